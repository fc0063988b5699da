//! A service: whom it is for, how to get it, what it costs, when and where, and how long families wait.

use crate::config::{Area, Category, Document, Need, Organisation, Stage, Venue};
use crate::diagnostic::{Diagnostic, Spanned};
use crate::fact::{
    Age, Answer, Count, Date, Email, Language, Money, Phone, Stated, Text, Time, WebAddress, Weeks, choice,
};
use crate::yaml::{Fields, Prose, To, group};

use super::advice_line::AdviceLine;
use super::setting::Setting;
use super::short_break::ShortBreak;
use super::therapy::Therapy;

/// A service with what is particular to its type.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// What every service has.
    pub basics: Basics,
    /// What is particular to its type.
    pub particular: Particular,
}

/// What is particular to one type of service.
#[derive(Clone, Debug, PartialEq)]
pub enum Particular {
    /// Nothing more.
    Service,
    /// A therapy.
    Therapy(Box<Therapy>),
    /// A short break or an activity.
    ShortBreak(Box<ShortBreak>),
    /// An advice line.
    AdviceLine(Box<AdviceLine>),
    /// A school, college or early years setting.
    Setting(Box<Setting>),
}

choice! {
    /// The type of a service.
    #[derive(Default)]
    pub enum Type("service, therapy, short-break, advice-line or setting", absent Service) {
        /// Any other service.
        #[default]
        Service = "service" "Service",
        /// A therapy.
        Therapy = "therapy" "Therapy",
        /// A short break or an activity.
        ShortBreak = "short-break" "Short break",
        /// An advice line.
        AdviceLine = "advice-line" "Advice line",
        /// A school, college or early years setting.
        Setting = "setting" "School, college or setting",
    }
}

group! {
    /// The fields of every service.
    pub struct Basics {
        /// Its type.
        kind as "type": Type,
        /// Who provides it.
        organisation: To<Organisation>,
        /// The kinds of help it gives, 1 to 5.
        categories: Vec<To<Category>>,
        /// Who runs it: education, health, social care, …
        sector: Sector,
        /// Whether it is for everyone, for some, or for a few (Code of Practice 4.31).
        level: Option<Reach>,
        /// The ages it is for.
        ages: Stated<Spanned<Ages>>,
        /// The stages of life it is for.
        stages: Vec<To<Stage>>,
        /// The needs it is for.
        needs: Vec<To<Need>>,
        /// Whether any need is welcome.
        needs_open: Option<OpenToAll>,
        /// Who can ask for it.
        access_route: Vec<Route>,
        /// What one must have to get it.
        requires: Option<Requires>,
        /// How to get it.
        how_to_get: Prose,
        /// What happens after that.
        what_happens_next: Option<Prose>,
        /// Where a referral goes.
        referral: Option<Referral>,
        /// Who can have it (Schedule 2 paragraph 18).
        criteria: Prose,
        /// Whom it is not for.
        not_for: Option<Prose>,
        /// Where it is for.
        area: Covers,
        /// What it costs.
        cost: Option<Spanned<Cost>>,
        /// When it is open.
        when: Option<When>,
        /// How it is given.
        delivery: Vec<Delivery>,
        /// Where it is given.
        places: Vec<To<Venue>>,
        /// Where it is given, in words.
        place_note: Option<Text>,
        /// How long families wait.
        wait: Stated<Spanned<Wait>>,
        /// Languages spoken.
        languages: Vec<Language>,
        /// Whether interpreters are offered.
        interpreting: Answer,
        /// Whether staff use British Sign Language.
        bsl_staff: Answer,
        /// How many it can take.
        capacity: Option<Capacity>,
        /// Who works there.
        staff: Option<Staff>,
        /// Whom it is registered with.
        registered: Vec<Registered>,
        /// The seven questions Local Offers put to every provider.
        answers: Option<Answers>,
        /// How to complain about it (Schedule 2 paragraph 17).
        complaints: Option<Prose>,
        /// Its pages elsewhere.
        social: Vec<WebAddress>,
    }
}

choice! {
    /// Who runs a service.
    pub enum Sector("education, health, social-care, voluntary, private or parent-led") {
        /// Education.
        Education = "education" "Education",
        /// Health.
        Health = "health" "Health",
        /// Social care.
        SocialCare = "social-care" "Social care",
        /// A charity or a group.
        Voluntary = "voluntary" "Charity or voluntary group",
        /// A business.
        Private = "private" "Private",
        /// Parents and carers.
        ParentLed = "parent-led" "Run by parents and carers",
    }
}

