//! Finds statements with more new hard words than one can learn at once.
#![doc = include_str!("many_hard_words.md")]

use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "many-hard-words",
    level: Level::Error,
    basis: &[Basis::Guideline(
        "W3C, Making content usable for people with cognitive and learning disabilities: use common words",
    )],
    docs: include_str!("many_hard_words.md"),
    check: Check::EasyRead(check),
};

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for block in scene.statements() {
        let count = block.bold.len();
        let Some(level) = scene.limits.hard_words.grade(count) else { continue };
        findings
            .at(
                block.span(0..block.text.len()),
                format!("This statement has {count} hard words"),
                "Explain one hard word in each statement. Use easier words for the others.",
            )
            .gentler(level);
    }
}
