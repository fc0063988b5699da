//! Finds pages that are hard to read by a formula. It is a hint where to look first, and never proof.
#![doc = include_str!("high_reading_age.md")]

use super::weighed::{Weighed, place};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "high-reading-age",
    level: Level::Advice,
    basis: &[
        Basis::Wcag("3.1.5", Grade::AAA),
        Basis::Guideline("NHS service manual, Use a readability tool to prioritise content: not as proof"),
        Basis::Guideline("GOV.UK, Content design, Writing for GOV.UK: a reading age of 9"),
    ],
    docs: include_str!("high_reading_age.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    if scene.entry.is_none() {
        return;
    }
    let most = scene.limits.reading_age;
    if let Some(age) = Weighed::of(scene).reading_age().filter(|age| *age > most as f64 + 0.5) {
        findings.at(
            place(scene),
            format!("By a formula, this page suits readers of {age:.0} and over"),
            format!("The formula counts long words and long sentences. Shorten those, and read the page to somebody. {most} is enough."),
        );
    }
}
