//! Who can ask for something, and what one must have to get it.

use crate::fact::{Answer, Choice};
use crate::render::view::fact::Fact;
use crate::site::entry::service::{Basics, Requires};

use super::answer;

/// The fact "How to get it": who can ask, and whether a plan or a diagnosis is needed, where stated.
pub fn how(basics: &Basics) -> Fact {
    let mut routes = basics.access_route.iter().map(|route| route.label().to_owned());
    let value = routes.next();
    let mut lines: Vec<String> = routes.collect();
    if let Some(requires) = &basics.requires {
        lines.extend(sentence(requires.ehc_plan, "an EHC plan"));
        lines.extend(sentence(requires.diagnosis, "a diagnosis"));
    }
    Fact { value, lines, ..Fact::unknown("How to get it") }
}

fn sentence(needed: Answer, what: &str) -> Option<String> {
    match needed {
        Answer::Yes => Some(format!("You need {what}")),
        Answer::No => Some(format!("You do not need {what}")),
        Answer::NotStated => None,
    }
}

/// What one must have: a plan and a diagnosis always, stated or not; the rest where stated.
pub fn requires(requires: Option<&Requires>) -> Vec<Fact> {
    let stated = |answer: fn(&Requires) -> Answer| requires.map_or(Answer::NotStated, answer);
    let always = [
        ("You need an EHC plan", stated(|it| it.ehc_plan)),
        ("You need a diagnosis", stated(|it| it.diagnosis)),
    ];
    let sometimes = [
        ("You need a social care assessment", stated(|it| it.social_care_assessment)),
        ("You must be a member", stated(|it| it.membership)),
        ("You must show your age", stated(|it| it.age_evidence)),
    ];
    let sometimes = sometimes.into_iter().filter(|(_, answer)| *answer != Answer::NotStated);
    always.into_iter().chain(sometimes).map(|(label, stated)| answer(label, stated)).collect()
}
