//! Whether an entry is written in plain English.

pub mod long_sentence;
pub mod sentence;
pub mod unexplained_acronym;
