//! Finds sentences of Easy Read that do not say who acts.
#![doc = include_str!("passive_easy_sentence.md")]

use super::lexicon::words;
use super::participles::is_participle;
use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "passive-easy-sentence",
    level: Level::Error,
    basis: &[
        Basis::Guideline("GOV.UK, Accessible communication formats: Easy Read"),
        Basis::Guideline("PIF 2023, Easy Read Matters"),
        Basis::Guideline("Inclusion Europe 2009, Information for all"),
    ],
    docs: include_str!("passive_easy_sentence.md"),
    check: Check::EasyRead(check),
};

/// Up to this share of sentences in 100 may be passive before each holds the page back.
const SHARE: usize = 10;

/// Forms of "be".
const BE: [&str; 9] = ["am", "are", "be", "been", "being", "gets", "is", "was", "were"];

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    let mut sentences = 0;
    let mut passive = Vec::new();
    for (block, range) in scene.sentences() {
        sentences += 1;
        let sentence = &block.text[range.clone()];
        if let Some((be, participle)) = passive_words(sentence) {
            passive.push((block.span(range), format!("{be} {participle}")));
        }
    }
    let many = passive.len() > 1 && passive.len() * 100 > sentences * SHARE;
    for (span, words) in passive {
        let placed = findings.at(
            span,
            format!("“{words}” does not say who does it"),
            "Start with who acts: “The council sends a letter”, not “A letter is sent”.",
        );
        if !many {
            placed.gentler(Level::Warning);
        }
    }
}

/// "This is called a referral" gives a name, and "you are allowed to" says what one may do: nobody is hidden in them.
const NO_PASSIVE: [&str; 2] = ["allowed", "called"];

/// A form of "be" and the participle after it, with at most two words such as "not" or "always" between them.
fn passive_words(sentence: &str) -> Option<(&str, &str)> {
    let words: Vec<&str> = words(sentence).map(|(_, word)| word).collect();
    let is_between = |word: &str| {
        word.ends_with("ly") || ["not", "also", "always", "often", "never", "then", "first"].contains(&word)
    };
    words.iter().enumerate().find_map(|(at, word)| {
        let be = BE.contains(&word.to_ascii_lowercase().as_str()).then_some(*word)?;
        let rest = &words[at + 1..];
        let skipped = rest.iter().take(2).take_while(|word| is_between(word)).count();
        rest.get(skipped)
            .filter(|word| is_participle(word) && !NO_PASSIVE.contains(word))
            .map(|word| (be, *word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_to_somebody_is_told_from_what_they_are() {
        for (sentence, found) in [
            ("A letter is sent to you.", Some(("is", "sent"))),
            ("Your plan was not always checked.", Some(("was", "checked"))),
            ("You are worried.", None),
            ("This is called a referral.", None),
            ("You need a lift.", None),
            ("You are in need.", None),
            ("The club is free.", None),
        ] {
            assert_eq!(passive_words(sentence), found, "{sentence}");
        }
    }
}
