//! The page of a news item.

use serde::Serialize;

use super::View;
use super::card::Card;
use super::day::Day;
use super::entry::Entry;
use super::frame::Frame;
use super::link::Link;

/// All a news item's page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NewsView {
    /// Round the page.
    pub frame: Frame,
    /// Title, summary, body and tail; `kind` is "Consultation", "Closure" and so on.
    pub entry: Entry,
    /// When it was published.
    pub published: Day,
    /// It has expired: the page says so.
    pub expired: bool,
    /// By when to act.
    pub deadline: Option<Day>,
    /// What it changes.
    pub affects: Vec<Card>,
    /// Who says so.
    pub source: Option<Link>,
}

impl View for NewsView {
    const TEMPLATE: &'static str = "news.html";
}
