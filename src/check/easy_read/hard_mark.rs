//! Finds punctuation in Easy Read that many readers do not know.
#![doc = include_str!("hard_mark.md")]

use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "hard-mark",
    level: Level::Error,
    basis: &[
        Basis::Guideline("Inclusion Europe 2009, Information for all"),
        Basis::Guideline(
            "Measured: no sentence of published UK Easy Read has brackets, 29 in 100 of council pages have",
        ),
    ],
    docs: include_str!("hard_mark.md"),
    check: Check::EasyRead(check),
};

/// Marks, what they are called, and what to do. Those in the first group hold a page back.
const MARKS: [(&str, &str, &str, Level); 12] = [
    (
        "(",
        "A bracket",
        "Say what stands in the brackets in a sentence of its own, or leave it out.",
        Level::Error,
    ),
    (
        "[",
        "A bracket",
        "Say what stands in the brackets in a sentence of its own, or leave it out.",
        Level::Error,
    ),
    (";", "A semicolon", "End the sentence here and start a new one.", Level::Error),
    (" - ", "A dash", "End the sentence here and start a new one.", Level::Warning),
    ("–", "A dash", "End the sentence here and start a new one.", Level::Warning),
    ("—", "A dash", "End the sentence here and start a new one.", Level::Warning),
    ("…", "A row of dots", "Finish the sentence.", Level::Warning),
    ("...", "A row of dots", "Finish the sentence.", Level::Warning),
    ("/", "A slash", "Write “or” or “and”.", Level::Warning),
    ("!", "An exclamation mark", "Use a full stop.", Level::Warning),
    (
        "{",
        "A brace",
        "Names in braces stand only in statements, and are closed on the same line.",
        Level::Error,
    ),
    ("*", "A star", "Put two stars before and after a hard word, with no space inside.", Level::Warning),
];

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for block in &scene.blocks {
        for (mark, called, help, level) in MARKS {
            for (at, found) in block.text.match_indices(mark) {
                // Dates and ranges of numbers are judged by another rule.
                let next_to_digit = block.text[..at].ends_with(|letter: char| letter.is_ascii_digit());
                if next_to_digit && matches!(mark, "/" | "–") {
                    continue;
                }
                findings
                    .at(block.span(at..at + found.len()), format!("{called} stands here"), help)
                    .gentler(level);
            }
        }
    }
}
