//! Papers: which pages also come as PDF, where they stand, and how a page says so. They are made before the pages, so that
//! a page can say how long and how large its paper is; one that was not made is not spoken of.
//!
//! The papers themselves are made only with the feature `pdf`.

#[cfg(feature = "pdf")]
mod contact;
#[cfg(feature = "pdf")]
mod easy_read;
#[cfg(feature = "pdf")]
mod fault;
#[cfg(feature = "pdf")]
mod pathway;
#[cfg(feature = "pdf")]
mod print;

use std::collections::BTreeMap;

use super::scene::Scene;
use super::words::size;
use crate::render::view::link::Link;
use crate::site::entry::Entry;
use crate::site::route::Route;

#[cfg(feature = "pdf")]
pub use print::{Order, orders, print};

/// The papers that were made, by their path below the root of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Papers(BTreeMap<String, Extent>);

/// How long and how large a paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Pages of A4.
    pub pages: usize,
    /// Bytes of the file.
    pub bytes: usize,
}

impl Papers {
    /// Notes a paper that was made.
    pub fn note(&mut self, path: String, extent: Extent) {
        self.0.insert(path, extent);
    }
}

/// Where the paper of an entry's Easy Read page stands.
pub(super) fn of_easy_read(entry: &Entry) -> String {
    as_pdf(&Route::easy_read(entry))
}

/// Where the paper of an entry stands.
pub(super) fn of_entry(entry: &Entry) -> String {
    as_pdf(&Route::of(entry))
}

fn as_pdf(page: &Route) -> String {
    format!("{}.pdf", page.path().trim_end_matches(".html"))
}

/// The link to a paper, which says what it leads to: "A copy to print (PDF, 2 pages, 40 KB)".
pub(super) fn link(scene: &Scene<'_>, path: &str) -> Option<Link> {
    let Extent { pages, bytes } = scene.papers.0.get(path)?;
    let (pages, bytes) = (size::pages(*pages as u64), size::bytes(*bytes as u64));
    let words = format!("A copy to print (PDF, {pages}, {bytes})");
    Some(Link::new(words, format!("/{path}")))
}
