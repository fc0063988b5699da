//! Whether an entry is written in plain English.
//!
//! Words: [`wordy_phrase`], [`sector_jargon`], [`unexplained_acronym`], [`latin_abbreviation`],
//! [`negative_contraction`], [`retired_term`], and above all [`demeaning_language`]. Style: [`unclear_date`],
//! [`unclear_time`], [`untidy_number`], [`untidy_phone_number`], [`untidy_address`], [`block_capitals`],
//! [`italic_words`]. Links: [`click_instruction`], [`bare_web_address`], [`unmarked_file_link`]. Length:
//! [`long_sentence`], [`long_paragraph`], and of a whole page [`page_of_long_sentences`], [`mostly_passive`],
//! [`high_reading_age`]. Of pages that were not made here, whose entries nobody has: [`hard_to_read_page`],
//! [`unexplained_acronym_on_page`], [`block_capitals_on_page`].
//!
//! What a rule can put right without changing what is said, it offers as a fix. Quotations, code, titles of documents
//! and names are let be. Easy Read has rules of its own.

pub mod block_capitals_on_page;
pub mod unexplained_acronym_on_page;
pub mod hard_to_read_page;
pub mod bare_web_address;
pub mod block_capitals;
pub mod click_instruction;
pub mod demeaning_language;
pub mod high_reading_age;
pub mod italic_words;
pub mod latin_abbreviation;
pub mod long_paragraph;
pub mod long_sentence;
pub mod mostly_passive;
pub mod negative_contraction;
pub mod page_of_long_sentences;
mod passive;
mod phrase;
pub mod retired_term;
pub mod sector_jargon;
pub mod sentence;
mod swap;
pub mod syllables;
pub mod unclear_date;
pub mod unclear_time;
pub mod unexplained_acronym;
pub mod unmarked_file_link;
pub mod untidy_address;
pub mod untidy_number;
pub mod untidy_phone_number;
mod weighed;
pub mod wordy_phrase;
mod words;
