//! The glossary: hard words and what they mean.

use serde::Serialize;

use super::View;
use super::a_to_z::Letter;
use super::frame::Frame;
use super::html::Html;

/// All the glossary shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct GlossaryView {
    /// Round the page.
    pub frame: Frame,
    /// "Words explained".
    pub title: String,
    /// What it is about.
    pub intro: Option<Html>,
    /// The row of letters.
    pub letters: Vec<Letter>,
    /// The terms by letter, sorted.
    pub groups: Vec<TermGroup>,
}

impl View for GlossaryView {
    const TEMPLATE: &'static str = "glossary.html";
}

/// The terms under a letter.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TermGroup {
    /// "E".
    pub letter: String,
    /// Its address on the page: `e`.
    pub id: String,
    /// Sorted.
    pub terms: Vec<Term>,
}

/// A term and its meaning.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Term {
    /// Its address on the page: `ehc-plan`.
    pub id: String,
    /// "EHC plan".
    pub term: String,
    /// What the letters stand for: "Education, health and care plan".
    pub stands_for: Option<String>,
    /// What it means, in a sentence.
    pub short: String,
    /// More about it.
    pub long: Option<Html>,
    /// Other words for it: "EHCP".
    pub aliases: Vec<String>,
    /// The same in Easy Read.
    pub easy_read: Option<String>,
    /// "Children and Families Act 2014, section 37".
    pub law: Option<String>,
    /// When the word is no longer used: "Not used since July 2022. We now say: Integrated Care Board".
    pub retired: Option<String>,
}
