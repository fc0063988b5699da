//! Finds questions in Easy Read that stand outside of headings.
#![doc = include_str!("question_in_statement.md")]

use super::scene::{Part, TwinScene};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "question-in-statement",
    level: Level::Warning,
    basis: &[Basis::Guideline("Australian Government Style Manual: Easy Read")],
    docs: include_str!("question_in_statement.md"),
    check: Check::EasyRead(check),
};

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for (block, range) in scene.sentences().filter(|(block, _)| block.part == Part::Statement) {
        if block.text[range.clone()].ends_with('?') {
            findings.at(
                block.span(range),
                "A question stands in a statement",
                "Make the question a heading, and let the statement answer it.",
            );
        }
    }
}
