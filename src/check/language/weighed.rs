//! A whole page weighed: how many sentences, words and syllables it has, and how many sentences are passive.

use std::ops::Range;

use super::passive::passive;
use super::syllables::syllables;
use super::words;
use crate::check::scene::WordsScene;
use crate::check::wording::{Version, Wording};
use crate::diagnostic::Place;
use crate::markdown::PassageKind;

/// The sentences of a page that are the author's own.
#[derive(Debug, Default)]
pub struct Weighed<'s, 'a> {
    /// Each with the passage it stands in.
    pub sentences: Vec<(&'s Wording<'a>, Range<usize>)>,
    /// Their words.
    pub words: usize,
}

impl<'s, 'a> Weighed<'s, 'a> {
    /// Weighs the page that everybody gets. Cells of tables and labels are no sentences.
    pub fn of(scene: &'s WordsScene<'a>) -> Weighed<'s, 'a> {
        let mut weighed = Weighed::default();
        for wording in scene.sentences_of(Version::Standard) {
            if wording.kind == PassageKind::Cell {
                continue;
            }
            for (range, count) in wording.sentences() {
                // A label or a line of a list: it has no verb to judge.
                if *count < FEWEST_WORDS || wording.is_borrowed(range) {
                    continue;
                }
                weighed.words += count;
                weighed.sentences.push((wording, range.clone()));
            }
        }
        weighed
    }

    /// The words of a sentence on average; `None` for a page that is too short to have an average worth the name.
    pub fn mean(&self) -> Option<f64> {
        (self.sentences.len() >= FEWEST_SENTENCES).then(|| self.words as f64 / self.sentences.len() as f64)
    }

    /// The passive sentences, each with the words that make it so.
    pub fn passives(&self) -> Vec<(&'s Wording<'a>, Range<usize>)> {
        self.sentences
            .iter()
            .filter_map(|(wording, range)| {
                let found = passive(&wording.text()[range.clone()])?;
                Some((*wording, range.start + found.start..range.start + found.end))
            })
            .collect()
    }

    /// The age at which most people can read the page, by the Flesch-Kincaid formula and five years for the first
    /// grade; `None` below 100 words, for which the formula was not made.
    pub fn reading_age(&self) -> Option<f64> {
        let mean = self.mean().filter(|_| self.words >= FEWEST_WORDS_FOR_AGE)?;
        let mut counted = 0_usize;
        let mut all = 0_usize;
        for (wording, range) in &self.sentences {
            let sentence = &wording.text()[range.clone()];
            for word in words::words(sentence).map(|word| &sentence[word]) {
                counted += 1;
                all += syllables(word);
            }
        }
        let each = all as f64 / counted.max(1) as f64;
        Some(age(mean, each))
    }
}

/// The Flesch-Kincaid formula, and five years for the first grade: of the words of a sentence and the syllables of a word,
/// both on average.
pub fn age(words: f64, syllables: f64) -> f64 {
    0.39 * words + 11.8 * syllables - 15.59 + 5.0
}

/// A stretch of fewer words is a label.
const FEWEST_WORDS: usize = 4;

/// Fewer sentences have no average worth the name.
const FEWEST_SENTENCES: usize = 10;

/// The formula was made on passages of this length.
const FEWEST_WORDS_FOR_AGE: usize = 100;

/// Where a finding about a whole page stands: at its title.
pub fn place(scene: &WordsScene<'_>) -> Place {
    match scene.entry {
        Some(entry) => Place::Text(entry.profile.title.span),
        None => Place::Whole,
    }
}