choice! {
    /// Whether a service is for everyone, for some, or for a few.
    pub enum Reach("universal, targeted or specialist") {
        /// For everyone.
        Universal = "universal" "For everyone",
        /// For those who need more.
        Targeted = "targeted" "For those who need more help",
        /// For those with the highest needs.
        Specialist = "specialist" "For those with the highest needs",
    }
}

choice! {
    /// Whether any need is welcome.
    pub enum OpenToAll("true or false") {
        /// Any need.
        Any = "true" "Any need",
        /// Only those named.
        Named = "false" "The needs named",
    }
}

choice! {
    /// Who can ask for a service.
    pub enum Route("self, parent, young-person, school, gp, professional or drop-in") {
        /// Anyone for themselves.
        Own = "self" "Ask for yourself",
        /// A parent or carer.
        Parent = "parent" "A parent or carer can ask",
        /// A young person.
        YoungPerson = "young-person" "A young person can ask",
        /// A school or setting.
        School = "school" "School, college or nursery can ask",
        /// A GP.
        Gp = "gp" "Your GP can ask",
        /// Only a professional.
        Professional = "professional" "A professional must ask for you",
        /// No asking needed.
        DropIn = "drop-in" "Just come along",
    }
}

group! {
    /// What one must have to get a service.
    pub struct Requires {
        /// An EHC plan.
        ehc_plan: Answer,
        /// A diagnosis.
        diagnosis: Answer,
        /// A social care assessment.
        social_care_assessment: Answer,
        /// Membership.
        membership: Answer,
        /// Proof of age.
        age_evidence: Answer,
    }
}

group! {
    /// Where a referral goes.
    pub struct Referral {
        /// An online form.
        url: Option<WebAddress>,
        /// A form to download.
        form: Option<To<Document>>,
        /// An address to send it to.
        email: Option<Email>,
        /// A number to ring.
        phone: Option<Phone>,
    }
}

group! {
    /// The ages something is for.
    pub struct Ages {
        /// Youngest age in years.
        min: Option<Age>,
        /// Oldest age in years.
        max: Option<Age>,
        /// A word on it.
        note: Option<Text>,
        /// Whether the ages are ages or school years.
        basis: Option<Basis>,
    }
}

choice! {
    /// Whether ages are counted by birthday or by school year.
    pub enum Basis("age or school-year") {
        /// By birthday.
        Age = "age" "by age",
        /// By school year.
        SchoolYear = "school-year" "by school year",
    }
}

group! {
    /// Where something is for.
    pub struct Covers {
        /// The areas it covers.
        covers: Vec<To<Area>>,
        /// Whether one must live, go to school or have a GP there.
        rule: Option<AreaRule>,
        /// Whether it is given outside the area.
        out_of_area: Answer,
    }
}

choice! {
    /// What ties a family to an area.
    pub enum AreaRule("lives-in, school-in or gp-in") {
        /// Living there.
        LivesIn = "lives-in" "You live there",
        /// School there.
        SchoolIn = "school-in" "You go to school there",
        /// GP there.
        GpIn = "gp-in" "Your GP is there",
    }
}

group! {
    /// What something costs.
    pub struct Cost {
        /// Free or not.
        kind: CostKind,
        /// Prices.
        options: Vec<Price>,
        /// Ways to pay for it.
        help: Vec<CostHelp>,
        /// A word on it.
        note: Option<Text>,
    }
}

choice! {
    /// Whether something is free.
    #[derive(Default)]
    pub enum CostKind("free, paid, some-free, donation or unknown", absent NotStated) {
        /// Free.
        Free = "free" "Free",
        /// Paid for.
        Paid = "paid" "There is a charge",
        /// Free for some.
        SomeFree = "some-free" "Free for some families",
        /// A donation.
        Donation = "donation" "You can give a donation",
        /// Nobody said.
        #[default]
        NotStated = "unknown" "Not stated",
    }
}

group! {
    /// One price.
    pub struct Price {
        /// What for.
        label: Text,
        /// How much, in pounds.
        amount: Money,
        /// For how long.
        per: Per,
        /// A word on it.
        note: Option<Text>,
    }
}

