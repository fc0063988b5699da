//! Facts: dates, phone numbers, postcodes, ages, money and the like, each made only by parsing what an author wrote.
//!
//! Each fact says what it wants in an editor's words, and what to do when it got something else.
//! What nobody stated stays unknown: [`Stated`] and [`Answer`] have a value for it.

mod address;
mod choice;
mod date;
mod flag;
mod number;
mod phone;
mod postcode;
mod stated;
mod text;
mod time;

pub use address::{Email, WebAddress};
pub use choice::Choice;
pub(crate) use choice::choice;
pub use date::{Date, Moment};
pub use flag::Flag;
pub use number::{Age, Count, Money, Number, Share, Weeks, thousands};
pub use phone::Phone;
pub use postcode::Postcode;
pub use stated::{Answer, Stated};
pub use text::{Code, Language, Slug, Summary, Text, Title, slugify};
pub use time::Time;

/// A value made from one written word or number.
pub trait Fact: Sized {
    /// What is wanted, in an editor's words: "a date such as 2026-10-05".
    const WANTED: &'static str;
    /// The stable name of the fault when it is something else.
    const FAULT: &'static str;
    /// Makes it, or says what is wrong and what to do.
    fn parse(text: &str) -> Result<Self, Unfit>;
    /// What an absent field means, where that is itself an answer, such as "not stated".
    fn absent() -> Option<Self> {
        None
    }
    /// The words in it that somebody reads as language, if it is made of such.
    fn said(&self) -> Option<&str> {
        None
    }
}

/// Why a written value is not the fact it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// What is wrong: one sentence without a full stop.
    pub what: String,
    /// What to do.
    pub help: String,
}

impl Unfit {
    /// What is wrong and what to do.
    pub fn new(what: impl Into<String>, help: impl Into<String>) -> Unfit {
        Unfit { what: what.into(), help: help.into() }
    }
}
