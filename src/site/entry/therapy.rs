//! What is particular to a therapy: who gives it, what it offers, what to try first, what if the answer is no.

use crate::config::AnyEntry;
use crate::fact::{Text, choice};
use crate::yaml::{Prose, To, group};

group! {
    /// The fields of a therapy.
    pub struct Therapy {
        /// Who gives it.
        profession: Profession,
        /// What it offers.
        offers: Vec<Offer>,
        /// What to try before asking for it.
        first_try: Vec<To<AnyEntry>>,
        /// What a referral must hold.
        referral_needs: Vec<Text>,
        /// How long the decision takes.
        decision_time: Option<Text>,
        /// What one spell of care is.
        episode: Option<Prose>,
        /// When it ends.
        discharge: Option<Prose>,
        /// How to come back.
        re_referral: Option<Prose>,
        /// What helps while waiting.
        while_you_wait: Vec<To<AnyEntry>>,
        /// Whom to ask when the answer is no.
        if_refused: Prose,
        /// Its part in EHC plans.
        ehc_plan_role: Option<Prose>,
        /// What to do in a crisis.
        crisis: Option<Prose>,
    }
}

choice! {
    /// Who gives a therapy.
    pub enum Profession("one of the professions, such as speech-and-language-therapy") {
        /// Speech and language therapy.
        SpeechAndLanguageTherapy = "speech-and-language-therapy" "Speech and language therapy",
        /// Occupational therapy.
        OccupationalTherapy = "occupational-therapy" "Occupational therapy",
        /// Physiotherapy.
        Physiotherapy = "physiotherapy" "Physiotherapy",
        /// Child and adolescent mental health services.
        Camhs = "camhs" "Child and adolescent mental health services",
        /// Educational psychology.
        EducationalPsychology = "educational-psychology" "Educational psychology",
        /// Community paediatrics.
        CommunityPaediatrics = "community-paediatrics" "Community paediatrics",
        /// Dietetics.
        Dietetics = "dietetics" "Dietetics",
        /// Audiology.
        Audiology = "audiology" "Audiology",
        /// Orthoptics.
        Orthoptics = "orthoptics" "Orthoptics",
        /// Nursing.
        Nursing = "nursing" "Nursing",
        /// Portage.
        Portage = "portage" "Portage",
        /// Specialist teaching.
        SpecialistTeaching = "specialist-teaching" "Specialist teaching",
    }
}

choice! {
    /// What a therapy offers.
    pub enum Offer("advice-line, drop-in, assessment, group, one-to-one, training, equipment or report-for-ehc-plan") {
        /// Advice by phone.
        AdviceLine = "advice-line" "Advice by phone",
        /// Drop-in sessions.
        DropIn = "drop-in" "Drop-in sessions",
        /// Assessment.
        Assessment = "assessment" "Assessment",
        /// Groups.
        Group = "group" "Groups",
        /// One-to-one.
        OneToOne = "one-to-one" "One-to-one sessions",
        /// Training.
        Training = "training" "Training",
        /// Equipment.
        Equipment = "equipment" "Equipment",
        /// Advice for an EHC plan.
        ReportForEhcPlan = "report-for-ehc-plan" "Advice for an EHC plan",
    }
}