choice! {
    /// What a price is for.
    pub enum Per("session, hour, half-day, day, week, month, term, year, meal or one-off") {
        /// A session.
        Session = "session" "a session",
        /// An hour.
        Hour = "hour" "an hour",
        /// Half a day.
        HalfDay = "half-day" "half a day",
        /// A day.
        Day = "day" "a day",
        /// A week.
        Week = "week" "a week",
        /// A month.
        Month = "month" "a month",
        /// A term.
        Term = "term" "a term",
        /// A year.
        Year = "year" "a year",
        /// A meal.
        Meal = "meal" "a meal",
        /// Once.
        OneOff = "one-off" "once",
    }
}

choice! {
    /// A way to pay less.
    pub enum CostHelp("short-breaks-grant, direct-payment, personal-budget, haf, carer-free, max-card or concession") {
        /// A short breaks grant.
        ShortBreaksGrant = "short-breaks-grant" "a short breaks grant",
        /// A direct payment.
        DirectPayment = "direct-payment" "a direct payment",
        /// A personal budget.
        PersonalBudget = "personal-budget" "a personal budget",
        /// The holiday activities and food programme.
        Haf = "haf" "the holiday activities and food programme",
        /// A carer comes free.
        CarerFree = "carer-free" "a free place for a carer",
        /// A Max Card.
        MaxCard = "max-card" "a Max Card",
        /// A lower price for some.
        Concession = "concession" "a lower price for some families",
    }
}

group! {
    /// When something is open.
    pub struct When {
        /// In words.
        text: Option<Text>,
        /// Days and times.
        schedule: Vec<Opening>,
        /// Days on which it is different.
        exceptions: Vec<Exception>,
    }
}

group! {
    /// Opening hours on some days of the week.
    pub struct Opening {
        /// The days.
        days: Vec<Day>,
        /// When it opens.
        opens: Time,
        /// When it closes.
        closes: Time,
        /// Which weeks.
        weeks: Option<OpenWeeks>,
    }
}

choice! {
    /// A day of the week.
    pub enum Day("mon, tue, wed, thu, fri, sat or sun") {
        /// Monday.
        Monday = "mon" "Monday",
        /// Tuesday.
        Tuesday = "tue" "Tuesday",
        /// Wednesday.
        Wednesday = "wed" "Wednesday",
        /// Thursday.
        Thursday = "thu" "Thursday",
        /// Friday.
        Friday = "fri" "Friday",
        /// Saturday.
        Saturday = "sat" "Saturday",
        /// Sunday.
        Sunday = "sun" "Sunday",
    }
}

choice! {
    /// Which weeks of the year.
    pub enum OpenWeeks("every, term-time or holidays") {
        /// Every week.
        Every = "every" "every week",
        /// In school terms.
        TermTime = "term-time" "in term time",
        /// In school holidays.
        Holidays = "holidays" "in the school holidays",
    }
}

group! {
    /// A day on which it is different.
    pub struct Exception {
        /// The day.
        date: Date,
        /// What is different.
        note: Text,
    }
}

choice! {
    /// How a service is given.
    pub enum Delivery("in-person, at-home, at-school, online, phone or text") {
        /// In person.
        InPerson = "in-person" "In person",
        /// At home.
        AtHome = "at-home" "At your home",
        /// At school.
        AtSchool = "at-school" "At school, college or nursery",
        /// Online.
        Online = "online" "Online",
        /// By phone.
        Phone = "phone" "By phone",
        /// By text message.
        Text = "text" "By text message",
    }
}

group! {
    /// How long families wait: never without the day it was measured and by whom.
    pub struct Wait {
        /// In words.
        text: Text,
        /// The shortest, in weeks.
        weeks_min: Option<Weeks>,
        /// The longest, in weeks.
        weeks_max: Option<Weeks>,
        /// When it was measured.
        measured: Date,
        /// By whom, or where it is written.
        source: Text,
    }
}

group! {
    /// How many a service can take.
    pub struct Capacity {
        /// Places.
        places: Option<Count>,
        /// Whether there are places now.
        vacancies: Answer,
        /// Staff to children.
        ratio: Option<Text>,
        /// Size of a group.
        group_size: Option<Text>,
    }
}

