//! The page of a document: what is in it, and how to get it in a form one can read.

use serde::Serialize;

use super::View;
use super::day::Day;
use super::entry::Entry;
use super::fact::Fact;
use super::frame::Frame;
use super::link::Link;

/// All a document's page shows. The entry's body is the document in short.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct DocumentView {
    /// Round the page.
    pub frame: Frame,
    /// Title, summary, body and tail.
    pub entry: Entry,
    /// The file, here or elsewhere.
    pub file: Link,
    /// "PDF".
    pub format: String,
    /// "Size": "545 KB"; `None` for a web page or a video, which nobody measures so.
    pub size: Option<Fact>,
    /// "Length": "12 pages"; `None` likewise.
    pub pages: Option<Fact>,
    /// "Accessible": "Yes", "No", or not stated.
    pub accessible: Fact,
    /// When it was published.
    pub published: Option<Day>,
    /// Who publishes it.
    pub publisher: Option<Link>,
    /// The page that says the same.
    pub html_version: Option<Link>,
    /// Its Easy Read form.
    pub easy_read: Option<Link>,
    /// The document of which this is the Easy Read form.
    pub easy_read_of: Option<Link>,
    /// Pages that use it.
    pub used_by: Vec<Link>,
}

impl View for DocumentView {
    const TEMPLATE: &'static str = "document.html";
}
