//! Finds statements of Easy Read with too much beside one picture.
#![doc = include_str!("crowded_statement.md")]

use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "crowded-statement",
    level: Level::Error,
    basis: &[
        Basis::Guideline("PIF 2023, Easy Read Matters"),
        Basis::Guideline(
            "Department of Health 2010, Making written information easier to understand for people with learning disabilities",
        ),
    ],
    docs: include_str!("crowded_statement.md"),
    check: Check::EasyRead(check),
};

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for block in scene.statements() {
        let whole = 0..block.text.len();
        let sentences = block.sentences.len();
        if let Some(level) = scene.limits.statement_sentences.grade(sentences) {
            findings
                .at(
                    block.span(whole.clone()),
                    format!("{sentences} sentences stand beside one picture"),
                    format!(
                        "Put at most {} beside a picture. Give the rest a picture of their own.",
                        scene.limits.statement_sentences.warning
                    ),
                )
                .gentler(level);
        }
        let words = block.count(&whole);
        if let Some(level) = scene.limits.statement_words.grade(words) {
            findings
                .at(
                    block.span(whole),
                    format!("{words} words stand beside one picture"),
                    "Make two statements of it, each with its picture.",
                )
                .gentler(level);
        }
    }
}
