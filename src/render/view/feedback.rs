//! You said, we did: one piece of feedback with the answer, and the log of all of them.

use serde::Serialize;

use super::View;
use super::day::Day;
use super::entry::Entry;
use super::frame::Frame;
use super::html::Html;
use super::link::{Link, Pagination, WayIn};

/// The page of one piece of feedback.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FeedbackView {
    /// Round the page.
    pub frame: Frame,
    /// Title, summary, body and tail.
    pub entry: Entry,
    /// What was said and done.
    pub item: FeedbackItem,
}

impl View for FeedbackView {
    const TEMPLATE: &'static str = "feedback.html";
}

/// The log of all feedback (regulation 56).
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FeedbackLogView {
    /// Round the page.
    pub frame: Frame,
    /// "You said, we did".
    pub title: String,
    /// What this page is, how to say something.
    pub intro: Option<Html>,
    /// How many in all, by state: "Done" 7, "Planned" 2 …
    pub states: Vec<WayIn>,
    /// Newest first.
    pub items: Vec<FeedbackItem>,
    /// How many in all.
    pub total: usize,
    /// The other pages of the log.
    pub pagination: Option<Pagination>,
    /// How to tell us something.
    pub tell_us: Option<Link>,
}

impl View for FeedbackLogView {
    const TEMPLATE: &'static str = "feedback-log.html";
}

/// What somebody said, and what was done.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FeedbackItem {
    /// The entry's title and page.
    pub link: Link,
    /// What they said, in their words or in short.
    pub said: String,
    /// "A parent carer", "A young person".
    pub from: String,
    /// When.
    pub said_on: Day,
    /// "At a forum meeting".
    pub via: Option<String>,
    /// "Done", "Planned", "Waiting for a reply", "We cannot do this".
    pub state: String,
    /// `done`, `planned`, `received` or `cannot`: how the label looks.
    pub state_code: String,
    /// What we did, or why we cannot; `None` prints "Waiting for a reply".
    pub reply: Option<String>,
    /// When we replied.
    pub replied_on: Option<Day>,
    /// Pages that changed.
    pub pages: Vec<Link>,
}
