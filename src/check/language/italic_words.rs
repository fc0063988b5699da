//! Finds words in italics.
#![doc = include_str!("italic_words.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;
use crate::markdown::Mark;

/// The rule.
pub const RULE: Rule = Rule {
    name: "italic-words",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("NHS service manual, Formatting and punctuation: no italics"),
        Basis::Guideline("British Dyslexia Association, Dyslexia style guide 2023: avoid italics"),
    ],
    docs: include_str!("italic_words.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for wording in scene.standard() {
        for (_, range) in wording.marks().filter(|(mark, _)| **mark == Mark::Emphasis) {
            let written = &wording.text()[range.clone()];
            findings.at(
                wording.span(range.clone()),
                format!("“{written}” is in italics"),
                "Take the marks away. A title of a book or a paper stands in single quotation marks; what matters most is **bold**.",
            );
        }
    }
}
