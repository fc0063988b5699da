//! What is particular to a short break: the activity, the support there, how to book, what to bring
//! (Breaks for Carers of Disabled Children Regulations 2011).

use crate::fact::{Answer, Date, Number, Phone, Text, WebAddress, choice};
use crate::yaml::{Prose, group};

group! {
    /// The fields of a short break or an activity.
    pub struct ShortBreak {
        /// What it is.
        activity: Activity,
        /// The support there.
        support: Option<Support>,
        /// How many hours one can have.
        allowance: Option<Allowance>,
        /// When one can register.
        registration: Option<Registration>,
        /// How to book.
        booking: Option<Booking>,
        /// What to bring.
        bring: Option<Prose>,
        /// Food.
        food: Option<Text>,
        /// Getting there.
        transport: Option<Text>,
    }
}

choice! {
    /// A kind of short break or activity.
    pub enum Activity("one of the activities, such as club or overnight") {
        /// A club.
        Club = "club" "Club",
        /// A holiday club.
        HolidayClub = "holiday-club" "Holiday club",
        /// A playscheme.
        Playscheme = "playscheme" "Playscheme",
        /// An overnight stay.
        Overnight = "overnight" "Overnight stay",
        /// Befriending.
        Befriending = "befriending" "Befriending",
        /// A family activity.
        FamilyActivity = "family-activity" "Family activity",
        /// Sport.
        Sport = "sport" "Sport",
        /// Arts.
        Arts = "arts" "Arts",
        /// Support that comes to you.
        Outreach = "outreach" "Support that comes to you",
        /// A caravan or tickets.
        CaravanOrTickets = "caravan-or-tickets" "Caravan or tickets",
    }
}

group! {
    /// The support a short break gives.
    pub struct Support {
        /// One to one.
        one_to_one: Answer,
        /// Staff to children.
        ratio: Option<Text>,
        /// Personal care.
        personal_care: Answer,
        /// Medication.
        medication: Answer,
        /// Feeding by tube.
        feeding_tube: Answer,
        /// Behaviour support.
        behaviour: Answer,
        /// Ways to communicate.
        communication: Vec<Communication>,
        /// Brothers and sisters welcome.
        siblings: Answer,
        /// Whether a parent stays.
        parent_stays: Option<ParentStays>,
    }
}

choice! {
    /// A way to communicate that staff know.
    pub enum Communication("makaton, pecs, aac or bsl") {
        /// Makaton.
        Makaton = "makaton" "Makaton",
        /// Picture exchange.
        Pecs = "pecs" "Picture Exchange Communication System",
        /// Communication aids.
        Aac = "aac" "communication aids",
        /// British Sign Language.
        Bsl = "bsl" "British Sign Language",
    }
}

choice! {
    /// Whether a parent stays.
    pub enum ParentStays("must, may or must-not") {
        /// A parent must stay.
        Must = "must" "A parent or carer must stay",
        /// A parent may stay.
        May = "may" "A parent or carer may stay",
        /// No parent stays.
        MustNot = "must-not" "Parents and carers do not stay",
    }
}

group! {
    /// How many hours one can have.
    pub struct Allowance {
        /// Hours in a year.
        hours: Option<Number>,
        /// When the year starts.
        year_starts: Option<Text>,
        /// When it ends.
        year_ends: Option<Text>,
    }
}

group! {
    /// When one can register.
    pub struct Registration {
        /// First day.
        opens: Option<Date>,
        /// Last day.
        closes: Option<Date>,
        /// Where.
        url: Option<WebAddress>,
    }
}

group! {
    /// How to book.
    pub struct Booking {
        /// Whether one must.
        required: Answer,
        /// Where.
        url: Option<WebAddress>,
        /// By which number.
        phone: Option<Phone>,
        /// How late one can cancel.
        cancel_by: Option<Text>,
        /// Last day to book.
        closes: Option<Date>,
        /// Whether there is a waiting list.
        waitlist: Answer,
    }
}
