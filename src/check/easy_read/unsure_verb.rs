//! Finds verbs in Easy Read that leave open what happens.
#![doc = include_str!("unsure_verb.md")]

use super::lexicon::phrase;
use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "unsure-verb",
    level: Level::Error,
    basis: &[
        Basis::Guideline("W3C, Making content usable for people with cognitive and learning disabilities"),
        Basis::Guideline("DIN SPEC 33429:2025, Recommendations for easy language"),
    ],
    docs: include_str!("unsure_verb.md"),
    check: Check::EasyRead(check),
};

/// Verbs that leave it open.
const UNSURE: [&str; 6] = ["could", "might", "ought", "shall", "should have", "would"];

/// So many in one sentence nobody can follow.
const TOO_MANY: usize = 2;

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for (block, range) in scene.sentences() {
        let sentence = &block.text[range.clone()];
        let found: Vec<_> = UNSURE.iter().flat_map(|verb| phrase(sentence, verb)).collect();
        let level = if found.len() > TOO_MANY { Level::Error } else { Level::Warning };
        for at in &found {
            findings
                .at(
                    block.span(range.start + at.start..range.start + at.end),
                    format!("“{}” leaves open what happens", &sentence[at.clone()]),
                    "Say what happens: “You can”, “We will”, “You must”.",
                )
                .gentler(level);
        }
    }
}
