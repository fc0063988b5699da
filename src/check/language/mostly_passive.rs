//! Finds pages that say what is done more often than who does it.
#![doc = include_str!("mostly_passive.md")]

use super::weighed::{Weighed, place};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "mostly-passive",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("NHS service manual, How we write: use the active voice"),
        Basis::Guideline("GOV.UK, Content design, Writing for GOV.UK: use the active voice"),
        Basis::Guideline("ISO 24495-1:2023, Plain language: clear sentences"),
    ],
    docs: include_str!("mostly_passive.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    if scene.entry.is_none() {
        return;
    }
    let weighed = Weighed::of(scene);
    let passives = weighed.passives();
    let all = weighed.sentences.len();
    if weighed.mean().is_none() || passives.len() * 100 <= all * scene.limits.passive_percent {
        return;
    }
    let mut placed = findings.at(
        place(scene),
        format!("{} of the {all} sentences of this page do not say who acts", passives.len()),
        "Start with who acts: “The council writes to you”, not “A letter will be sent”.",
    );
    for (wording, range) in passives.into_iter().take(3) {
        placed = placed.label(wording.span(range), "who does this?");
    }
}
