//! The page of a guide: law and advice in plain words.

use serde::Serialize;

use super::View;
use super::entry::Entry;
use super::frame::Frame;
use super::link::Link;

/// All a guide's page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct GuideView {
    /// Round the page.
    pub frame: Frame,
    /// Title, summary, contacts, body and tail; the body is the guide.
    pub entry: Entry,
    /// "Disagreeing and appeals", and the list of that topic.
    pub topic: Option<Link>,
    /// The pathway it belongs to.
    pub part_of: Option<Link>,
    /// The second-level headings of the body: text, and `#id`; shown when there are at least 3. May stay
    /// empty: the pass that anchors headings can fill it.
    pub contents: Vec<Link>,
    /// The guide before it in the same series.
    pub previous: Option<Link>,
    /// The guide after it.
    pub next: Option<Link>,
}

impl View for GuideView {
    const TEMPLATE: &'static str = "guide.html";
}
