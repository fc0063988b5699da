//! A service: whom it is for, how to get it, what it costs, when and where, and how long families wait.

mod access;
mod cost;
mod opening;
mod provider;

use crate::config::{Category, Need, Organisation, Stage, Venue};
use crate::diagnostic::{Diagnostic, Spanned};
use crate::fact::{Answer, Flag, Language, Stated, Text, WebAddress, choice};
use crate::yaml::{Fields, Prose, To, group};

use super::advice_line::AdviceLine;
use super::setting::Setting;
use super::short_break::ShortBreak;
use super::therapy::Therapy;

pub use access::{Ages, AreaRule, Basis, Covers, Reach, Referral, Requires, Route};
pub use cost::{Cost, CostHelp, CostKind, Per, Price};
pub use opening::{Day, Delivery, Exception, OpenWeeks, Opening, Wait, When, days_in_words};
pub use provider::{Answers, Body, Capacity, Registered, Sector, Staff};

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
        needs_open: Flag,
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
