//! How much is enough in Easy Read, where a council wants other numbers than those of the published guides.

use crate::fact::Count;
use crate::yaml::group;

group! {
    /// Numbers that the rules of Easy Read judge by. Each may be left out. Above the first of two it is a warning; above
    /// the second the Easy Read page is held back.
    pub struct EasyReadLimits {
        /// Words in a sentence; 12 if left out.
        sentence_words_warning: Option<Count>,
        /// Words in a sentence; 15 if left out.
        sentence_words_error: Option<Count>,
        /// Words in a sentence on average; 10 if left out.
        mean_words_warning: Option<Count>,
        /// Words in a sentence on average; 12 if left out.
        mean_words_error: Option<Count>,
        /// Commas in a sentence; 0 if left out.
        commas_warning: Option<Count>,
        /// Commas in a sentence; 1 if left out.
        commas_error: Option<Count>,
        /// "and" in a sentence; 1 if left out.
        ands_warning: Option<Count>,
        /// "and" in a sentence; 2 if left out.
        ands_error: Option<Count>,
        /// Sentences beside a picture; 3 if left out.
        statement_sentences_warning: Option<Count>,
        /// Sentences beside a picture; 3 if left out.
        statement_sentences_error: Option<Count>,
        /// Words beside a picture; 30 if left out.
        statement_words_warning: Option<Count>,
        /// Words beside a picture; 45 if left out.
        statement_words_error: Option<Count>,
        /// Hard words beside a picture; 1 if left out.
        hard_words_warning: Option<Count>,
        /// Hard words beside a picture; 2 if left out.
        hard_words_error: Option<Count>,
        /// Words in a heading; 8 if left out.
        heading_words_warning: Option<Count>,
        /// Words in a heading; 12 if left out.
        heading_words_error: Option<Count>,
        /// Words on a page; 1,000 if left out.
        page_words_warning: Option<Count>,
        /// Words on a page; 2,000 if left out.
        page_words_error: Option<Count>,
        /// Statements under a heading, above which a warning is given; 6 if left out.
        statements_under_heading: Option<Count>,
        /// Of 100 sentences, how many must say "you" or "we", below which a warning is given; 30 if left out.
        share_with_you: Option<Count>,
        /// Days after a change of the page before its Easy Read is held back; 90 if left out.
        days_to_look_again: Option<Count>,
    }
}
