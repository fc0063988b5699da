//! A list of entries as cards: by kind, need, age or area; organisations, guides, pathways, documents, news, events.

use serde::Serialize;

use super::View;
use super::card::Card;
use super::frame::Frame;
use super::html::Html;
use super::link::{Choices, Link, Pagination};

/// All a list's page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ListView {
    /// Round the page.
    pub frame: Frame,
    /// "Help for autism".
    pub title: String,
    /// What it is about.
    pub intro: Option<Html>,
    /// How many entries there are in all, over all pages.
    pub total: usize,
    /// What is counted, for the number: "service", "services"; "event", "events".
    pub noun: String,
    /// The cards of this page. At most 20.
    pub cards: Vec<Card>,
    /// What to say when there are none: "No events are planned. Ring us to ask."
    pub if_empty: String,
    /// Narrower lists, each a page.
    pub choices: Vec<Choices>,
    /// The other pages of the list.
    pub pagination: Option<Pagination>,
    /// Further lists: "Past events", "All documents in Easy Read".
    pub also: Vec<Link>,
}

impl View for ListView {
    const TEMPLATE: &'static str = "list.html";
}
