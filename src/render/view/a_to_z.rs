//! The A to Z: every entry by its title, and by the other words families use for it.

use serde::Serialize;

use super::View;
use super::frame::Frame;
use super::html::Html;

/// A page of the A to Z: the whole of it when the offer is small, one letter when it is large.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct AToZView {
    /// Round the page.
    pub frame: Frame,
    /// "A to Z of help", "A to Z: S".
    pub title: String,
    /// What it is about.
    pub intro: Option<Html>,
    /// The row of letters: all 26, and "0 to 9" when needed.
    pub letters: Vec<Letter>,
    /// The letters of this page.
    pub groups: Vec<LetterGroup>,
}

impl View for AToZView {
    const TEMPLATE: &'static str = "a-to-z.html";
}

/// A letter in the row.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Letter {
    /// "S".
    pub letter: String,
    /// `#s`, or `/a-to-z/s.html`; `None` when nothing begins with it.
    pub url: Option<String>,
    /// It is the letter of this page.
    pub current: bool,
}

/// Everything under a letter.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct LetterGroup {
    /// "S".
    pub letter: String,
    /// Its address on the page: `s`, `0-9`.
    pub id: String,
    /// Sorted.
    pub links: Vec<NamedEntry>,
}

/// An entry under a letter, by its title or by another word for it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NamedEntry {
    /// The title, or the other word: "SALT".
    pub text: String,
    /// The entry's page.
    pub url: String,
    /// The title, when `text` is another word for it: "Speech and language therapy".
    pub see: Option<String>,
    /// "Therapy".
    pub kind: String,
}
