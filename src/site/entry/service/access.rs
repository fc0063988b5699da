//! Who can have a service and how: who may ask, what one must have, ages, and the area it is for.

use crate::config::{Area, Document};
use crate::fact::{Age, Answer, Email, Phone, Text, WebAddress, choice};
use crate::yaml::{To, group};

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
