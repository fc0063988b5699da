//! You said, we did: what families said, what was done or why not, with dates
//! (Children and Families Act 2014 section 30(6); SI 2014/1530 regulation 56).

use crate::config::AnyEntry;
use crate::diagnostic::Diagnostic;
use crate::fact::{Date, Text, choice};
use crate::yaml::{Fields, To, group};

group! {
    /// The fields of a piece of feedback. It names and identifies nobody (regulation 56(3)).
    pub struct Feedback {
        /// What was said.
        said: Said,
        /// What it is about, as regulation 56(1) lists it.
        about: About,
        /// What was done.
        we_did: Option<Done>,
        /// Why it cannot be done.
        we_cannot: Option<Cannot>,
        /// Where it stands.
        progress: FeedbackStatus,
        /// The entries it is about.
        pages: Vec<To<AnyEntry>>,
    }
}

group! {
    /// What was said.
    pub struct Said {
        /// In their words, without names.
        text: Text,
        /// Who said it.
        from: Voice,
        /// When.
        on: Date,
        /// How it reached the offer.
        via: Text,
    }
}

group! {
    /// What was done.
    pub struct Done {
        /// What.
        text: Text,
        /// When.
        on: Date,
    }
}

group! {
    /// Why something cannot be done.
    pub struct Cannot {
        /// Why.
        why: Text,
        /// When that was said.
        on: Date,
    }
}

choice! {
    /// Whose voice it is.
    pub enum Voice("parent-carer, young-person, school, provider or forum") {
        /// Parents and carers.
        ParentCarer = "parent-carer" "Parents and carers",
        /// Young people.
        YoungPerson = "young-person" "Young people",
        /// Schools.
        School = "school" "Schools",
        /// Providers.
        Provider = "provider" "Providers",
        /// A forum.
        Forum = "forum" "The parent carer forum",
    }
}

choice! {
    /// What feedback is about (SI 2014/1530 regulation 56(1)).
    pub enum About("content, accessibility or how-made") {
        /// Content: also quality, and what is missing.
        Content = "content" "What is on offer, and what is missing",
        /// Accessibility of the information.
        Accessibility = "accessibility" "How easy the information is to find and use",
        /// How the offer is made.
        HowMade = "how-made" "How the Local Offer is made",
    }
}

choice! {
    /// Where a piece of feedback stands.
    pub enum FeedbackStatus("received, planned, done or cannot") {
        /// Received.
        Received = "received" "Waiting for a reply",
        /// Planned.
        Planned = "planned" "Planned",
        /// Done.
        Done = "done" "Done",
        /// Cannot be done.
        Cannot = "cannot" "We cannot do this",
    }
}

impl Feedback {
    /// Faults between one field and another.
    pub(super) fn weigh(&self, fields: &mut Fields<'_>) {
        if self.we_did.is_some() && self.we_cannot.is_some() {
            let place = fields.place("we_cannot");
            fields.report(
                Diagnostic::error(
                    "fields-disagree",
                    place,
                    "This says both what was done and why it cannot be done",
                )
                .help("Keep one of `we_did` and `we_cannot`."),
            );
        }
        if self.progress == FeedbackStatus::Done && self.we_did.is_none() {
            let place = fields.place("progress");
            fields.report(
                Diagnostic::error("fields-disagree", place, "The progress is `done`, but not what was done")
                    .because("The law asks for the council's answer, with the action it takes.")
                    .help("Add `we_did:` with `text` and `on`."),
            );
        }
    }
}
