//! Finds numbers that are words, numbers without commas, and other numbers that take longer to read.
#![doc = include_str!("untidy_number.md")]

use std::ops::Range;

use super::words::{Kind, Piece, pieces};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;
use crate::fact::thousands;

/// The rule.
pub const RULE: Rule = Rule {
    name: "untidy-number",
    level: Level::Warning,
    basis: &[
        Basis::Guideline(
            "NHS service manual, Numbers: numerals, also for 1 to 9; commas in numbers over 999",
        ),
        Basis::Guideline("GOV.UK style guide, Numbers: £75, not £75.00; 50%, not 50 per cent"),
    ],
    docs: include_str!("untidy_number.md"),
    check: Check::Words(check),
};

/// What stands there, and how it is quicker to read; `is_sure` where that fits as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Untidy {
    range: Range<usize>,
    tidy: String,
    is_sure: bool,
}

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for wording in scene.standard() {
        let text = wording.text();
        for Untidy { range, tidy, is_sure } in
            untidy(text).into_iter().filter(|untidy| wording.is_own(&untidy.range))
        {
            let (span, written) = (wording.span(range.clone()), &text[range]);
            let what = format!("“{written}” takes longer to read than it needs to");
            let placed = findings.at(span, what, format!("Write “{tidy}”."));
            // In a list of fields on one line a comma parts values: only in running text is it a comma.
            if is_sure && (wording.is_markdown() || !tidy.contains(',')) {
                placed.fix(span, written, tidy);
            }
        }
    }
}

const WORDS: [(&str, u32); 19] = [
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("eighteen", 18),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
];

/// What is counted so often that the number is what a reader looks for.
const COUNTED: [&str; 16] = [
    "days", "hours", "meetings", "miles", "minutes", "months", "nights", "pounds", "school", "sessions",
    "steps", "terms", "visits", "weeks", "working", "years",
];

fn untidy(text: &str) -> Vec<Untidy> {
    let pieces = pieces(text);
    let mut found = Vec::new();
    for at in 0..pieces.len() {
        let (before, here) = pieces.split_at(at);
        found.extend(
            in_words(before, here)
                .or_else(|| per_cent(here))
                .or_else(|| pence(text, before, here))
                .or_else(|| commas(before, here)),
        );
    }
    found
}

/// `two weeks`.
fn in_words(before: &[Piece<'_>], here: &[Piece<'_>]) -> Option<Untidy> {
    let word = here.first().filter(|piece| piece.kind == Kind::Letters)?;
    let (_, number) = WORDS.iter().find(|(name, _)| word.text.eq_ignore_ascii_case(name))?;
    let [space, next, ..] = &here[1..] else { return None };
    if space.kind != Kind::Space || !COUNTED.contains(&next.text) {
        return None;
    }
    if ["school", "working"].contains(&next.text) && !here.get(4).is_some_and(|piece| piece.is("days")) {
        return None;
    }
    let is_joined = before.last().is_some_and(|piece| piece.is_dash());
    // A sentence that begins with a numeral looks broken: there the author must turn it round.
    let is_first = word.text.starts_with(char::is_uppercase);
    let tidy = number.to_string();
    (!is_joined).then(|| Untidy { range: word.range(), tidy, is_sure: !is_first })
}

/// `12 per cent`, `12 percent`, `12 %`.
fn per_cent(here: &[Piece<'_>]) -> Option<Untidy> {
    here.first()?.number()?;
    here.get(1).filter(|piece| piece.kind == Kind::Space)?;
    let word = here.get(2)?;
    let last = if word.is("percent") || word.is("%") {
        word
    } else if word.is("per") && here.get(4).is_some_and(|piece| piece.is("cent")) {
        &here[4]
    } else {
        return None;
    };
    Some(Untidy { range: here[1].start..last.range().end, tidy: "%".to_owned(), is_sure: true })
}

/// `£75.00`, where no other price of the text has pence.
fn pence(text: &str, before: &[Piece<'_>], here: &[Piece<'_>]) -> Option<Untidy> {
    let [_, mark, pence, ..] = here else { return None };
    here[0].number()?;
    let is_price = before.last().is_some_and(|piece| piece.is("£"))
        || (before.last().is_some_and(|piece| piece.is(","))
            && before.iter().rev().any(|piece| piece.is("£")));
    if !is_price || !mark.is(".") || !pence.is("00") || has_pence(text) {
        return None;
    }
    Some(Untidy { range: mark.start..pence.range().end, tidy: String::new(), is_sure: true })
}

/// Whether a text has a price with pence: then all of its prices have them.
fn has_pence(text: &str) -> bool {
    text.split('£').skip(1).any(|price| {
        let digits = price.trim_start_matches(|mark: char| mark.is_ascii_digit() || mark == ',');
        let pence = digits.strip_prefix('.').and_then(|rest| rest.get(..2));
        pence.is_some_and(|pence| pence.bytes().all(|byte| byte.is_ascii_digit()) && pence != "00")
    })
}

/// `£1000`, `12000 children`. A code, a phone number or a year is no such number.
fn commas(before: &[Piece<'_>], here: &[Piece<'_>]) -> Option<Untidy> {
    let first = here.first()?;
    let number = first.number().filter(|_| !first.text.starts_with('0'))?;
    let is_price = before.last().is_some_and(|piece| piece.is("£"));
    let is_counted = first.text.len() > 4
        && before.last().is_none_or(|piece| piece.kind == Kind::Space)
        && before.iter().rev().nth(1).is_none_or(|piece| piece.kind != Kind::Number)
        && here.get(1).is_some_and(|piece| piece.kind == Kind::Space)
        && here.get(2).is_some_and(|piece| piece.text.starts_with(char::is_lowercase));
    if number < 1_000 || !(is_price || is_counted) {
        return None;
    }
    Some(Untidy { range: first.range(), tidy: thousands(u64::from(number)), is_sure: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_so_that_it_is_seen() {
        for (text, written, tidy, sure) in [
            ("within two weeks", "two", "2", true),
            ("Two weeks later", "Two", "2", false),
            ("in ten working days", "ten", "10", true),
            ("12 per cent of", " per cent", "%", true),
            ("12 %", " %", "%", true),
            ("It costs £75.00.", ".00", "", true),
            ("£1000 a year", "1000", "1,000", true),
            ("for 12000 children", "12000", "12,000", true),
        ] {
            let Untidy { range, tidy: found, is_sure } = untidy(text).into_iter().next().expect(text);
            assert_eq!((&text[range], found.as_str(), is_sure), (written, tidy, sure), "{text}");
        }
    }

    #[test]
    fn what_is_seen_already_or_is_no_number_is_let_be() {
        for text in [
            "2 weeks, one of them, two children, twenty-two weeks",
            "£5.00 to £7.50",
            "in 2026 children can",
            "charity 1234567, 01305 221000 for help",
            "£1,000 and £75",
            "two school teachers",
        ] {
            assert_eq!(untidy(text), [], "{text}");
        }
    }
}
