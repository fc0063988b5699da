//! The Easy Read page of an entry: short statements, each with its picture.

use serde::Serialize;

use super::View;
use super::contact::Contact;
use super::day::Checked;
use super::entry::{Format, SuggestChange};
use super::frame::Frame;
use super::link::Link;
use super::picture::{Picture, Statement};

/// All an Easy Read page shows. The words are authored; contacts and facts come from the entry itself.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EasyReadView {
    /// Round the page.
    pub frame: Frame,
    /// An address that says nothing about the visit, on pages somebody may need to leave fast.
    pub quick_exit: Option<String>,
    /// The twin's own short title.
    pub title: String,
    /// One easy sentence.
    pub summary: Option<String>,
    /// The page it is the twin of: its title and address.
    pub standard: Link,
    /// Its address on paper, as people write it: "local-offer.example.org/services/deal-advice-line.html".
    pub standard_on_paper: String,
    /// Who it is from: "Dorset Council and NHS Dorset".
    pub from: String,
    /// Pictures of the furniture at the top: who wrote it, ask for help, hard words, full page.
    pub furniture: EasyFurniture,
    /// The statements under their headings, in order.
    pub sections: Vec<EasySection>,
    /// The hard words of the page, with what they mean.
    pub word_list: Vec<EasyWord>,
    /// Facts from the entry in fixed easy sentences: when, where, cost. `It is free.`
    pub facts: Vec<Statement>,
    /// How to contact them, from the entry.
    pub contacts: Vec<Contact>,
    /// Pictures beside the ways to contact them.
    pub contact_pictures: ContactPictures,
    /// The same to print, as PDF: "A copy to print (PDF, 2 pages, 40 KB)"; only if it was made.
    pub paper: Option<Link>,
    /// Other forms of the page.
    pub formats: Vec<Format>,
    /// Who checked it, and when.
    pub checked: Option<Checked>,
    /// The group of people with learning disabilities that checked it, and when; only if they did.
    pub checked_by_people: Option<String>,
    /// The full page changed after this was checked: the page says so.
    pub behind: bool,
    /// How to tell us something is wrong.
    pub suggest: Option<SuggestChange>,
    /// `/easy-read/index.html`.
    pub home: Link,
}

impl View for EasyReadView {
    const TEMPLATE: &'static str = "easy-read.html";
}

/// Statements under one heading; the first may have none.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EasySection {
    /// "What is it?"
    pub heading: Option<String>,
    /// Its statements.
    pub statements: Vec<Statement>,
}

/// A hard word.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EasyWord {
    /// "tribunal"
    pub term: String,
    /// "A tribunal is a kind of court."
    pub meaning: String,
}

/// Pictures of the fixed statements at the top of every Easy Read page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EasyFurniture {
    /// Beside "This is from Dorset Council": `council`.
    pub from: Option<Picture>,
    /// Beside "You can ask someone to help you read this": `help`.
    pub ask: Option<Picture>,
    /// Beside "Hard words are in bold": `book`.
    pub hard_words: Option<Picture>,
    /// Beside the link to the full page: `paper`.
    pub standard: Option<Picture>,
}

/// Pictures of the ways to contact somebody.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ContactPictures {
    /// `phone`.
    pub phone: Option<Picture>,
    /// `mobile`.
    pub sms: Option<Picture>,
    /// `email`.
    pub email: Option<Picture>,
    /// `website`.
    pub web: Option<Picture>,
    /// `letter`.
    pub post: Option<Picture>,
    /// `clock`.
    pub hours: Option<Picture>,
}
