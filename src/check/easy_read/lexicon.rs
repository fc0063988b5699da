//! The easy words: those of everyday life, and others of at most two syllables unless they are an office's.
//!
//! A word of three syllables or more may be a hard one (Australian Government Style Manual, Easy Read). That alone
//! would flag `family` and let `remit` pass: long words that all know, and short ones that few do, are listed.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use unicode_segmentation::UnicodeSegmentation;

use crate::check::language::syllables::syllables;

/// Words that most readers know, whatever their length.
static EVERYDAY: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("words/everyday.txt").lines().collect());

/// Short words that belong to offices, courts and clinics.
static HARD: LazyLock<HashSet<&str>> = LazyLock::new(|| include_str!("words/hard.txt").lines().collect());

/// Most syllables of a word that is easy without being listed.
const MOST_SYLLABLES: usize = 2;

/// Whether most readers know the word.
pub fn is_easy(word: &str) -> bool {
    let word = plain(word);
    // What an apostrophe leaves out is judged by another rule.
    let bare = word.split('\'').next().unwrap_or_default();
    if word.ends_with("n't") || bare.contains(|letter: char| letter.is_ascii_digit()) {
        return true;
    }
    let forms = without_endings(bare);
    let is =
        |list: &HashSet<&str>| list.contains(bare) || forms.iter().any(|form| list.contains(form.as_str()));
    let is_short = |word: &str| syllables(word) <= MOST_SYLLABLES;
    is(&EVERYDAY) || !is(&HARD) && (is_short(bare) || forms.iter().any(|form| is_short(form)))
}

/// What a word may have been before its grammar was added: `visiting`, `visit`.
fn without_endings(word: &str) -> Vec<String> {
    let mut forms = Vec::new();
    for ending in ["s", "es", "d", "ed", "ing"] {
        let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() > 2) else { continue };
        if ending == "ing" {
            forms.push(format!("{stem}e"));
        }
        if let Some(once) = doubled(stem).filter(|_| ending.len() > 1) {
            forms.push(once.to_owned());
        }
        forms.push(stem.to_owned());
    }
    let with_y = word.strip_suffix("ies").or_else(|| word.strip_suffix("ied"));
    forms.extend(with_y.map(|stem| format!("{stem}y")));
    forms
}

/// A stem whose last letter was written twice before its ending, with that letter once: `travell`, `travel`.
fn doubled(stem: &str) -> Option<&str> {
    let mut letters = stem.chars().rev();
    let (last, before) = (letters.next()?, letters.next()?);
    (last == before).then(|| &stem[..stem.len() - last.len_utf8()])
}

/// The words of a text and where they stand.
pub fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    text.unicode_word_indices().map(|(at, word)| (at..at + word.len(), word))
}

/// Where a phrase, which is in lower case and begins with a plain letter, stands in a text as whole words, whatever its
/// capitals.
pub fn phrase(text: &str, phrase: &str) -> Vec<Range<usize>> {
    let Some(first) = phrase.bytes().next() else { return Vec::new() };
    let is_part = |letter: char| letter.is_alphanumeric();
    let mut found = Vec::new();
    for start in memchr::memchr2_iter(first, first.to_ascii_uppercase(), text.as_bytes()) {
        let range = start..start + phrase.len();
        if text.get(range.clone()).is_some_and(|found| found.eq_ignore_ascii_case(phrase))
            && found.last().is_none_or(|last: &Range<usize>| last.end <= start)
            && !text[..range.start].ends_with(is_part)
            && !text[range.end..].starts_with(is_part)
        {
            found.push(range);
        }
    }
    found
}

/// A word without what its grammar adds, to see whether two words are one: `therapists`, `therapist's`.
pub fn stem(word: &str) -> String {
    let word = plain(word);
    let bare = word.strip_suffix("'s").unwrap_or(&word);
    let bare = match bare.strip_suffix("ies") {
        Some(stem) => return format!("{stem}y"),
        None => bare,
    };
    bare.strip_suffix('s').filter(|stem| !stem.ends_with('s')).unwrap_or(bare).to_owned()
}

fn plain(word: &str) -> String {
    word.replace('’', "'").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_words_are_easy_and_those_of_offices_are_not() {
        for word in [
            "help",
            "Parents",
            "nursery",
            "doctor’s",
            "you'll",
            "5th",
            "teachers'",
            "visiting",
            "travelled",
            "families",
        ] {
            assert!(is_easy(word), "{word}");
        }
        for word in [
            "multidisciplinary",
            "ombudsman",
            "physiotherapist",
            "statutory",
            "holistic",
            "remit",
            "submitted",
        ] {
            assert!(!is_easy(word), "{word}");
        }
    }

    #[test]
    fn no_word_is_both_easy_and_hard() {
        let both: Vec<_> = EVERYDAY.intersection(&HARD).collect();
        assert!(both.is_empty(), "{both:?}");
    }

    #[test]
    fn a_phrase_is_found_as_whole_words() {
        assert_eq!(phrase("Ask. Task, ask", "ask"), [0..3, 11..14]);
        assert_eq!(phrase("In order to go", "in order to").len(), 1);
        assert!(phrase("", "ask").is_empty());
    }

    #[test]
    fn one_or_many_is_one_word() {
        for (word, stem) in [("therapists", "therapist"), ("stories", "story"), ("class", "class")] {
            assert_eq!(super::stem(word), stem);
        }
    }
}
