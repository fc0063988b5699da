//! What one word is taken to mean: itself, the beginning of other words, or a misspelling of one.

use std::cmp::Ordering;

use crate::search::answer::Tried;
use crate::search::concepts::Concepts;
use crate::search::near::near;
use crate::search::source::{KnownWord, Source};
use crate::search::tokens::{Word, WordReader};

/// A last word with fewer letters than this begins too many others.
const SHORTEST_BEGINNING: usize = 2;
/// A last word that pages do have is taken as a beginning as well from this many letters on: "diet" finds
/// "dietitian", but "car" does not find every page about care.
const SHORTEST_KNOWN_BEGINNING: usize = 4;
/// How many words a beginning stands for at most, the most used ones.
const MOST_COMPLETIONS: usize = 48;
/// How often all the words that a beginning stands for may be used together, beside the most used one: each use is a byte
/// or two to fetch. Of a large offer a browser so fetches the most used words of "ca" and not every word of that letter.
const MOST_COMPLETED_USES: u32 = 8_000;
/// How many words a misspelling stands for at most, the most used ones.
const MOST_CORRECTIONS: usize = 3;
/// How many words are told when a beginning was completed.
const MOST_TOLD: usize = 5;
/// What a completed word is worth beside one typed whole.
const COMPLETED: f32 = 0.4;
/// What a corrected word is worth beside one typed right.
const CORRECTED: f32 = 0.6;

/// One way to take a word: any of these terms, as if they were one.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reading {
    /// Terms of the index; at least one.
    pub(super) terms: Vec<String>,
    /// What a match is worth beside the word itself, above 0 and at most 1.
    pub(super) worth: f32,
}

impl Reading {
    /// The word itself.
    pub(super) fn exact(stem: &str) -> Reading {
        Reading { terms: vec![stem.to_string()], worth: 1.0 }
    }
}

/// What one word is taken to mean. Never both completed and corrected; all empty where it is unknown.
pub(super) struct Meaning {
    known: bool,
    completed: Vec<Candidate>,
    corrected: Vec<Candidate>,
}

/// A word of the pages that a typed word may stand for.
struct Candidate {
    plain: String,
    terms: Vec<String>,
}

impl Meaning {
    /// The meaning of a telling word. `may_go_on`: it is the last, and may not be typed to its end.
    pub(super) fn of<S: Source>(
        source: &S,
        word: &Word,
        may_go_on: bool,
        reader: &mut WordReader,
    ) -> Result<Meaning, S::Stop> {
        let letters = word.plain.chars().count();
        if may_go_on && letters >= SHORTEST_BEGINNING {
            source.want_beginning(&word.plain);
        }
        let known = source.uses(&word.stem)? > 0;
        let mut meaning = Meaning { known, completed: Vec::new(), corrected: Vec::new() };
        let shortest = if known { SHORTEST_KNOWN_BEGINNING } else { SHORTEST_BEGINNING };
        if may_go_on && letters >= shortest {
            let longer = affordable(source.beginning_with(&word.plain)?);
            meaning.completed = most_used(longer, MOST_COMPLETIONS, |longer| {
                let candidate = Candidate::of(longer, source.concepts(), reader);
                let new = candidate.plain != word.plain && !candidate.terms.contains(&word.stem);
                new.then_some(candidate)
            });
        }
        if !known && meaning.completed.is_empty() {
            let nearest = near(source, &word.plain)?;
            meaning.corrected = most_used(nearest, MOST_CORRECTIONS, |near| {
                Some(Candidate::of(near, source.concepts(), reader))
            });
        }
        Ok(meaning)
    }

    /// The word it was read as, if it was misspelt.
    pub(super) fn corrected(&self) -> Option<&str> {
        self.corrected.first().map(|candidate| candidate.plain.as_str())
    }

    /// The ways to take the word, the best first.
    pub(super) fn readings(&self, stem: &str) -> Vec<Reading> {
        let mut readings = Vec::new();
        if self.known {
            readings.push(Reading::exact(stem));
        }
        for (candidates, worth) in [(&self.completed, COMPLETED), (&self.corrected, CORRECTED)] {
            let mut terms: Vec<String> =
                candidates.iter().flat_map(|candidate| candidate.terms.clone()).collect();
            terms.sort_unstable();
            terms.dedup();
            if !terms.is_empty() {
                readings.push(Reading { terms, worth });
            }
        }
        readings
    }

    /// What is to be told about it: nothing, where pages have it as typed.
    pub(super) fn tried(&self, written: &str) -> Option<Tried> {
        let written = written.to_string();
        let plain = |candidates: &[Candidate]| {
            let told = candidates.iter().take(MOST_TOLD);
            told.map(|candidate| candidate.plain.clone()).collect()
        };
        if self.known {
            None
        } else if !self.completed.is_empty() {
            let words = plain(&self.completed);
            Some(Tried::Beginning { written, words })
        } else if !self.corrected.is_empty() {
            let read_as = plain(&self.corrected);
            Some(Tried::Spelling { written, read_as })
        } else {
            Some(Tried::Unknown { written })
        }
    }
}

impl Candidate {
    fn of(word: KnownWord, concepts: &Concepts, reader: &mut WordReader) -> Candidate {
        let stem = reader.stem(&word.plain);
        let groups = concepts.of_stem(&stem).into_iter().map(Concepts::term);
        Candidate { terms: groups.chain([stem.clone()]).collect(), plain: word.plain }
    }
}

/// The most used of these words, as many as may be fetched together; the most used one in any case.
fn affordable(mut words: Vec<KnownWord>) -> Vec<KnownWord> {
    words.sort_by(by_use);
    let mut uses = 0u32;
    let fits = words.iter().skip(1).take_while(|word| {
        uses = uses.saturating_add(word.uses);
        uses <= MOST_COMPLETED_USES
    });
    let fitting = fits.count() + 1;
    words.truncate(fitting);
    words
}

/// Most used first, ties by the alphabet.
fn by_use(a: &KnownWord, b: &KnownWord) -> Ordering {
    b.uses.cmp(&a.uses).then_with(|| a.plain.cmp(&b.plain))
}

/// The most used of these words that can stand for another: most used first.
fn most_used(
    mut words: Vec<KnownWord>,
    most: usize,
    candidate: impl FnMut(KnownWord) -> Option<Candidate>,
) -> Vec<Candidate> {
    words.sort_by(by_use);
    words.into_iter().filter_map(candidate).take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_stands_for_the_most_used_words_that_can_be_fetched_together() {
        let word = |plain: &str, uses| KnownWord { plain: plain.to_string(), uses };
        let case = |words: &[(&str, u32)], kept: &[&str]| {
            let words = words.iter().map(|(plain, uses)| word(plain, *uses)).collect();
            let plain: Vec<String> = affordable(words).into_iter().map(|word| word.plain).collect();
            assert_eq!(plain, kept);
        };
        case(&[], &[]);
        case(&[("cat", 1), ("care", 3), ("carer", 3)], &["care", "carer", "cat"]);
        case(&[("care", u32::MAX)], &["care"]);
        case(&[("care", 50_000), ("call", 7_000), ("car", 900), ("calm", 400)], &["care", "call", "car"]);
    }
}
