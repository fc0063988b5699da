//! Finds italics, and bold on more than a hard word, in Easy Read.
#![doc = include_str!("stressed_words.md")]

use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "stressed-words",
    level: Level::Error,
    basis: &[
        Basis::Guideline("Inclusion Europe 2009, Information for all"),
        Basis::Guideline("Australian Government Style Manual: Easy Read"),
        Basis::Guideline("British Dyslexia Association, Dyslexia friendly style guide 2023"),
    ],
    docs: include_str!("stressed_words.md"),
    check: Check::EasyRead(check),
};

/// A hard word has at most so many words, as "education, health and care plan" has.
const MOST_BOLD: usize = 6;

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for block in &scene.blocks {
        for range in &block.italic {
            findings.at(
                block.span(range.clone()),
                "Italic words are hard to read",
                "Take the single stars away. Bold, with two stars, is for hard words only.",
            );
        }
        for range in &block.bold {
            let count = block.count(range);
            if count > MOST_BOLD {
                findings.at(
                    block.span(range.clone()),
                    format!("{count} words are bold"),
                    "Bold is for a hard word whose meaning follows. Take the stars away.",
                );
            }
        }
    }
}
