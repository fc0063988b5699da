//! Finds two words for one thing in one twin.
#![doc = include_str!("two_words_for_one_thing.md")]

use super::lexicon::phrase;
use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "two-words-for-one-thing",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("Inclusion Europe 2009, Information for all"),
        Basis::Guideline("Easy Read Standard 2026: the same word for the same thing"),
    ],
    docs: include_str!("two_words_for_one_thing.md"),
    check: Check::EasyRead(check),
};

/// Words that mean one thing; the first is the one to keep.
const SAME: [&[&str]; 5] = [
    &["doctor", "gp", "physician"],
    &["council", "local authority"],
    &["short break", "respite"],
    &["worker", "practitioner", "professional"],
    &["school", "setting", "academy"],
];

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for words in SAME {
        let found = words.iter().filter_map(|word| {
            scene.blocks.iter().find_map(|block| {
                let many = format!("{word}s");
                let range = phrase(&block.text, word).into_iter().chain(phrase(&block.text, &many)).next()?;
                Some((*word, block.span(range)))
            })
        });
        let found: Vec<_> = found.collect();
        if let [(kept, first), (other, second), ..] = found.as_slice() {
            findings
                .at(
                    *second,
                    format!("“{other}” and “{kept}” mean one thing on this page"),
                    format!("Use “{kept}” each time, or say that “{other}” is another word for it."),
                )
                .label(*first, "the other word");
        }
    }
}
