//! The home page: ways in for every family.

use serde::Serialize;

use super::View;
use super::card::Card;
use super::frame::Frame;
use super::link::{Link, WayIn};

/// All the home page shows. (Alerts and urgent help come with the chrome.)
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct HomeView {
    /// Round the page.
    pub frame: Frame,
    /// "Find help for children and young people with SEND in Dorset".
    pub title: String,
    /// What this site is, in a sentence or two.
    pub intro: String,
    /// `/search/index.html`.
    pub search_url: String,
    /// Words to try: "speech", "autism", "respite"; each a link that works without JavaScript.
    pub try_words: Vec<Link>,
    /// By what is going on: "I am worried about my child's speech". 6 to 10.
    pub situations: Vec<WayIn>,
    /// By age, with counts.
    pub ages: Vec<WayIn>,
    /// By need, with counts; at most 12, then `all_needs`.
    pub needs: Vec<WayIn>,
    /// `/needs/index.html`, "All needs".
    pub all_needs: Link,
    /// By area, with counts.
    pub areas: Vec<WayIn>,
    /// By kind of help, with counts.
    pub kinds: Vec<WayIn>,
    /// `/services/index.html`, "All kinds of help".
    pub all_kinds: Link,
    /// Easy Read, A to Z, words explained: other doors.
    pub doors: Vec<WayIn>,
    /// The newest three.
    pub news: Vec<Card>,
    /// `/news/index.html`, "All news".
    pub all_news: Link,
    /// The next three.
    pub events: Vec<Card>,
    /// `/events/index.html`, "All events".
    pub all_events: Link,
    /// You said, we did.
    pub feedback: Option<WayIn>,
}

impl View for HomeView {
    const TEMPLATE: &'static str = "home.html";
}
