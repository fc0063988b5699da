//! Finds shortened negatives: "don't" for "do not".
#![doc = include_str!("negative_contraction.md")]

use super::swap::{self, Swap, exact};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "negative-contraction",
    level: Level::Warning,
    basis: &[
        Basis::Guideline(
            "GOV.UK style guide, Contractions: avoid negative contractions like “can't” and “don't”",
        ),
        Basis::Guideline("NHS service manual, Contractions: avoid negative contractions"),
    ],
    docs: include_str!("negative_contraction.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for met in swap::met(scene.standard(), &LIST) {
        let text = met.wording.text();
        let what = format!("“{}” is easy to misread as its opposite", met.written());
        if asks(&text[met.range.end..]) {
            let help = format!("Write the “not” as a word of its own: {}.", met.swap.instead);
            findings.at(met.wording.span(met.range.clone()), what, help);
        } else {
            swap::report(&met, findings, what);
        }
    }
}

/// Whether a person follows, as in "Don't you think": then the words change their order.
fn asks(after: &str) -> bool {
    let next = after.trim_start().split(|mark: char| !mark.is_alphanumeric()).next().unwrap_or_default();
    ["he", "i", "it", "she", "the", "they", "this", "we", "you", "your"]
        .contains(&next.to_lowercase().as_str())
}

/// In the order of the alphabet.
static LIST: [Swap; 20] = [
    exact("aren't", "are not"),
    exact("can't", "cannot"),
    exact("couldn't", "could not"),
    exact("didn't", "did not"),
    exact("doesn't", "does not"),
    exact("don't", "do not"),
    exact("hadn't", "had not"),
    exact("hasn't", "has not"),
    exact("haven't", "have not"),
    exact("isn't", "is not"),
    exact("mayn't", "may not"),
    exact("mightn't", "might not"),
    exact("mustn't", "must not"),
    exact("needn't", "need not"),
    exact("shan't", "will not"),
    exact("shouldn't", "should not"),
    exact("wasn't", "was not"),
    exact("weren't", "were not"),
    exact("won't", "will not"),
    exact("wouldn't", "would not"),
];
