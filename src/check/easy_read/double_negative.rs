//! Finds sentences of Easy Read that say no twice.
#![doc = include_str!("double_negative.md")]

use super::lexicon::phrase;
use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "double-negative",
    level: Level::Error,
    basis: &[
        Basis::Guideline("W3C, Making content usable for people with cognitive and learning disabilities"),
        Basis::Guideline("Inclusion Europe 2009, Information for all"),
    ],
    docs: include_str!("double_negative.md"),
    check: Check::EasyRead(check),
};

/// Words that say no.
const NO: [&str; 12] = [
    "cannot", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "nowhere", "unless",
    "without",
];

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for (block, range) in scene.sentences() {
        let sentence = &block.text[range.clone()];
        let all: usize = NO.iter().map(|word| phrase(sentence, word).len()).sum();
        // "If they say no" tells of an answer.
        let answers: usize =
            ["say no", "says no", "said no", "is no"].iter().map(|words| phrase(sentence, words).len()).sum();
        let said = all.saturating_sub(answers);
        let short = sentence.matches("n't").count() + sentence.matches("n’t").count();
        if said + short > 1 {
            findings.at(
                block.span(range),
                "This sentence says no twice",
                "Say what a person can do, or what happens. Say no once at most.",
            );
        }
    }
}
