//! `words.txt`: every telling word that pages use, unstemmed and sorted, a line each: the word, a space, and how
//! often its stem and its other names are used.
//!
//! Stems will not do for this: "communica" begins "communication", whose stem is "communic"; and a
//! misspelling is near the word as people write it. The list answers beginnings and near misses, and gives
//! words that can be shown.

use std::fmt::Write as _;

use crate::search::fault::Fault;
use crate::search::source::KnownWord;
use crate::search::tokens::is_common;

/// Name among the index files.
pub(super) const FILE: &str = "words.txt";

/// Words shorter than this are neither completed to nor corrected to: too much is near them.
const SHORTEST_WORD: usize = 3;

/// Whether a plain word belongs in the list.
pub(super) fn belongs(word: &str) -> bool {
    word.chars().count() >= SHORTEST_WORD && !is_common(word) && !word.chars().any(|c| c.is_ascii_digit())
}

/// The file for these words, which must be sorted.
pub(super) fn write(words: &[KnownWord]) -> Vec<u8> {
    let mut file = String::new();
    for KnownWord { plain, uses } in words {
        // Writing to a string cannot fail.
        let _ = writeln!(file, "{plain} {uses}");
    }
    file.into_bytes()
}

/// The file, opened.
pub(super) struct Vocabulary {
    words: Vec<KnownWord>,
}

impl Vocabulary {
    /// Opens the file; a fault if it is not sorted lines.
    pub(super) fn open(file: &[u8]) -> Result<Vocabulary, Fault> {
        let text = std::str::from_utf8(file).map_err(|error| Fault::broken(FILE, error))?;
        let line = |line: &str| {
            let (plain, uses) = line.split_once(' ')?;
            Some(KnownWord { plain: plain.to_string(), uses: uses.parse().ok()? })
        };
        let words: Option<Vec<KnownWord>> = text.lines().map(line).collect();
        let words = words.ok_or_else(|| Fault::broken(FILE, "a line is not a word and a number"))?;
        if !words.is_sorted_by(|a, b| a.plain < b.plain) {
            return Err(Fault::broken(FILE, "its words are out of order"));
        }
        Ok(Vocabulary { words })
    }

    /// Every word, in order.
    pub(super) fn words(&self) -> &[KnownWord] {
        &self.words
    }

    /// Words that begin so, the beginning itself with them, in order.
    pub(super) fn beginning_with(&self, beginning: &str) -> Vec<KnownWord> {
        let from = self.words.partition_point(|word| word.plain.as_str() < beginning);
        let begun = self.words[from..].iter().take_while(|word| word.plain.starts_with(beginning));
        begun.cloned().collect()
    }

    /// Words that go on so after their first letter, in order.
    pub(super) fn with_tail(&self, tail: &str) -> Vec<KnownWord> {
        let ending = self.words.iter().filter(|word| tail_of(&word.plain) == tail);
        ending.cloned().collect()
    }
}

/// A word without its first letter.
pub(super) fn tail_of(word: &str) -> &str {
    let mut letters = word.chars();
    letters.next();
    letters.as_str()
}
