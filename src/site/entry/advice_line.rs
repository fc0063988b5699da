//! What is particular to an advice line: when it answers, whether it is independent and confidential, what it helps with.

use crate::fact::{Answer, Text, choice};
use crate::yaml::{Prose, group};

group! {
    /// The fields of an advice line.
    pub struct AdviceLine {
        /// When it is open.
        hours: Option<Text>,
        /// How soon it answers.
        answer_within: Option<Text>,
        /// Whether it is independent of the council and the NHS.
        independent: Answer,
        /// Whether it keeps what one says to itself.
        confidential: Answer,
        /// Whether one can ask without giving a name.
        anonymous: Answer,
        /// What it helps with.
        helps_with: Vec<Text>,
        /// What it does not do.
        does_not: Vec<Text>,
        /// Its part under the law.
        role: Option<Role>,
        /// Whether it is for all of England.
        national: Answer,
        /// What to do when it is closed.
        out_of_hours: Option<Prose>,
    }
}

choice! {
    /// The part an advice line has under the law.
    pub enum Role("sendiass, mediation, disagreement-resolution, advocacy or none") {
        /// Information, advice and support (Children and Families Act 2014 section 32).
        Sendiass = "sendiass" "Information, advice and support service",
        /// Mediation (section 53).
        Mediation = "mediation" "Mediation",
        /// Disagreement resolution (section 57).
        DisagreementResolution = "disagreement-resolution" "Disagreement resolution",
        /// Advocacy.
        Advocacy = "advocacy" "Advocacy",
        /// None.
        None = "none" "None",
    }
}
