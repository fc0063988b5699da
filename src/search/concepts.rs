//! Finding the phrases of synonym groups in a text, so that page and question meet in one term per group.
//!
//! A page that says "speech and language therapy" is indexed under the group's term as well, and so is one
//! that says "SALT"; a question that says either asks for that term. This gives exact phrases in every field
//! without storing positions, and both ways without expanding anything.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::search::synonyms::Synonyms;
use crate::search::tokens::{Word, WordReader, is_common};

/// Every phrase of every group, ready to be found.
pub(super) struct Concepts {
    /// By the first stem of the phrase.
    phrases: BTreeMap<String, Vec<Phrase>>,
    groups: Vec<Vec<String>>,
}

/// How many common words may stand between two words of a phrase that were not written there.
const MOST_EXTRA: usize = 3;

struct Phrase {
    stems: Vec<String>,
    group: usize,
}

/// A phrase of a group, found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    /// Which words it takes up.
    pub(super) words: Range<usize>,
    /// The group it belongs to.
    pub(super) group: usize,
}

impl Concepts {
    /// Prepares the groups. A phrase of one common word ("it") is left out: it would mean every page.
    pub(super) fn new(synonyms: &Synonyms, reader: &mut WordReader) -> Concepts {
        let mut phrases: BTreeMap<String, Vec<Phrase>> = BTreeMap::new();
        for (group, written) in synonyms.groups().iter().enumerate() {
            for phrase in written {
                let stems = phrase_stems(&reader.words(phrase));
                let Some(first) = stems.first().cloned() else {
                    continue;
                };
                let same_start = phrases.entry(first).or_default();
                if !same_start.iter().any(|other| other.group == group && other.stems == stems) {
                    same_start.push(Phrase { stems, group });
                }
            }
        }
        Concepts { phrases, groups: synonyms.groups().to_vec() }
    }

    /// The term a group has in the index. No word can be equal to it: words hold only letters and digits.
    pub(super) fn term(group: usize) -> String {
        format!("={group}")
    }

    /// The phrases of a group, as written.
    pub(super) fn names(&self, group: usize) -> &[String] {
        self.groups.get(group).map_or(&[], Vec::as_slice)
    }

    /// Groups of which this stem alone is a phrase.
    pub(super) fn of_stem(&self, stem: &str) -> Vec<usize> {
        let phrases = self.phrases.get(stem).map_or(&[][..], Vec::as_slice);
        phrases.iter().filter(|phrase| phrase.stems.len() == 1).map(|phrase| phrase.group).collect()
    }

    /// Every mention in a text, in the order of their first words. Profile words inside a phrase may be
    /// missing or extra: "speech language therapy" is "speech and language therapy".
    pub(super) fn mentions(&self, words: &[Word]) -> Vec<Mention> {
        let mut found = Vec::new();
        for (start, word) in words.iter().enumerate() {
            for phrase in self.phrases.get(&word.stem).into_iter().flatten() {
                found.extend(
                    phrase_end(phrase, words, start)
                        .map(|end| Mention { words: start..end, group: phrase.group }),
                );
            }
        }
        found
    }

    /// The longest mentions that do not overlap, from the first word on; equally long ones are all kept.
    pub(super) fn longest_mentions(&self, words: &[Word]) -> Vec<Mention> {
        let mut all = self.mentions(words);
        all.sort_by_key(|mention| (mention.words.start, std::cmp::Reverse(mention.words.end), mention.group));
        let mut kept: Vec<Mention> = Vec::new();
        for mention in all {
            let fits = kept
                .last()
                .is_none_or(|last| mention.words == last.words || mention.words.start >= last.words.end);
            if fits {
                kept.push(mention);
            }
        }
        kept
    }
}

/// The stems that make up a phrase: without its common words, where two or more telling words remain.
fn phrase_stems(words: &[Word]) -> Vec<String> {
    let telling: Vec<&Word> = words.iter().filter(|word| !word.is_common()).collect();
    if telling.len() > 1 || (telling.len() == 1 && words.len() == 1) {
        return telling.iter().map(|word| word.stem.clone()).collect();
    }
    match words {
        [only] if is_common(&only.plain) => Vec::new(),
        all => all.iter().map(|word| word.stem.clone()).collect(),
    }
}

/// Where a phrase that starts at `start` ends, if it is there.
fn phrase_end(phrase: &Phrase, words: &[Word], start: usize) -> Option<usize> {
    let mut at = start;
    for stem in &phrase.stems {
        let next = words.get(at..)?.iter().take(MOST_EXTRA + 1);
        let extra = next.take_while(|word| word.stem != *stem && word.is_common());
        at += extra.count();
        if words.get(at)?.stem != *stem {
            return None;
        }
        at += 1;
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_words_inside_a_phrase_may_be_missing_or_extra_but_not_many() {
        let mut reader = WordReader::new();
        let group = ["salt", "speech and language therapy"].map(str::to_string);
        let concepts = Concepts::new(&Synonyms::new(vec![group.to_vec()]), &mut reader);
        let mut mentioned = |text: &str| {
            let mentions = concepts.mentions(&reader.words(text));
            mentions.first().map(|mention| mention.words.clone())
        };
        assert_eq!(mentioned("Ask for SALT"), Some(2..3));
        assert_eq!(mentioned("speech language therapies"), Some(0..3));
        assert_eq!(mentioned("speech and the language therapy"), Some(0..5));
        assert_eq!(mentioned("speech and if it is to language therapy"), None);
        assert_eq!(mentioned("language therapy"), None);
    }
}
