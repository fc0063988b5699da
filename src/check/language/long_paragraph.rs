//! Finds paragraphs with more sentences than a reader takes in at a glance.
#![doc = include_str!("long_paragraph.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::check::wording::Version;
use crate::diagnostic::Level;
use crate::markdown::PassageKind;

/// The rule.
pub const RULE: Rule = Rule {
    name: "long-paragraph",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("NHS service manual, How we write: short paragraphs, up to 3 sentences"),
        Basis::Guideline(
            "W3C, Making content usable for people with cognitive and learning disabilities: short blocks of text",
        ),
    ],
    docs: include_str!("long_paragraph.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    let most = scene.limits.paragraph_sentences;
    for wording in scene.sentences_of(Version::Standard) {
        if wording.kind != PassageKind::Paragraph || !wording.is_markdown() {
            continue;
        }
        let text = wording.text();
        let sentences = wording.sentences();
        let whole = 0..text.len();
        if sentences.len() <= most || wording.is_borrowed(&whole) {
            continue;
        }
        let (middle, _) = sentences[sentences.len().div_ceil(2)].clone();
        findings
            .at(
                wording.span(whole),
                format!("This paragraph has {} sentences", sentences.len()),
                "Start a new paragraph where the next thought begins, or make a list.",
            )
            .label(
                wording.span(middle.start..middle.start + first_word(&text[middle.clone()])),
                "perhaps here",
            );
    }
}

fn first_word(sentence: &str) -> usize {
    sentence.find(char::is_whitespace).unwrap_or(sentence.len())
}
