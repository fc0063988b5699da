//! Finds sentences of Easy Read with more words than the guides allow.
#![doc = include_str!("long_easy_sentence.md")]

use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::language::sentence::joint;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "long-easy-sentence",
    level: Level::Error,
    basis: &[
        Basis::Guideline("GOV.UK, Accessible communication formats: Easy Read"),
        Basis::Guideline(
            "Department of Health 2010, Making written information easier to understand for people with learning disabilities",
        ),
        Basis::Guideline("PIF 2023, Easy Read Matters"),
    ],
    docs: include_str!("long_easy_sentence.md"),
    check: Check::EasyRead(check),
};

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for (block, range) in scene.sentences() {
        let count = block.count(&range);
        let Some(level) = scene.limits.sentence_words.grade(count) else { continue };
        let sentence = &block.text[range.clone()];
        let help = match joint(sentence) {
            Some(joint) => format!(
                "End the sentence after “{}” and start a new one, with a picture of its own.",
                last_words(&sentence[..joint.start])
            ),
            None => "Say one thing. Make a second statement of the rest.".to_owned(),
        };
        let most = scene.limits.sentence_words.warning;
        findings
            .at(
                block.span(range),
                format!("This sentence has {count} words; Easy Read has at most {most}"),
                help,
            )
            .gentler(level);
    }
}

/// The last few words, by which an author finds the place.
fn last_words(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().rev().take(3).collect();
    words.into_iter().rev().collect::<Vec<_>>().join(" ")
}