group! {
    /// Who works there.
    pub struct Staff {
        /// What they learned about SEND.
        send_training: Option<Prose>,
        /// Whether they are checked by the Disclosure and Barring Service.
        dbs: Answer,
        /// Whether someone gives first aid.
        first_aid: Answer,
    }
}

group! {
    /// A registration.
    pub struct Registered {
        /// With whom.
        body: Body,
        /// Under which number.
        number: Option<Text>,
        /// Where to look it up.
        url: Option<WebAddress>,
        /// When it was last inspected.
        last_inspected: Option<Date>,
    }
}

choice! {
    /// A body that registers services.
    pub enum Body("ofsted, cqc, charity, icb or companies-house") {
        /// Ofsted.
        Ofsted = "ofsted" "Ofsted",
        /// Care Quality Commission.
        Cqc = "cqc" "Care Quality Commission",
        /// Charity Commission.
        Charity = "charity" "Charity Commission",
        /// Integrated Care Board.
        Icb = "icb" "Integrated Care Board",
        /// Companies House.
        CompaniesHouse = "companies-house" "Companies House",
    }
}

group! {
    /// The seven questions Local Offers put to every provider.
    pub struct Answers {
        /// What it aims for.
        outcomes: Option<Prose>,
        /// What staff learned lately.
        training: Option<Prose>,
        /// How parents are involved.
        involving_parents: Option<Prose>,
        /// How progress is shared.
        progress: Option<Prose>,
        /// How accessible it is, inside and out.
        accessibility: Option<Prose>,
        /// How to start.
        start: Option<Prose>,
        /// What is planned.
        future: Option<Prose>,
    }
}

impl Service {
    /// Reads a service from the open front matter.
    pub fn read(fields: &mut Fields<'_>) -> Option<Service> {
        let basics = Basics::read(fields);
        let particular = match basics.as_ref().map(|basics| basics.kind) {
            Some(Type::Therapy) => fields.required("therapy").map(|it| Particular::Therapy(Box::new(it))),
            Some(Type::ShortBreak) => {
                fields.required("short_break").map(|it| Particular::ShortBreak(Box::new(it)))
            }
            Some(Type::AdviceLine) => {
                fields.required("advice_line").map(|it| Particular::AdviceLine(Box::new(it)))
            }
            Some(Type::Setting) => fields.required("setting").map(|it| Particular::Setting(Box::new(it))),
            Some(Type::Service) => Some(Particular::Service),
            None => {
                for key in ["therapy", "short_break", "advice_line", "setting"] {
                    fields.pass_over(key);
                }
                None
            }
        };
        let service = Service { basics: basics?, particular: particular? };
        service.weigh(fields);
        Some(service)
    }

    /// Faults between one field and another.
    fn weigh(&self, fields: &mut Fields<'_>) {
        let basics = &self.basics;
        let mut complain = |key: &'static str, what: &str, help: &str| {
            let place = fields.place(key);
            fields.report(Diagnostic::error("fields-disagree", place, what).help(help));
        };
        if !(1..=5).contains(&basics.categories.len()) {
            complain(
                "categories",
                "A service has 1 to 5 categories",
                "Name the kinds of help it gives, the main one first.",
            );
        }
        if basics.access_route.is_empty() {
            complain(
                "access_route",
                "Nobody is named who can ask for this service",
                "List who can ask: self, parent, young-person, school, gp, professional or drop-in.",
            );
        }
        if basics.delivery.is_empty() {
            complain(
                "delivery",
                "It is not said how this service is given",
                "List how: in-person, at-home, at-school, online, phone or text.",
            );
        }
        if basics.delivery.contains(&Delivery::InPerson)
            && basics.places.is_empty()
            && basics.place_note.is_none()
        {
            complain(
                "delivery",
                "This service is given in person, but no place is named",
                "Add `places:` with a venue, or `place_note:` that says where in words.",
            );
        }
        if let Some(cost) = &basics.cost
            && cost.kind == CostKind::Free
            && cost.options.iter().any(|price| price.amount.pence() > 0)
        {
            complain(
                "cost",
                "The cost is `free`, yet there is a price",
                "Use `some-free` or `paid`, or remove the price.",
            );
        }
        if let Stated::Stated(ages) = &basics.ages
            && let (Some(min), Some(max)) = (ages.min, ages.max)
            && max < min
        {
            complain("ages", "The oldest age is below the youngest", "Check `min` and `max`.");
        }
    }
}
