//! A card: an entry as a list shows it.

use serde::Serialize;

use super::contact::Phone;
use super::day::Day;
use super::picture::Picture;

/// An entry in a list, among the related, on the home page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Card {
    /// The entry's title.
    pub title: String,
    /// The entry's page.
    pub url: String,
    /// The entry's summary; may be empty.
    pub summary: String,
    /// "Therapy", "Guide", "PDF".
    pub kind: Option<String>,
    /// Short facts that are known, each two to five words: "Birth to 18", "Free", "Dorset", "Refer yourself".
    pub facts: Vec<String>,
    /// The number to ring, for services.
    pub phone: Option<Phone>,
    /// When: of news, events, documents, feedback.
    pub day: Option<Day>,
    /// "Closed", "Closed for now", "Cancelled", "Finished"; closed entries stand last.
    pub status: Option<String>,
    /// The Easy Read page of the entry.
    pub easy_read: Option<String>,
    /// A picture beside it; decoration.
    pub picture: Option<Picture>,
}

/// A document in a list of documents of a page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct DocumentLink {
    /// The document's title.
    pub title: String,
    /// The document's own page, which says in short what is in it: `/documents/statement-of-intent.html`.
    pub url: String,
    /// The file itself.
    pub file_url: Option<String>,
    /// "PDF", "Word", "Web page", "Video".
    pub format: String,
    /// "545 KB".
    pub size: Option<String>,
    /// "12 pages".
    pub pages: Option<String>,
    /// Its Easy Read form.
    pub easy_read: Option<String>,
    /// The file is known not to be accessible: the page says who to ask for another form.
    pub not_accessible: bool,
}
