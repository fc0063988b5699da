//! What is looked for: the words asked, phrases that have other names kept together.
//!
//! Words are read as the pages' words are. Phrases of synonym groups are found first; every other telling
//! word is then given its readings (see `reading`), and phrases are looked for once more, in case a spelling
//! was put right. Words too common to tell are not asked for, except side by side in a title.

use std::collections::BTreeSet;

use crate::search::answer::Tried;
use crate::search::concepts::{Concepts, Mention};
use crate::search::fold::folded;
use crate::search::reading::{Meaning, Reading};
use crate::search::source::Source;
use crate::search::tokens::{Word, WordReader, place_of};

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
    /// The plan for a text as typed.
    pub(super) fn of<S: Source>(text: &str, source: &S, reader: &mut WordReader) -> Result<Plan, S::Stop> {
        let mut asked = Asked::read(text, reader);
        let readings = asked.readings(source, reader)?;
        let phrases = used_phrases(&asked.words, source)?;
        let units = asked.units(readings, &phrases, source.concepts());
        if units.is_empty() && !asked.words.is_empty() && asked.words.iter().all(Word::is_common) {
            asked.tried.push(Tried::OnlyCommonWords);
        }
        Ok(Plan { pairs: neighbours(&asked.words, units.is_empty()), units, tried: asked.tried })
    }

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

/// The words of a question, and what has been tried with them so far.
struct Asked<'a> {
    text: &'a str,
    words: Vec<Word>,
    /// Where words stand that were read as others.
    corrected: Vec<usize>,
    tried: Vec<Tried>,
}

impl<'a> Asked<'a> {
    fn read(text: &'a str, reader: &mut WordReader) -> Asked<'a> {
        let mut tried = Vec::new();
        let mut words = reader.words(text);
        if words.is_empty() {
            tried.push(Tried::NoWords);
        }
        if words.len() > MOST_WORDS {
            words.truncate(MOST_WORDS);
            tried.push(Tried::FirstWordsOnly);
        }
        Asked { text, words, corrected: Vec::new(), tried }
    }

    /// The readings of each word: none for common ones, for unknown ones and for those inside a phrase. A
    /// misspelt word becomes the word it was read as.
    fn readings<S: Source>(
        &mut self,
        source: &S,
        reader: &mut WordReader,
    ) -> Result<Vec<Vec<Reading>>, S::Stop> {
        let phrases = used_phrases(&self.words, source)?;
        let last = self.words.len().saturating_sub(1);
        let last_is_whole = self.text.ends_with(char::is_whitespace);
        // Every word is looked up before any failure ends the plan: what one lacks is fetched with what others lack.
        let looked_up: Vec<Result<Option<Meaning>, S::Stop>> = (0..)
            .zip(&self.words)
            .map(|(at, word)| {
                let in_phrase = phrases.iter().any(|phrase| phrase.words.contains(&at));
                if in_phrase || word.is_common() {
                    return Ok(None);
                }
                Meaning::of(source, word, at == last && !last_is_whole, reader).map(Some)
            })
            .collect();
        let meanings = looked_up.into_iter().collect::<Result<Vec<_>, _>>()?;
        let mut readings = Vec::with_capacity(self.words.len());
        for (word, meaning) in self.words.iter_mut().zip(meanings) {
            let Some(meaning) = meaning else {
                readings.push(Vec::new());
                continue;
            };
            self.tried.extend(meaning.tried(&self.text[word.place.clone()]));
            if let Some(plain) = meaning.corrected() {
                word.plain = plain.to_string();
                word.stem = reader.stem(plain);
                self.corrected.push(word.place.start);
            }
            readings.push(meaning.readings(&word.stem));
        }
        Ok(readings)
    }

    /// The words that have readings, one by one, and the phrases, each as one.
    fn units(
        &mut self,
        mut readings: Vec<Vec<Reading>>,
        phrases: &[Mention],
        concepts: &Concepts,
    ) -> Vec<Unit> {
        let mut units = Vec::new();
        let mut at = 0;
        while at < self.words.len() {
            let here = phrases.iter().filter(|phrase| phrase.words.start == at);
            let here: Vec<&Mention> = here.collect();
            if let Some(phrase) = here.first() {
                units.push(phrase_unit(&self.words[phrase.words.clone()], &here));
                self.tried.extend(self.told_synonyms(&here, concepts));
                at = phrase.words.end;
                continue;
            }
            if !readings[at].is_empty() {
                units.push(Unit { words: vec![std::mem::take(&mut readings[at])], concepts: Vec::new() });
            }
            at += 1;
        }
        units
    }

    /// The other names of phrases that take up the same words.
    fn told_synonyms(&self, phrases: &[&Mention], concepts: &Concepts) -> Option<Tried> {
        let words = &self.words[phrases.first()?.words.clone()];
        let written = self.read_as(words)?;
        let mut told = BTreeSet::from([folded(&written)]);
        let names = phrases.iter().flat_map(|phrase| concepts.names(phrase.group));
        let also = names.filter(|name| told.insert(folded(name))).cloned().collect();
        Some(Tried::Synonyms { written, also })
    }

    /// Neighbouring words as they were typed, or as they were read where a spelling was put right.
    fn read_as(&self, words: &[Word]) -> Option<String> {
        if !words.iter().any(|word| self.corrected.contains(&word.place.start)) {
            return Some(self.text[place_of(words)?].to_string());
        }
        Some(words.iter().map(|word| word.plain.as_str()).collect::<Vec<_>>().join(" "))
    }
}

/// Phrases of groups that some page mentions.
fn used_phrases<S: Source>(words: &[Word], source: &S) -> Result<Vec<Mention>, S::Stop> {
    let mut used = Vec::new();
    for mention in source.concepts().longest_mentions(words) {
        if source.uses(&Concepts::term(mention.group))? > 0 {
            used.push(mention);
        }
    }
    Ok(used)
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
