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
}

/// The NHS service manual keeps sentences to 20 words.
const SENTENCE_WORDS_WARNING: usize = 20;

/// Nobody who publishes a guide thinks that 30 words are easy to follow.
const SENTENCE_WORDS_ERROR: usize = 30;

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
        }
    }
}
