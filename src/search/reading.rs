//! What one word is taken to mean: itself, the beginning of other words, or a misspelling of one.

use crate::search::answer::Tried;
use crate::search::concepts::Concepts;
use crate::search::fault::Fault;
use crate::search::postings::Texts;
use crate::search::tokens::{Word, WordReader};
use crate::search::vocabulary::Vocabulary;

/// A last word with fewer letters than this begins too many others.
const SHORTEST_BEGINNING: usize = 2;
/// A last word that pages do have is taken as a beginning as well from this many letters on: "diet" finds
/// "dietitian", but "car" does not find every page about care.
const SHORTEST_KNOWN_BEGINNING: usize = 4;
/// How many words a beginning stands for at most, the most used ones.
const MOST_COMPLETIONS: usize = 48;
/// How many words a misspelling stands for at most, the most used ones.
const MOST_CORRECTIONS: usize = 3;
/// How many words are told when a beginning was completed.
const MOST_TOLD: usize = 5;
/// What a completed word is worth beside one typed whole.
const COMPLETED: f32 = 0.4;
/// What a corrected word is worth beside one typed right.
const CORRECTED: f32 = 0.6;

/// What is known of the words of the site.
pub(super) struct SiteWords<'a> {
    /// Which are used, and where.
    pub(super) texts: &'a Texts,
    /// How they are written.
    pub(super) vocabulary: &'a Vocabulary,
    /// Which have other names.
    pub(super) concepts: &'a Concepts,
}

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
    uses: u32,
}

impl Meaning {
    /// The meaning of a telling word. `may_go_on`: it is the last, and may not be typed to its end.
    pub(super) fn of(
        site: &SiteWords<'_>,
        word: &Word,
        may_go_on: bool,
        reader: &mut WordReader,
    ) -> Result<Meaning, Fault> {
        let known = site.texts.uses(&word.stem)? > 0;
        let mut meaning = Meaning { known, completed: Vec::new(), corrected: Vec::new() };
        let shortest = if known { SHORTEST_KNOWN_BEGINNING } else { SHORTEST_BEGINNING };
        if may_go_on && word.plain.chars().count() >= shortest {
            for longer in site.vocabulary.beginning_with(&word.plain) {
                let candidate = Candidate::of(site, longer, reader)?;
                let new = !candidate.terms.contains(&word.stem);
                meaning.completed.extend(candidate.used().filter(|_| new));
            }
            keep_most_used(&mut meaning.completed, MOST_COMPLETIONS);
        }
        if !known && meaning.completed.is_empty() {
            let mut distance = None;
            for near in site.vocabulary.near(&word.plain) {
                if distance.is_some_and(|found| found != near.distance) {
                    break;
                }
                if let Some(candidate) = Candidate::of(site, near.word, reader)?.used() {
                    distance = Some(near.distance);
                    meaning.corrected.push(candidate);
                }
            }
            keep_most_used(&mut meaning.corrected, MOST_CORRECTIONS);
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
    fn of(site: &SiteWords<'_>, plain: &str, reader: &mut WordReader) -> Result<Candidate, Fault> {
        let stem = reader.stem(plain);
        let groups = site.concepts.of_stem(&stem).into_iter().map(Concepts::term);
        let terms: Vec<String> = groups.chain([stem.clone()]).collect();
        let mut uses = 0;
        for term in &terms {
            uses += site.texts.uses(term)?;
        }
        Ok(Candidate { plain: plain.to_string(), terms, uses })
    }

    fn used(self) -> Option<Candidate> {
        (self.uses > 0).then_some(self)
    }
}

/// Most used first, ties by the alphabet.
fn keep_most_used(candidates: &mut Vec<Candidate>, most: usize) {
    candidates.sort_by(|a, b| b.uses.cmp(&a.uses).then_with(|| a.plain.cmp(&b.plain)));
    candidates.truncate(most);
}
