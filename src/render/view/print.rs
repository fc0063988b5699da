//! The print edition: the list of copies, and a copy to be printed.

use serde::Serialize;

use super::View;
use super::chrome::UrgentNumber;
use super::contact::Contact;
use super::day::Checked;
use super::fact::Fact;
use super::frame::Frame;
use super::html::Html;
use super::link::Link;

/// The list of copies.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PrintIndexView {
    /// Round the page.
    pub frame: Frame,
    /// "On paper".
    pub title: String,
    /// Who posts a copy to those who cannot print.
    pub contact: Contact,
    /// What else the council offers without the internet.
    pub formats: Option<Html>,
    /// The copies under their headings.
    pub groups: Vec<CopyGroup>,
}

impl View for PrintIndexView {
    const TEMPLATE: &'static str = "print-index.html";
}

/// Copies of one sort.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CopyGroup {
    /// "By area".
    pub heading: String,
    /// A word on them.
    pub note: Option<String>,
    /// The copies.
    pub copies: Vec<CopyRow>,
}

/// A copy in a list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CopyRow {
    /// "Dorset Council area".
    pub link: Link,
    /// "212 entries".
    pub entries: String,
    /// "about 60 sides of A4".
    pub sides: String,
}

/// A copy, or a part of one.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PrintEditionView {
    /// Round the page.
    pub frame: Frame,
    /// "Dorset Local Offer: autism".
    pub title: String,
    /// What the site is for.
    pub about: String,
    /// "212 entries".
    pub entries: String,
    /// "about 60 sides of A4".
    pub sides: String,
    /// The day it was made: "22 November 2026".
    pub made: String,
    /// Where it stands on the internet, written out.
    pub address: String,
    /// Further copies that belong beside it.
    pub beside: Vec<Link>,
    /// The parts, when this page lists them instead of entries.
    pub parts: Vec<CopyRow>,
    /// Who to ask about anything in it.
    pub contact: Contact,
    /// Who to ring when it cannot wait.
    pub urgent: Vec<UrgentNumber>,
    /// The entries by kind of help.
    pub chapters: Vec<Chapter>,
    /// The hard words that stand in it.
    pub glossary: Vec<Word>,
}

impl View for PrintEditionView {
    const TEMPLATE: &'static str = "print-edition.html";
}

/// The entries of one kind of help.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Chapter {
    /// "Therapies".
    pub heading: String,
    /// Its address on the page.
    pub id: String,
    /// Its entries.
    pub entries: Vec<PrintEntry>,
}

/// An entry in short.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PrintEntry {
    /// Its address on the page.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is.
    pub summary: String,
    /// "Closed for now", and why.
    pub status: Option<String>,
    /// Who, how to get it, times, places, cost.
    pub facts: Vec<Fact>,
    /// The steps of a pathway: "The council decides whether to assess (the law says: 6 weeks)".
    pub steps: Vec<String>,
    /// How to reach them.
    pub contacts: Vec<Contact>,
    /// Who last checked it, how and when.
    pub checked: Option<Checked>,
    /// Its page on the internet, written out.
    pub address: String,
}

/// A hard word and what it means.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Word {
    /// "SENCO".
    pub term: String,
    /// "Special educational needs coordinator".
    pub stands_for: Option<String>,
    /// What it means.
    pub short: String,
}
