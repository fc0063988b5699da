//! `words.txt`: every telling word of the site, unstemmed and sorted, a line each.
//!
//! Stems will not do for this: "communica" begins "communication", whose stem is "communic"; and a
//! misspelling is near the word as people write it. The list answers beginnings and near misses, and gives
//! words that can be shown.

use crate::search::fault::Fault;
use crate::search::tokens::is_common;

/// Name among the index files.
pub(super) const FILE: &str = "words.txt";

/// Words shorter than this are neither completed to nor corrected to: too much is near them.
const SHORTEST_WORD: usize = 3;
/// Words of this many letters or more may be two edits away.
const LONG_WORD: usize = 7;

/// The file for these plain words, which must be sorted.
pub(super) fn write(words: &[String]) -> Vec<u8> {
    let mut file = String::new();
    for word in words.iter().filter(|word| belongs(word)) {
        file.push_str(word);
        file.push('\n');
    }
    file.into_bytes()
}

fn belongs(word: &str) -> bool {
    word.chars().count() >= SHORTEST_WORD && !is_common(word) && !word.chars().any(|c| c.is_ascii_digit())
}

/// The file, opened.
pub(super) struct Vocabulary {
    words: Vec<String>,
}

impl Vocabulary {
    /// Opens the file; a fault if it is not sorted text.
    pub(super) fn open(file: &[u8]) -> Result<Vocabulary, Fault> {
        let text = std::str::from_utf8(file).map_err(|error| Fault::broken(FILE, error))?;
        let words: Vec<String> = text.lines().map(str::to_string).collect();
        if !words.is_sorted() {
            return Err(Fault::broken(FILE, "its words are out of order"));
        }
        Ok(Vocabulary { words })
    }

    /// Words that begin so, the beginning itself left out, in order.
    pub(super) fn beginning_with<'a>(&'a self, beginning: &'a str) -> impl Iterator<Item = &'a str> {
        let from = self.words.partition_point(|word| word.as_str() < beginning);
        self.words[from..]
            .iter()
            .map(String::as_str)
            .take_while(move |word| word.starts_with(beginning))
            .filter(move |word| *word != beginning)
    }

    /// Words within one edit, or two for seven letters or more that share the first letter; nearest first, and
    /// those that share the first letter before those that do not. Swapping two neighbours is one edit.
    pub(super) fn near(&self, word: &str) -> Vec<Near<'_>> {
        let letters = word.chars().count();
        if letters < SHORTEST_WORD || word.chars().any(|c| c.is_ascii_digit()) {
            return Vec::new();
        }
        let most = if letters < LONG_WORD { 1 } else { 2 };
        let first = word.chars().next();
        let mut near: Vec<Near<'_>> = self
            .words
            .iter()
            .filter(|other| other.chars().count().abs_diff(letters) <= most)
            .filter_map(|other| {
                let edits = strsim::osa_distance(word, other);
                let other_first = other.chars().next() != first;
                let near = edits <= 1 || (edits <= most && !other_first);
                near.then_some(Near { word: other, distance: (edits, other_first) })
            })
            .collect();
        near.sort_by_key(|near| near.distance);
        near
    }
}

/// A word near another.
pub(super) struct Near<'a> {
    /// The word.
    pub(super) word: &'a str,
    /// How many edits away, and whether its first letter differs; smaller is nearer.
    pub(super) distance: (usize, bool),
}
