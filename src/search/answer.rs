//! What the search says: hits in order, counts by facet, and what was tried to get them.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Serialize;

use crate::search::record::{Card, Facet};

/// The answer to one question.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Answer {
    /// How many records fit, of which `hits` are the first.
    pub total: usize,
    /// How many of these are at one of the places that the question named as near, and so come first.
    pub near: usize,
    /// Best first, or nearest first and of those equally near the best; closed entries after all others; ties in
    /// the order of records.
    pub hits: Vec<Hit>,
    /// For every facet and code, how many of all the records that fit have it. Codes that none has are absent.
    pub facets: BTreeMap<Facet, BTreeMap<String, usize>>,
    /// What was tried beyond the words as typed, in the order of the words.
    pub tried: Vec<Tried>,
}

/// One record that fits.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hit {
    /// Its number: the place of its `Record` in the list that was indexed.
    pub ordinal: u32,
    /// What to show.
    pub card: Card,
    /// Where the best come first: never rises from one hit to the next, among open entries and again among closed
    /// ones. 0 where no words were asked.
    pub score: f32,
    /// The parts that matched.
    pub highlights: Highlights,
}

/// Parts that matched, as ranges of bytes on character boundaries: in order, apart, never empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Highlights {
    /// In the title.
    pub title: Vec<Range<usize>>,
    /// In the summary.
    pub summary: Vec<Range<usize>>,
}

/// One thing that was tried. A page says these aloud, so that nothing is substituted silently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "tried")]
pub enum Tried {
    /// Other names for the same thing were searched as well.
    Synonyms {
        /// Words as typed, or as they were read where a spelling was put right.
        written: String,
        /// The other names.
        also: Vec<String>,
    },
    /// No page has the last word whole, so it was taken as the beginning of others.
    Beginning {
        /// The word as typed.
        written: String,
        /// The most used of the words that begin so, at most five.
        words: Vec<String>,
    },
    /// No page has this word, so the nearest ones were searched instead.
    Spelling {
        /// The word as typed.
        written: String,
        /// The nearest words, most used first.
        read_as: Vec<String>,
    },
    /// No page has this word or anything near it; it was left out.
    Unknown {
        /// The word as typed.
        written: String,
    },
    /// No page has all the words; those that have the most telling of them are given.
    SomeWords,
    /// Every word is so common that it tells nothing.
    OnlyCommonWords,
    /// There was no word in what was typed.
    NoWords,
    /// The question was long; only its first words were used.
    FirstWordsOnly,
}
