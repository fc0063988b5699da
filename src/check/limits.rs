//! Lengths and shares that rules judge by: the settings' own, or those of the published guides.

use crate::config::Config;
use crate::fact::Count;

/// What is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Words in a sentence above which a warning is given.
    pub sentence_words_warning: usize,
    /// Words in a sentence above which it is an error.
    pub sentence_words_error: usize,
    /// Words in a sentence of a page, on average, above which a warning is given.
    pub page_mean_warning: usize,
    /// Sentences in a paragraph above which a warning is given.
    pub paragraph_sentences: usize,
    /// Passive sentences in 100 above which a warning is given.
    pub passive_percent: usize,
    /// Years of age above which advice is given: those at which most people read as hard a text.
    pub reading_age: usize,
}

/// The NHS service manual keeps sentences to 20 words.
const SENTENCE_WORDS_WARNING: usize = 20;

/// Nobody who publishes a guide thinks that 30 words are easy to follow.
const SENTENCE_WORDS_ERROR: usize = 30;

/// Plain English guides keep a page to 15 to 20 words on average.
const PAGE_MEAN_WARNING: usize = 15;

/// The NHS service manual keeps paragraphs to 3 sentences; most readers still see where 5 begin and end.
const PARAGRAPH_SENTENCES: usize = 5;

/// In council pages 43 of 100 sentences are passive, in pages for everybody under 20. One in 3 stands between, and a
/// page of 10 sentences does not reach it by chance.
const PASSIVE_PERCENT: usize = 33;

/// The NHS service manual writes for an age of 9 to 11, and to 14 where the matter is hard.
const READING_AGE: usize = 14;

impl Limits {
    /// What the settings of an offer say.
    pub fn of(config: &Config) -> Limits {
        let stated = config.settings.limits.as_ref();
        let or = |count: Option<Count>, otherwise: usize| {
            count.map_or(otherwise, |count| usize::try_from(count.count()).unwrap_or(usize::MAX))
        };
        Limits {
            sentence_words_warning: or(
                stated.and_then(|enough| enough.sentence_words_warning),
                SENTENCE_WORDS_WARNING,
            ),
            sentence_words_error: or(
                stated.and_then(|enough| enough.sentence_words_error),
                SENTENCE_WORDS_ERROR,
            ),
            page_mean_warning: or(stated.and_then(|enough| enough.page_mean_warning), PAGE_MEAN_WARNING),
            paragraph_sentences: or(
                stated.and_then(|enough| enough.paragraph_sentences),
                PARAGRAPH_SENTENCES,
            ),
            passive_percent: or(stated.and_then(|enough| enough.passive_percent), PASSIVE_PERCENT),
            reading_age: or(stated.and_then(|enough| enough.reading_age), READING_AGE),
        }
    }
}
