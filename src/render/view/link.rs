//! Links: plain, with a count, and in a row of page numbers.

use serde::Serialize;

use super::picture::Picture;

/// A link: what it says and where it leads.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Link {
    /// Says where it leads when read on its own, such as "Speech and language therapy".
    pub text: String,
    /// Root-relative with `.html`, or a whole address: `/services/salt.html`, `https://www.ipsea.org.uk/`.
    pub url: String,
}

impl Link {
    /// `Link::new("Autism", "/needs/autism.html")`.
    pub fn new(text: impl Into<String>, url: impl Into<String>) -> Link {
        Link { text: text.into(), url: url.into() }
    }
}

/// A way into the offer: a need, an age, an area, a kind, a situation; with how many entries wait behind it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct WayIn {
    /// "Autism", "Early years, birth to 5", "We were refused an EHC assessment".
    pub text: String,
    /// `/needs/autism.html`.
    pub url: String,
    /// How many entries are there; `None` where counting says nothing (a situation that leads to one guide).
    pub count: Option<usize>,
    /// One plain line under it, such as "Nursery, childminder and the first years of school".
    pub note: Option<String>,
    /// A picture beside it; decoration, so its `alt` is empty.
    pub picture: Option<Picture>,
}

/// The row of pages under a long list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Pagination {
    /// This page, from 1.
    pub current: usize,
    /// How many pages there are, at least 2 (with one page there is no row).
    pub pages: usize,
    /// The page before; `None` on the first.
    pub previous: Option<String>,
    /// The page after; `None` on the last.
    pub next: Option<String>,
    /// The numbers to print, in order, with gaps: 1 … 4 5 6 … 20.
    pub numbers: Vec<PageNumber>,
}

/// One number in the row, or a gap.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PageNumber {
    /// The page; `None` prints a gap.
    pub number: Option<usize>,
    /// `/needs/autism-2.html`; empty for a gap.
    pub url: String,
    /// It is the page one is on.
    pub current: bool,
}

/// A row of choices above a list: other needs, other areas, with counts, each a page of its own.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Choices {
    /// "Age", "Area", "How to get it".
    pub label: String,
    /// `/services/area/dorset.html` and so on; only those with entries.
    pub options: Vec<WayIn>,
}
