//! Whether an Easy Read twin keeps to what the published guides agree on. What breaks a rule at error level holds the
//! twin back, and nothing else: the standard page is published as ever.
//!
//! [`scene`] is a twin as these rules read it; [`limits`] are the guides' numbers; [`lexicon`] the easy words. What no
//! program can judge, such as whether a picture means that idea to that reader, people must; so a twin "passes our
//! checks" and no page here ever says more.

pub mod avoidable_hard_word;
pub mod claimed_test;
pub mod crowded_statement;
pub mod double_negative;
pub mod easy_read_acronym;
pub mod hard_mark;
pub mod hard_number;
pub mod lexicon;
pub mod limits;
pub mod long_easy_heading;
pub mod long_easy_page;
pub mod long_easy_sentence;
pub mod long_sentences_throughout;
pub mod long_stretch_without_heading;
pub mod many_hard_words;
pub mod page_without_you;
mod participles;
pub mod passive_easy_sentence;
pub mod question_in_statement;
pub mod reader_kept_outside;
pub mod scene;
pub mod several_ideas;
pub mod short_form;
pub mod stale_easy_read;
pub mod statement_without_picture;
pub mod stressed_words;
pub mod two_words_for_one_thing;
pub mod typed_fact;
pub mod unexplained_hard_word;
pub mod unfinished_easy_read;
pub mod unsure_verb;
