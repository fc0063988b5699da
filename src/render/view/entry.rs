//! What every kind of entry shows: its head (title, status, formats, last checked) and its tail
//! (pathways, documents, related, other forms, suggest a change, statutory basis).

use serde::Serialize;

use super::card::{Card, DocumentLink};
use super::contact::Contact;
use super::day::{Checked, Day};
use super::html::Html;
use super::link::Link;
use super::picture::{Picture, Statement};

/// The shared part of an entry's page. Fill it once for any kind of entry.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Entry {
    /// The one `<h1>`.
    pub title: String,
    /// What it is, in a sentence or two.
    pub summary: String,
    /// "Therapy", "Advice line", "Pathway", "Guide"; above the title.
    pub kind: String,
    /// When the entry is closed, or closed for now.
    pub status: Option<Status>,
    /// News that changes this entry: a closure, a move.
    pub changes: Vec<Card>,
    /// Other forms of this page, in order: Easy Read, British Sign Language, large print, audio, Polish …
    pub formats: Vec<Format>,
    /// Who last checked it, how and when.
    pub checked: Option<Checked>,
    /// When its text last changed.
    pub updated: Option<Day>,
    /// The council's photograph or drawing.
    pub picture: Option<Picture>,
    /// The Markdown body, headings from `<h2>`; `None` when empty.
    pub body: Option<Html>,
    /// Everyone to contact, the preferred one first; the template shows the first one big.
    pub contacts: Vec<Contact>,
    /// "Key facts in pictures", for an entry with no authored Easy Read twin; else empty. Never called Easy Read.
    pub key_facts: Vec<Statement>,
    /// The steps of pathways that this entry is part of.
    pub pathways: Vec<PathwayPlace>,
    /// Documents of this entry.
    pub documents: Vec<DocumentLink>,
    /// Entries like it.
    pub related: Vec<Card>,
    /// Who is responsible for the page: its organisation.
    pub owner: Option<Link>,
    /// How to say that something is wrong or missing.
    pub suggest: Option<SuggestChange>,
    /// What the law asks that this entry answers.
    pub duties: Vec<Duty>,
    /// An address that says nothing about the visit (`https://www.bbc.co.uk/weather`), on pages somebody may need to leave fast.
    pub quick_exit: Option<String>,
}

/// The entry is not active.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Status {
    /// "Closed", "Closed for now".
    pub label: String,
    /// The status note: "It closed on 31 August 2026. Ask the Family Information Service what else there is."
    pub note: String,
}

/// Another form of the page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Format {
    /// "Easy Read", "British Sign Language video", "Polski".
    pub label: String,
    /// `/services/deal-advice-line.easy.html`.
    pub url: String,
    /// Of the other form, for translations: `pl`; `bfi` for British Sign Language.
    pub lang: Option<String>,
    /// "From the version of 3 May 2026", "PDF, 180 KB".
    pub note: Option<String>,
    /// Easy Read leads the row and carries a picture.
    pub easy_read: bool,
}

/// A step of a pathway that this entry has a part in.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PathwayPlace {
    /// The pathway's title and page.
    pub pathway: Link,
    /// The step's title, and the address of that step on the pathway's page (`/pathways/ehc.html#step-2`).
    pub step: Link,
    /// Which step, from 1.
    pub number: usize,
    /// Of how many.
    pub of: usize,
}

/// How to tell us that something is out of date, closed or missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SuggestChange {
    /// One link a topic, each with the page's name in the subject: "Something is out of date" -> `mailto:…?subject=…`.
    pub topics: Vec<Link>,
    /// A number for those who would rather ring.
    pub contact: Option<Contact>,
}

/// An item the law asks councils to publish.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Duty {
    /// "H04".
    pub id: String,
    /// "Speech and language therapy: how to get it".
    pub words: String,
    /// "SEND Regulations 2014, Schedule 2, paragraph 6(a)".
    pub basis: String,
}
