//! A guide: a page of law or advice. Its body is the guide.

use crate::config::{Category, Need, Pathway, Stage};
use crate::diagnostic::Spanned;
use crate::fact::{Count, Stated, choice};
use crate::yaml::{To, group};

use super::service::{Ages, Covers};

group! {
    /// The fields of a guide.
    pub struct Guide {
        /// What it is about.
        topic: Topic,
        /// The pathway it belongs to.
        part_of: Option<To<Pathway>>,
        /// Its place among the guides of its topic.
        order: Option<Count>,
        /// The ages it is for.
        ages: Stated<Spanned<Ages>>,
        /// The stages of life it is for.
        stages: Vec<To<Stage>>,
        /// The needs it is for.
        needs: Vec<To<Need>>,
        /// The kinds of help it is about.
        categories: Vec<To<Category>>,
        /// Where it is for.
        area: Option<Covers>,
    }
}

choice! {
    /// What a guide is about.
    pub enum Topic("one of the topics, such as ehc-plans or health") {
        /// EHC plans.
        EhcPlans = "ehc-plans" "EHC plans",
        /// SEN support.
        SenSupport = "sen-support" "Help in school without a plan",
        /// Disagreeing.
        Disagreeing = "disagreeing" "When you disagree",
        /// Health.
        Health = "health" "Health",
        /// Care.
        Care = "care" "Social care and short breaks",
        /// Money.
        Money = "money" "Money",
        /// Travel.
        Travel = "travel" "Travel",
        /// Adulthood.
        Adulthood = "adulthood" "Moving into adulthood",
        /// Early years.
        EarlyYears = "early-years" "Early years",
        /// Keeping safe.
        Safeguarding = "safeguarding" "Keeping safe",
        /// About this site.
        AboutThisSite = "about-this-site" "About this site",
    }
}
