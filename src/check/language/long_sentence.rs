//! Finds sentences with more words than a reader can hold.
#![doc = include_str!("long_sentence.md")]

use super::sentence;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::WordsScene;
use crate::check::wording::Version;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "long-sentence",
    level: Level::Error,
    basis: &[
        Basis::Wcag("3.1.5", Grade::AAA),
        Basis::Guideline("NHS service manual, How we write: up to 20 words in a sentence"),
        Basis::Guideline("GOV.UK, Writing for GOV.UK: at most 25 words in a sentence"),
    ],
    docs: include_str!("long_sentence.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    let limits = scene.limits;
    let most = limits.sentence_words_warning.min(limits.sentence_words_error);
    for wording in scene.sentences_of(Version::Standard) {
        let text = wording.text();
        for (range, count) in wording.sentences() {
            if *count <= most || wording.is_borrowed(range) {
                continue;
            }
            let sentence = &text[range.clone()];
            let joint = sentence::joint(sentence);
            let help = match &joint {
                Some(joint) => format!(
                    "Stop after “{}” and start a new sentence with what follows.",
                    last_words(&sentence[..joint.start])
                ),
                None => "Say one thing in each sentence. Put several things in a list.".to_owned(),
            };
            let mut placed =
                findings.at(wording.span(range.clone()), format!("This sentence has {count} words"), help);
            if let Some(joint) = joint {
                let joint = range.start + joint.start..range.start + joint.end;
                placed = placed.label(wording.span(joint), "it could be split here");
            }
            if *count <= limits.sentence_words_error {
                placed.gentler(Level::Warning);
            }
        }
    }
}

/// The last few words, by which an author finds the place.
fn last_words(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().rev().take(3).collect();
    words.into_iter().rev().collect::<Vec<_>>().join(" ")
}
