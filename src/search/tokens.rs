//! Text to words: where each word stands, its plain form (lower case, no accents) and its English stem.
//!
//! The index and the questions go through this one door, so they agree on what a word is.

use std::collections::HashMap;
use std::ops::Range;

use frostem::{Algorithm, Stemmer};

use crate::search::fold::{fold, is_mark};

/// Words longer than this, in characters, are left out: no one writes them and no one asks for them.
const LONGEST_WORD: usize = 48;

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Lower case, no accents, no apostrophe and no possessive "'s"; letters and digits only; never empty.
    pub(super) plain: String,
    /// The English stem of `plain`.
    pub(super) stem: String,
    /// Where it stands in the text, in bytes, on character boundaries.
    pub(super) place: Range<usize>,
}

impl Word {
    /// Whether the word is too common to tell one page from another.
    pub(super) fn is_common(&self) -> bool {
        is_common(&self.plain)
    }
}

/// Where neighbouring words stand together, from the first to the last; `None` where there is no word.
pub(super) fn place_of(words: &[Word]) -> Option<Range<usize>> {
    Some(words.first()?.place.start..words.last()?.place.end)
}

/// Whether a plain word tells nothing: one of the words below, or a single letter.
pub(super) fn is_common(plain: &str) -> bool {
    COMMON_WORDS.binary_search(&plain).is_ok()
        || (plain.len() == 1 && plain.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

/// Sorted, so that it can be searched by halves. People leave out apostrophes: "wont" is "won't".
const COMMON_WORDS: &[&str] = &[
    "about", "all", "always", "am", "an", "and", "any", "are", "arent", "as", "at", "be", "been", "but",
    "by", "can", "cant", "could", "couldnt", "couldve", "did", "didnt", "do", "does", "doesnt", "dont",
    "for", "from", "get", "had", "hadnt", "has", "hasnt", "have", "havent", "having", "he", "her", "here",
    "hers", "hes", "him", "his", "how", "if", "im", "in", "into", "is", "isnt", "it", "its", "ive", "just",
    "me", "my", "no", "not", "of", "on", "or", "our", "out", "she", "shes", "should", "shouldnt", "so",
    "some", "such", "than", "that", "thats", "the", "their", "them", "then", "there", "theres", "these",
    "they", "theyre", "theyve", "this", "those", "to", "too", "us", "very", "was", "wasnt", "we", "were",
    "werent", "weve", "what", "whats", "when", "where", "wheres", "which", "who", "whos", "why", "will",
    "with", "wont", "would", "wouldnt", "yet", "you", "your", "youre", "youve",
];

/// Reads words out of texts, remembering the stem of each plain word it has met.
pub(super) struct WordReader {
    stemmer: Stemmer,
    stems: HashMap<String, String>,
}

impl WordReader {
    /// A reader that has met no word yet.
    pub(super) fn new() -> WordReader {
        WordReader { stemmer: Stemmer::new(Algorithm::English), stems: HashMap::new() }
    }

    /// The words of a text, in order.
    pub(super) fn words(&mut self, text: &str) -> Vec<Word> {
        let places = word_places(text);
        places
            .into_iter()
            .filter_map(|place| {
                let plain = plain(&text[place.clone()])?;
                let stem = self.stem(&plain);
                Some(Word { plain, stem, place })
            })
            .collect()
    }

    /// The stem of a plain word.
    pub(super) fn stem(&mut self, plain: &str) -> String {
        if let Some(stem) = self.stems.get(plain) {
            return stem.clone();
        }
        let stem = self.stemmer.stem(plain).into_owned();
        self.stems.insert(plain.to_string(), stem.clone());
        stem
    }

    /// Every plain word met, sorted.
    pub(super) fn met(&self) -> Vec<String> {
        let mut words: Vec<String> = self.stems.keys().cloned().collect();
        words.sort_unstable();
        words
    }
}

/// The plain form of one word as written; `None` where nothing is left of it, or too much.
fn plain(written: &str) -> Option<String> {
    let mut plain = String::with_capacity(written.len());
    let owner = APOSTROPHES
        .iter()
        .find_map(|mark| written.strip_suffix(['s', 'S']).and_then(|owner| owner.strip_suffix(*mark)));
    for c in owner.unwrap_or(written).chars() {
        fold(c, &mut plain);
    }
    plain.retain(|c| c.is_alphanumeric() && !APOSTROPHES.contains(&c));
    let fits = !plain.is_empty() && plain.chars().count() <= LONGEST_WORD;
    fits.then_some(plain)
}

/// The marks people use for an apostrophe.
const APOSTROPHES: [char; 3] = ['\'', '\u{2019}', '\u{2bc}'];

/// Runs of letters and digits, with the marks on them, and an apostrophe inside a run taken as part of it.
fn word_places(text: &str) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = Vec::new();
    let mut apostrophe_end = None;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if c.is_alphanumeric() {
            match places.last_mut() {
                Some(last) if last.end == at || apostrophe_end == Some(at) => last.end = end,
                _ => places.push(at..end),
            }
            apostrophe_end = None;
        } else if is_mark(c) && places.last().is_some_and(|last| last.end == at) {
            if let Some(last) = places.last_mut() {
                last.end = end;
            }
        } else {
            let joins = APOSTROPHES.contains(&c) && places.last().is_some_and(|last| last.end == at);
            apostrophe_end = joins.then_some(end);
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plains(text: &str) -> Vec<String> {
        let words = WordReader::new().words(text);
        words.into_iter().map(|word| word.plain).collect()
    }

    #[test]
    fn words_lose_case_accents_and_possessives() {
        assert_eq!(plains("The Café's children’s O'Brien"), ["the", "cafe", "children", "obrien"]);
        assert_eq!(plains("cafe\u{301}s DROP'S"), ["cafes", "drop"]);
        assert_eq!(plains("drop-in, A&E 'quoted' parents'"), ["drop", "in", "a", "e", "quoted", "parents"]);
    }

    #[test]
    fn plurals_and_endings_share_a_stem() {
        let stems: Vec<String> = WordReader::new()
            .words("therapy therapies communicate communication")
            .into_iter()
            .map(|word| word.stem)
            .collect();
        assert_eq!(stems, ["therapi", "therapi", "communic", "communic"]);
    }

    #[test]
    fn common_words_are_sorted_so_that_halving_finds_them() {
        assert!(COMMON_WORDS.is_sorted());
        assert!(
            is_common("the")
                && is_common("wont")
                && is_common("e")
                && !is_common("5")
                && !is_common("autism")
        );
    }
}
