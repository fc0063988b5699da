//! Finds numbers in Easy Read that are hard to picture.
#![doc = include_str!("hard_number.md")]

use std::ops::Range;

use super::lexicon::{phrase, words};
use super::scene::{Block, TwinScene};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "hard-number",
    level: Level::Error,
    basis: &[
        Basis::Guideline("Inclusion Europe 2009, Information for all"),
        Basis::Guideline("W3C, Making content usable for people with cognitive and learning disabilities"),
        Basis::Guideline("CHANGE 2016, How to make information accessible"),
    ],
    docs: include_str!("hard_number.md"),
    check: Check::EasyRead(check),
};

/// Numbers in words, which digits say better.
const WORDS: [(&str, &str); 14] = [
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("ten", "10"),
    ("eleven", "11"),
    ("twelve", "12"),
    ("fifteen", "15"),
    ("eighteen", "18"),
    ("twenty", "20"),
];

/// Parts of a whole.
const PARTS: [&str; 8] = [
    "per cent",
    "percent",
    "percentage",
    "a quarter of",
    "a third of",
    "two thirds",
    "three quarters",
    "on average",
];

/// From here on a number is more than most people can picture.
const LARGE: u64 = 1_000;

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for block in scene.blocks.iter() {
        in_words(block, findings);
        in_digits(block, findings);
    }
}

fn in_words(block: &Block<'_>, findings: &mut Findings<'_>) {
    for (word, digits) in WORDS {
        for range in phrase(&block.text, word) {
            let (span, typed) = (block.span(range.clone()), &block.typed()[range]);
            findings
                .at(span, format!("The number “{typed}” is a word"), format!("Write it in digits: {digits}."))
                .gentler(Level::Warning)
                .fix(span, typed, digits);
        }
    }
    for part in PARTS {
        for range in phrase(&block.text, part) {
            findings.at(block.span(range), format!("“{part}” is hard to picture"), INSTEAD);
        }
    }
    for (range, word) in words(&block.text) {
        let is_roman = word.len() > 1 && word.bytes().all(|letter| b"IVX".contains(&letter));
        if is_roman {
            findings.at(block.span(range), format!("{word} is a Roman number"), "Write it in digits.");
        }
    }
}

const INSTEAD: &str = "Say “all”, “most”, “many”, “some” or “few”, or count: “4 children in every 10”.";

fn in_digits(block: &Block<'_>, findings: &mut Findings<'_>) {
    for range in numbers(&block.text) {
        let written = &block.text[range.clone()];
        let (before, after) = (&block.text[..range.start], &block.text[range.end..]);
        let span = block.span(range);
        if after.starts_with('%') || written.contains(['½', '¼', '¾']) {
            findings.at(
                span,
                format!("{written}{} is hard to picture", &after[..usize::from(after.starts_with('%'))]),
                INSTEAD,
            );
        } else if written.contains('/') || written.contains(['-', '–']) {
            findings.at(
                span,
                format!("“{written}” runs numbers together"),
                "Write a date in full, “12 January 2027”, and a range with “to”, “5 to 11”.",
            );
        } else if written.contains('.') && !before.ends_with('£') {
            findings.at(
                span,
                format!("{written} is a number with a point"),
                "Use a whole number, with “about” before it.",
            );
        } else if !before.ends_with('£') && is_large(written) && !before.trim_end().ends_with("about") {
            findings
                .at(
                    span,
                    format!("{written} is more than most people can picture"),
                    "Say “many”, or put “about” before a round number.",
                )
                .gentler(Level::Warning);
        }
    }
}

fn is_large(written: &str) -> bool {
    // A year has four digits and no comma, and so has part of a phone number.
    written.contains(',') && written.replace(',', "").parse().is_ok_and(|number: u64| number >= LARGE)
}

/// Stretches that start with a digit and run on in digits and the signs that join them. Times such as 9.30am are none.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let joins = |letter: char| letter.is_ascii_digit() || "./-–,½¼¾".contains(letter);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|letter: char| letter.is_ascii_digit() || "½¼¾".contains(letter))
    {
        let start = at + start;
        let end = text[start..].find(|letter| !joins(letter)).map_or(text.len(), |length| start + length);
        at = end;
        let number = text[start..end].trim_end_matches(['.', ',', '-', '–', '/']);
        let after = &text[start + number.len()..];
        let is_time = after.starts_with("am") || after.starts_with("pm") || after.starts_with(':');
        let is_code = text[..start].ends_with(char::is_alphanumeric) || text[..start].ends_with(':');
        if !is_time && !is_code {
            found.push(start..start + number.len());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_runs_on_over_the_signs_that_join_it() {
        for (text, expected) in [
            ("5 to 11, or 9-5.", vec!["5", "11", "9-5"]),
            ("12/09/26", vec!["12/09/26"]),
            ("9.30am and 5:15pm", vec![]),
            ("2.5 and 1,500 and 7%", vec!["2.5", "1,500", "7"]),
            ("DT1 1XJ", vec!["1"]),
        ] {
            let found: Vec<&str> = numbers(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
