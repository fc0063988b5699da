//! The contact page: every way to reach the people behind the offer.

use serde::Serialize;

use super::View;
use super::contact::Contact;
use super::entry::SuggestChange;
use super::frame::Frame;
use super::html::Html;
use super::link::Link;

/// All the contact page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ContactView {
    /// Round the page.
    pub frame: Frame,
    /// "Contact us and get help".
    pub title: String,
    /// What it is about.
    pub intro: Option<Html>,
    /// The people to ask first.
    pub first: Contact,
    /// Everyone else, with what each is for.
    pub others: Vec<Contact>,
    /// Information in another form, or on paper (regulation 57).
    pub other_formats: Option<Html>,
    /// How to say that something is wrong or missing.
    pub suggest: Option<SuggestChange>,
    /// How to complain, how to give feedback, independent advice.
    pub more: Vec<Link>,
}

impl View for ContactView {
    const TEMPLATE: &'static str = "contact.html";
}
