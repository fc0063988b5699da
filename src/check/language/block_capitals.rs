//! Finds words in capitals that are no acronyms, and headings with a capital on every word.
#![doc = include_str!("block_capitals.md")]

use std::ops::Range;

use super::words::words;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "block-capitals",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("NHS service manual, Formatting and punctuation: sentence case, no block capitals"),
        Basis::Guideline("GOV.UK style guide, Capitalisation"),
        Basis::Guideline("British Dyslexia Association, Dyslexia style guide 2023: avoid text in capitals"),
    ],
    docs: include_str!("block_capitals.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for wording in scene.standard() {
        let text = wording.text();
        for range in shouted(text).into_iter().filter(|range| wording.is_own(range)) {
            let written = &text[range.clone()];
            let span = wording.span(range.clone());
            let quiet = quiet(text, &range);
            let help = format!("Write “{quiet}”. If it matters, put it first, or make it **bold**.");
            let placed = findings.at(span, format!("“{written}” is in capitals"), help);
            // Where every word is a plain one, no name and no acronym can lose its capitals.
            if words(written).all(|word| PLAIN.contains(&&written[word])) {
                placed.fix(span, written, quiet);
            }
        }
        if wording.is_heading() && has_capitals_throughout(text) && wording.is_own(&(0..text.len())) {
            findings.at(
                wording.span(0..text.len()),
                "Every word of this heading has a capital",
                "Keep the first capital and those of names. Write the rest small.",
            );
        }
    }
}

/// Plain words that are no acronym when they stand in capitals. In the order of the alphabet.
const PLAIN: [&str; 48] = [
    "ALL",
    "ALWAYS",
    "AND",
    "ANY",
    "ARE",
    "AVAILABLE",
    "BE",
    "BEFORE",
    "BUT",
    "CALL",
    "CANNOT",
    "CLOSED",
    "DO",
    "FOR",
    "FREE",
    "FROM",
    "HELP",
    "IF",
    "IMPORTANT",
    "IN",
    "IS",
    "MUST",
    "NEVER",
    "NEW",
    "NO",
    "NOT",
    "NOTE",
    "NOW",
    "OF",
    "ON",
    "ONLY",
    "OPEN",
    "OR",
    "PLEASE",
    "SHOULD",
    "THE",
    "THIS",
    "TO",
    "UNLESS",
    "URGENT",
    "URGENTLY",
    "WARNING",
    "WE",
    "WILL",
    "WITH",
    "YES",
    "YOU",
    "YOUR",
];

/// Stretches of words in capitals among which a plain one stands.
pub(super) fn shouted(text: &str) -> Vec<Range<usize>> {
    // Few passages have two capitals side by side, and every plain word in capitals has.
    if !text.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_uppercase)) {
        return Vec::new();
    }
    let is_loud = |word: &str| {
        !word.chars().any(char::is_lowercase)
            && word.chars().filter(|letter| letter.is_alphabetic()).count() > 1
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut run: Option<Range<usize>> = None;
    let mut has_plain = false;
    for word in words(text) {
        let written = &text[word.clone()];
        let joins = is_loud(written) || (run.is_some() && matches!(written, "A" | "I"));
        let is_near = run
            .as_ref()
            .is_none_or(|run| text[run.end..word.start].chars().all(|mark| mark == ' ' || mark == ','));
        if !joins || !is_near {
            found.extend(run.take().filter(|_| has_plain));
            has_plain = false;
        }
        if joins {
            has_plain |= PLAIN.binary_search(&written).is_ok();
            run = Some(run.map_or(word.start, |run| run.start)..word.end);
        }
    }
    found.extend(run.filter(|_| has_plain));
    found
}

/// The words in small letters, with a capital where a sentence starts.
fn quiet(text: &str, range: &Range<usize>) -> String {
    let small = text[range.clone()].to_lowercase();
    let before = text[..range.start].trim_end();
    if before.is_empty() || before.ends_with(['.', '!', '?', ':']) {
        let mut letters = small.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
    } else {
        small
    }
}

/// Small words that have a capital within a heading only where all have.
const SMALL: [&str; 24] = [
    "About", "And", "Are", "Can", "Do", "For", "From", "Get", "Help", "How", "If", "In", "Is", "Need", "Of",
    "On", "The", "To", "We", "What", "When", "Who", "You", "Your",
];

/// Whether a heading of three words or more has a capital on every one, and small words among them.
fn has_capitals_throughout(heading: &str) -> bool {
    // After a colon a heading begins anew.
    let part = heading.rsplit(": ").next().unwrap_or(heading);
    let words: Vec<&str> = words(part).map(|range| &part[range]).collect();
    words.len() > 2
        && words.iter().all(|word| !word.starts_with(char::is_lowercase))
        && words[1..].iter().any(|word| SMALL.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_are_loud_where_a_plain_word_has_them() {
        assert!(PLAIN.is_sorted());
        for (text, found) in [
            ("You MUST ring us.", vec!["MUST"]),
            ("PLEASE DO NOT PARK HERE, thank you", vec!["PLEASE DO NOT PARK HERE"]),
            ("The SENCO, the NHS and SWAN UK", vec![]),
            ("An EHC plan or A LEVEL", vec![]),
            ("I AM A SENCO AND A TEACHER.", vec!["AM A SENCO AND A TEACHER"]),
        ] {
            let hits: Vec<&str> = shouted(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(hits, found, "{text}");
        }
        assert_eq!(quiet("Ring. DO NOT WAIT", &(6..17)), "Do not wait");
    }

    #[test]
    fn a_heading_with_capitals_throughout_is_told_from_a_name() {
        for (heading, loud) in [
            ("How To Get Help", true),
            ("Who We Are", true),
            ("How to get help", false),
            ("Family Information Service", false),
            ("Birth to Settled Adulthood", false),
            ("GP and NHS 111", false),
        ] {
            assert_eq!(has_capitals_throughout(heading), loud, "{heading}");
        }
    }
}
