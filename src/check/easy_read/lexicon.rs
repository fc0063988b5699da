//! The easy words: the most common English words in British spelling, and everyday words of families and of help.
//!
//! The common words are size 10 of SCOWL by Kevin Atkinson, whose notice stands beside the list.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use unicode_segmentation::UnicodeSegmentation;

static EASY: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let lists = [include_str!("words/scowl-10.txt"), include_str!("words/everyday.txt")];
    lists.iter().flat_map(|list| list.lines()).map(plain).collect()
});

/// Whether most readers know the word.
pub fn is_easy(word: &str) -> bool {
    let word = plain(word);
    // What an apostrophe leaves out is judged by another rule.
    let bare = word.split('\'').next().unwrap_or_default();
    word.ends_with("n't") || EASY.contains(bare) || bare.contains(|letter: char| letter.is_ascii_digit())
}

/// The words of a text and where they stand.
pub fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    text.unicode_word_indices().map(|(at, word)| (at..at + word.len(), word))
}

/// Where a phrase stands in a text as whole words, whatever its capitals.
pub fn phrase(text: &str, phrase: &str) -> Vec<Range<usize>> {
    let lower = text.to_ascii_lowercase();
    let is_part = |letter: char| letter.is_alphanumeric();
    lower
        .match_indices(phrase)
        .map(|(at, found)| at..at + found.len())
        .filter(|range| !lower[..range.start].ends_with(is_part) && !lower[range.end..].starts_with(is_part))
        .collect()
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
        for word in ["help", "Parents", "nursery", "doctor’s", "you'll", "5th", "teachers'"] {
            assert!(is_easy(word), "{word}");
        }
        for word in ["multidisciplinary", "ombudsman", "physiotherapist", "statutory", "holistic"] {
            assert!(!is_easy(word), "{word}");
        }
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
