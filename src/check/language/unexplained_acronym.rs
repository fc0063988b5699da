//! Finds acronyms that nothing explains: neither the glossary nor the text.
#![doc = include_str!("unexplained_acronym.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;
use std::collections::BTreeSet;

use crate::check::wording::Version;
use crate::fact::{Fact, Postcode};
use crate::site::glossary::{Glossary, is_acronym};

/// The rule.
pub const RULE: Rule = Rule {
    name: "unexplained-acronym",
    level: Level::Error,
    basis: &[
        Basis::Wcag("3.1.4", Grade::AAA),
        Basis::Guideline("NHS service manual, Abbreviations and acronyms: explain them at first use"),
        Basis::Guideline("SEND Code of Practice 2015, 4.7: easy to understand, factual and jargon free"),
    ],
    docs: include_str!("unexplained_acronym.md"),
    check: Check::Words(check),
};

/// Acronyms that more people know than the words they stand for (GOV.UK's test: 80 of 100), and
/// capital letters that stand for no words at all.
pub const WELL_KNOWN: [&str; 35] = [
    "AM", "BBC", "CD", "CV", "DIY", "DNA", "DVD", "EU", "FM", "GCSE", "GP", "HIV", "ID", "II", "III", "IT",
    "ITV", "IV", "MP", "MP3", "NHS", "OK", "PC", "PDF", "PM", "QR", "RSPCA", "SMS", "TV", "UK", "US", "USA",
    "VAT", "WC", "YMCA",
];

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    // It may be explained in what could not be read.
    if scene.site.lacks_terms() {
        return;
    }
    let glossary = scene.site.glossary();
    // Easy Read has a rule of its own, which lets fewer pass.
    let wordings = || scene.wordings.iter().filter(|wording| wording.version == Version::Standard);
    let mut said: BTreeSet<&str> = BTreeSet::new();
    for wording in wordings() {
        for (at, word) in acronyms(wording.text()) {
            let acronym = singular(word);
            if is_known(acronym, glossary)
                || !said.insert(acronym)
                || wordings().any(|other| explains(other.text(), acronym))
            {
                continue;
            }
            findings.at(
                wording.span(at..at + word.len()),
                format!("Nothing says what `{acronym}` stands for"),
                format!(
                    "Write the words in full, with the acronym in brackets: `the words it stands for ({acronym})`. Or add it to content/glossary.yaml: `- {{term: {acronym}, acronym_of: the words it stands for, short: what it is}}`."
                ),
            );
        }
    }
}

/// The acronyms in a text and where they start, without postcodes.
pub(super) fn acronyms(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let length = text[start..].find(|mark: char| !mark.is_alphanumeric()).unwrap_or(text.len() - start);
        rest = start + length;
        Some((start, &text[start..rest]))
    })
    .filter(|(start, word)| {
        is_acronym(word)
            && !is_part_of_code(text, *start, word)
            && !is_part_of_postcode(text, *start, word.len())
    })
}

/// Whether the word is no word but part of a code or an address: `1HQ`, `01/MRFH/0037`, `help@ABC.example.org`.
fn is_part_of_code(text: &str, start: usize, word: &str) -> bool {
    let token_start = text[..start].rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let token = text[token_start..].split_whitespace().next().unwrap_or_default();
    word.starts_with(|first: char| first.is_ascii_digit())
        || token.contains('@')
        || token.contains("://")
        || text[start + word.len()..]
            .strip_prefix('.')
            .is_some_and(|rest| rest.starts_with(char::is_alphabetic))
        || text[..start].ends_with('.')
        || is_unit(text, start, word)
        || (token.contains('/') && token.bytes().any(|byte| byte.is_ascii_digit()))
}

/// Whether it says of a number what it counts: `2 MB`.
fn is_unit(text: &str, start: usize, word: &str) -> bool {
    let before = text[..start].trim_end();
    ["GB", "KB", "KM", "MB", "TB"].contains(&word) && before.ends_with(|digit: char| digit.is_ascii_digit())
}

/// Whether the word at `start` is one of the two halves of a postcode, or one written without a space.
fn is_part_of_postcode(text: &str, start: usize, length: usize) -> bool {
    let end = start + length;
    let before = text[..start].trim_end().rsplit(' ').next().unwrap_or_default();
    let after =
        text[end..].trim_start().split(|mark: char| !mark.is_alphanumeric()).next().unwrap_or_default();
    let word = &text[start..end];
    word.bytes().any(|byte| byte.is_ascii_digit())
        && [word.to_owned(), format!("{before} {word}"), format!("{word} {after}")]
            .iter()
            .any(|text| Postcode::parse(text).is_ok())
}

/// The acronym without the s of several.
pub(super) fn singular(word: &str) -> &str {
    word.strip_suffix('s').filter(|bare| is_acronym(bare)).unwrap_or(word)
}

fn is_known(acronym: &str, glossary: &Glossary) -> bool {
    WELL_KNOWN.contains(&acronym)
        || glossary.acronym(acronym).is_some()
        || glossary.iter().any(|term| {
            std::iter::once(&term.term.value)
                .chain(&term.aliases)
                .any(|name| singular(name.as_str()) == acronym)
        })
}

/// Whether a text says what an acronym stands for: `long words (ACR)`, `ACR (long words)` or `ACR stands for`.
pub(super) fn explains(text: &str, acronym: &str) -> bool {
    let Some(initial) = acronym.chars().next() else { return false };
    let starts_with_it =
        |word: &str| word.chars().next().is_some_and(|first| first.eq_ignore_ascii_case(&initial));
    text.match_indices(acronym).any(|(at, _)| {
        let before = text[..at].trim_end();
        let after = text[at + acronym.len()..].trim_start_matches('s');
        let words_before = || {
            let words = before.strip_suffix('(').unwrap_or_default();
            words
                .split_whitespace()
                .rev()
                .take(MOST_WORDS)
                .any(|word| starts_with_it(word) && !is_acronym(word))
        };
        let words_after = || {
            let inside = after.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'));
            inside.is_some_and(|(words, _)| starts_with_it(words) && words.contains(' '))
        };
        let said = || {
            ["stands for", "means", "is short for"].iter().any(|verb| after.trim_start().starts_with(verb))
        };
        words_before() || words_after() || said()
    })
}

/// The words of an acronym stand within so many words before it.
const MOST_WORDS: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_are_told_from_names_and_postcodes() {
        for (text, found) in [
            ("Ask the SENCO or two SENCOs.", vec!["SENCO", "SENCOs"]),
            ("Send it to DT1 1XJ, or BH15 2RU", vec![]),
            ("McDonald and Dorset", vec![]),
            ("The 1HQ Café, specification 01/MRFH/0037, help@ABC.org", vec![]),
            ("The ICB-funded team", vec!["ICB"]),
            ("On GOV.UK, a PDF of 2 MB", vec!["PDF"]),
        ] {
            assert_eq!(acronyms(text).map(|(_, word)| word).collect::<Vec<_>>(), found, "{text}");
        }
    }

    #[test]
    fn a_text_explains_in_brackets_or_in_words() {
        for (text, explains_it) in [
            ("the designated clinical officer (DCO)", true),
            ("two designated clinical officers (DCOs)", true),
            ("the DCO (designated clinical officer)", true),
            ("DCO stands for designated clinical officer.", true),
            ("Ask the DCO (Monday to Friday).", false),
            ("Ask someone else (DCO).", false),
            ("Ask the DCO.", false),
        ] {
            assert_eq!(explains(text, "DCO"), explains_it, "{text}");
        }
    }
}
