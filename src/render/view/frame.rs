//! What every whole page needs round its content.

use serde::Serialize;

use super::chrome::Chrome;
use super::link::Link;

/// Head, breadcrumbs and chrome of one page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Frame {
    /// Header, help and footer, ready.
    pub chrome: Chrome,
    /// Of the page's text: `en-GB`.
    pub lang: String,
    /// The page's own title, which `<title>` prints before the site's name: "DEAL advice line". Empty on the home page.
    pub title: String,
    /// For search engines and for sharing: the entry's summary.
    pub description: String,
    /// The page's own address, root-relative: `/services/deal-advice-line.html`.
    pub url: String,
    /// The whole address, when the site's `base_url` is known: `https://www.example.org/services/…`.
    pub canonical: Option<String>,
    /// From home to the parent of this page; empty on the home page. The page itself is added by the template.
    pub breadcrumbs: Vec<Link>,
    /// `/news/feed.atom`, on the pages that have it.
    pub feed: Option<Link>,
    /// Keeps the page out of search engines: 404, closed entries.
    pub hidden_from_search_engines: bool,
}
