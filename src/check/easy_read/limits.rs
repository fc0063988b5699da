//! How much is enough in Easy Read: the numbers of the published guides, unless the settings say otherwise.

use crate::config::{Config, EasyReadLimits};
use crate::diagnostic::Level;
use crate::fact::Count;

/// Above how many a warning is given, and above how many a twin is held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Above so many: a warning.
    pub warning: usize,
    /// Above so many: an error.
    pub error: usize,
}

impl Limit {
    const fn new(warning: usize, error: usize) -> Limit {
        Limit { warning, error }
    }

    /// How grave that many are; `None` when they are few enough.
    pub fn grade(self, count: usize) -> Option<Level> {
        match count {
            count if count > self.error => Some(Level::Error),
            count if count > self.warning => Some(Level::Warning),
            _ => None,
        }
    }
}

/// What is enough in a twin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Words in a sentence.
    pub sentence_words: Limit,
    /// Words in a sentence of the page, on average.
    pub mean_words: Limit,
    /// Commas in a sentence.
    pub commas: Limit,
    /// "and" in a sentence.
    pub ands: Limit,
    /// Sentences beside one picture.
    pub statement_sentences: Limit,
    /// Words beside one picture.
    pub statement_words: Limit,
    /// Hard words beside one picture.
    pub hard_words: Limit,
    /// Words in a heading.
    pub heading_words: Limit,
    /// Words on the page.
    pub page_words: Limit,
    /// Statements one after another without a heading; this is only ever a warning.
    pub stretch: usize,
    /// Of 100 sentences, how many at least speak with the reader; fewer is only ever a warning.
    pub share_with_you: usize,
    /// Days after a change of the page before its twin must have been looked at again.
    pub days_to_look_again: i64,
}

/// The numbers of the guides, each with the one it comes from where there is one, or else measured on real texts.
const GUIDES: Limits = Limits {
    // GOV.UK 10 to 15; Department of Health 2010 and PIF 2023: 15. Real Easy Read has 8, council prose 25.
    sentence_words: Limit::new(12, 15),
    mean_words: Limit::new(10, 12),
    // Inclusion Europe: simple punctuation. 7 in 100 sentences of real Easy Read have a comma, 63 of council prose.
    commas: Limit::new(0, 1),
    // GOV.UK: one idea, one verb. 2 in 100 sentences of real Easy Read have two, 37 of council prose.
    ands: Limit::new(1, 2),
    // PIF 2023: a picture with each idea.
    statement_sentences: Limit::new(3, 3),
    statement_words: Limit::new(30, 45),
    hard_words: Limit::new(1, 2),
    heading_words: Limit::new(8, 12),
    // Easy Read Standard 2026: under 1,000 words.
    page_words: Limit::new(1_000, 2_000),
    stretch: 6,
    // 48 in 100 sentences of real Easy Read, 11 of council prose.
    share_with_you: 30,
    days_to_look_again: 90,
};

impl Limits {
    /// What the settings of an offer say.
    pub fn of(config: &Config) -> Limits {
        let stated = config.settings.limits.as_ref().and_then(|limits| limits.easy_read.as_ref());
        stated.map_or(GUIDES, |stated| GUIDES.with(stated))
    }

    fn with(self, stated: &EasyReadLimits) -> Limits {
        let or = |count: Option<Count>, otherwise: usize| {
            count.map_or(otherwise, |count| usize::try_from(count.count()).unwrap_or(usize::MAX))
        };
        let limit = |warning: Option<Count>, error: Option<Count>, otherwise: Limit| {
            Limit::new(or(warning, otherwise.warning), or(error, otherwise.error))
        };
        Limits {
            sentence_words: limit(
                stated.sentence_words_warning,
                stated.sentence_words_error,
                self.sentence_words,
            ),
            mean_words: limit(stated.mean_words_warning, stated.mean_words_error, self.mean_words),
            commas: limit(stated.commas_warning, stated.commas_error, self.commas),
            ands: limit(stated.ands_warning, stated.ands_error, self.ands),
            statement_sentences: limit(
                stated.statement_sentences_warning,
                stated.statement_sentences_error,
                self.statement_sentences,
            ),
            statement_words: limit(
                stated.statement_words_warning,
                stated.statement_words_error,
                self.statement_words,
            ),
            hard_words: limit(stated.hard_words_warning, stated.hard_words_error, self.hard_words),
            heading_words: limit(
                stated.heading_words_warning,
                stated.heading_words_error,
                self.heading_words,
            ),
            page_words: limit(stated.page_words_warning, stated.page_words_error, self.page_words),
            stretch: or(stated.statements_under_heading, self.stretch),
            share_with_you: or(stated.share_with_you, self.share_with_you),
            days_to_look_again: stated
                .days_to_look_again
                .and_then(|count| i64::try_from(count.count()).ok())
                .unwrap_or(self.days_to_look_again),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn above_the_first_number_is_a_warning_and_above_the_second_an_error() {
        let limit = Limit::new(12, 15);
        for (count, level) in [
            (0, None),
            (12, None),
            (13, Some(Level::Warning)),
            (15, Some(Level::Warning)),
            (16, Some(Level::Error)),
        ] {
            assert_eq!(limit.grade(count), level, "{count}");
        }
    }
}
