//! A care pathway: ordered steps, each with who acts, how long it takes on what basis, and what if the answer is no.

use crate::config::{AnyEntry, Category, Document, Need, Organisation, Stage};
use crate::diagnostic::{Diagnostic, Spanned};
use crate::fact::{Date, Stated, Text, Weeks, choice};
use crate::yaml::{Fields, Prose, To, group};

use super::service::{Ages, Covers};

group! {
    /// The fields of a pathway.
    pub struct Pathway {
        /// Whom it is for.
        for_whom as "for": Prose,
        /// What starts it.
        starts_when: Prose,
        /// Who leads it.
        lead: To<Organisation>,
        /// The ages it is for.
        ages: Stated<Spanned<Ages>>,
        /// The needs it is for.
        needs: Vec<To<Need>>,
        /// The stages of life it is for.
        stages: Vec<To<Stage>>,
        /// The kinds of help it leads to.
        categories: Vec<To<Category>>,
        /// Where it is for.
        area: Covers,
        /// How long all of it takes.
        total_time: TotalTime,
        /// Its steps, at least 3.
        steps: Vec<Step>,
        /// What helps while waiting.
        while_you_wait: Vec<To<AnyEntry>>,
        /// What to do when it cannot wait.
        urgent: Prose,
        /// The rights one has on it.
        rights: Prose,
        /// What if the answer is no.
        if_refused: Prose,
        /// What comes after.
        after: Prose,
    }
}

group! {
    /// How long a whole pathway takes.
    pub struct TotalTime {
        /// In words.
        text: Text,
        /// When it was measured.
        measured: Option<Date>,
        /// By whom, or where it is written.
        source: Text,
    }
}

group! {
    /// One step.
    pub struct Step {
        /// What it is called.
        title: Text,
        /// What happens.
        what: Prose,
        /// Who acts.
        who_does: Vec<Actor>,
        /// Whom to reach about it.
        contact: Option<To<AnyEntry>>,
        /// How long it takes.
        takes: Option<Takes>,
        /// What the family does.
        you_do: Option<Prose>,
        /// Forms to fill in.
        forms: Vec<To<Document>>,
        /// What the family gets.
        you_get: Option<Prose>,
        /// What comes next if the answer is yes.
        if_yes: Option<Text>,
        /// What comes next if the answer is no.
        if_no: Option<Text>,
    }
}

group! {
    /// How long a step takes, and on what basis that is said.
    pub struct Takes {
        /// In words.
        text: Text,
        /// The shortest, in weeks.
        weeks_min: Option<Weeks>,
        /// The longest, in weeks.
        weeks_max: Option<Weeks>,
        /// Whether the law, a target or experience says so.
        basis: TimeBasis,
        /// Where it is written.
        source: Text,
        /// The regulation, where the law says so.
        law: Option<Text>,
    }
}

choice! {
    /// On what basis a time is said.
    pub enum TimeBasis("statutory, target or typical") {
        /// The law.
        Statutory = "statutory" "The law says",
        /// A target.
        Target = "target" "The service aims for",
        /// Experience.
        Typical = "typical" "Usually",
    }
}

choice! {
    /// Who acts in a step.
    pub enum Actor("one of those who act, such as family, school, gp or council") {
        /// The family.
        Family = "family" "You and your family",
        /// The young person.
        YoungPerson = "young-person" "The young person",
        /// School or college.
        School = "school" "School or college",
        /// Early years setting.
        EarlyYearsSetting = "early-years-setting" "Nursery or childminder",
        /// GP.
        Gp = "gp" "GP",
        /// Health visitor.
        HealthVisitor = "health-visitor" "Health visitor",
        /// The council.
        Council = "council" "The council",
        /// The NHS.
        Nhs = "nhs" "The NHS",
        /// The service.
        Service = "service" "The service",
        /// The tribunal.
        Tribunal = "tribunal" "The tribunal",
        /// A mediator.
        Mediator = "mediator" "A mediator",
    }
}

impl Pathway {
    /// Faults between one field and another.
    pub(super) fn weigh(&self, fields: &mut Fields<'_>) {
        if self.steps.len() < 3 {
            let place = fields.place("steps");
            fields.report(
                Diagnostic::error("fields-disagree", place, format!("This pathway has {} steps; it needs at least 3", self.steps.len()))
                    .help("Describe each thing that happens as a step of its own, from the first worry to what comes after."),
            );
        }
    }
}
