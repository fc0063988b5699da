//! What is looked for: the words asked, phrases that have other names kept together.
//!
//! Words are read as the pages' words are. Phrases of synonym groups are found first; every other telling
//! word is then given its readings (see `reading`), and phrases are looked for once more, in case a spelling
//! was put right. Words too common to tell are not asked for, except side by side in a title.

use std::collections::BTreeSet;

use crate::search::answer::Tried;
use crate::search::concepts::{Concepts, Mention};
use crate::search::fault::Fault;
use crate::search::postings::Texts;
use crate::search::reading::{Meaning, Reading};
use crate::search::tokens::{Word, WordReader};
use crate::search::vocabulary::Vocabulary;

/// Words after this many are not asked for: nobody means them, and each costs a reading of the index.
const MOST_WORDS: usize = 32;

/// What to look for.
pub(super) struct Plan {
    /// Words to look for, in order; those of one phrase together.
    pub(super) units: Vec<Unit>,
    /// Neighbouring stems, worth more where a title has them side by side.
    pub(super) pairs: Vec<(String, String)>,
    /// What was tried beyond the words as typed.
    pub(super) tried: Vec<Tried>,
}

/// One word, or the words of one phrase that has other names.
pub(super) struct Unit {
    /// The telling words, each with its readings; none only where `concepts` has one.
    pub(super) words: Vec<Vec<Reading>>,
    /// Terms of the groups that the whole unit is a phrase of; a page with one of them has the whole unit.
    pub(super) concepts: Vec<String>,
}

impl Plan {
    /// Every term a match can come from.
    pub(super) fn terms(&self) -> BTreeSet<String> {
        let words = self.units.iter().flat_map(|unit| unit.words.iter().flatten());
        let concepts = self.units.iter().flat_map(|unit| &unit.concepts);
        words.flat_map(|reading| &reading.terms).chain(concepts).cloned().collect()
    }

    /// Whether a text was given that has words, all too common to tell.
    pub(super) fn is_common(&self) -> bool {
        self.tried.contains(&Tried::OnlyCommonWords)
    }
}

/// What a plan is made with.
pub(super) struct Planner<'a> {
    /// The pages' words, to know which are used.
    pub(super) texts: &'a Texts,
    /// The pages' words as written.
    pub(super) vocabulary: &'a Vocabulary,
    /// The groups of synonyms.
    pub(super) concepts: &'a Concepts,
}

impl Planner<'_> {
    /// The plan for a text as typed.
    pub(super) fn plan(&self, text: &str, reader: &mut WordReader) -> Result<Plan, Fault> {
        let mut tried = Vec::new();
        let mut words = reader.words(text);
        if words.is_empty() {
            tried.push(Tried::NoWords);
        }
        if words.len() > MOST_WORDS {
            words.truncate(MOST_WORDS);
            tried.push(Tried::FirstWordsOnly);
        }
        let mut readings = self.readings(text, &mut words, &mut tried, reader)?;
        let phrases = self.used_phrases(&words)?;
        let mut units = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let here: Vec<&Mention> = phrases.iter().filter(|phrase| phrase.words.start == at).collect();
            match here.first() {
                Some(phrase) => {
                    units.push(phrase_unit(&words[phrase.words.clone()], &here));
                    tried.extend(self.told_synonyms(text, &words, &here));
                    at = phrase.words.end;
                }
                None => {
                    if !readings[at].is_empty() {
                        units.push(Unit {
                            words: vec![std::mem::take(&mut readings[at])],
                            concepts: Vec::new(),
                        });
                    }
                    at += 1;
                }
            }
        }
        if units.is_empty() && !words.is_empty() && words.iter().all(Word::is_common) {
            tried.push(Tried::OnlyCommonWords);
        }
        let pairs = neighbours(&words, units.is_empty());
        Ok(Plan { units, pairs, tried })
    }

    /// The readings of each word: none for common ones, for unknown ones and for those inside a phrase. A
    /// misspelt word becomes the word it was read as.
    fn readings(
        &self,
        text: &str,
        words: &mut [Word],
        tried: &mut Vec<Tried>,
        reader: &mut WordReader,
    ) -> Result<Vec<Vec<Reading>>, Fault> {
        let phrases = self.used_phrases(words)?;
        let last = words.len().saturating_sub(1);
        let last_is_whole = text.ends_with(char::is_whitespace);
        let mut readings = Vec::with_capacity(words.len());
        for (at, word) in words.iter_mut().enumerate() {
            let in_phrase = phrases.iter().any(|phrase| phrase.words.contains(&at));
            if in_phrase || word.is_common() {
                readings.push(Vec::new());
                continue;
            }
            let may_go_on = at == last && !last_is_whole;
            let meaning = Meaning::of(self, word, may_go_on, reader)?;
            tried.extend(meaning.tried(&text[word.place.clone()]));
            if let Some(plain) = meaning.corrected() {
                word.plain = plain.to_string();
                word.stem = reader.stem(plain);
            }
            readings.push(meaning.readings(&word.stem));
        }
        Ok(readings)
    }

    /// Phrases of groups that some page mentions.
    fn used_phrases(&self, words: &[Word]) -> Result<Vec<Mention>, Fault> {
        let mut used = Vec::new();
        for mention in self.concepts.longest_mentions(words) {
            if self.texts.uses(&Concepts::term(mention.group))? > 0 {
                used.push(mention);
            }
        }
        Ok(used)
    }

    fn told_synonyms(&self, text: &str, words: &[Word], phrases: &[&Mention]) -> Option<Tried> {
        let place = &phrases.first()?.words;
        let written = &text[words.get(place.start)?.place.start..words.get(place.end - 1)?.place.end];
        let names = phrases.iter().flat_map(|phrase| self.concepts.names(phrase.group));
        Some(Tried::Synonyms {
            written: written.to_string(),
            also: names
                .filter(|name| name.to_lowercase() != written.to_lowercase())
                .cloned()
                .collect(),
        })
    }
}

fn phrase_unit(words: &[Word], phrases: &[&Mention]) -> Unit {
    let telling = words.iter().filter(|word| !word.is_common());
    Unit {
        words: telling.map(|word| vec![Reading::exact(&word.stem)]).collect(),
        concepts: phrases.iter().map(|phrase| Concepts::term(phrase.group)).collect(),
    }
}

/// Each word with the next, by stem. Two common words side by side tell nothing, unless there is nothing else.
fn neighbours(words: &[Word], common_too: bool) -> Vec<(String, String)> {
    let pairs = words.iter().zip(words.iter().skip(1));
    pairs
        .filter(|(first, second)| common_too || !first.is_common() || !second.is_common())
        .map(|(first, second)| (first.stem.clone(), second.stem.clone()))
        .collect()
}
