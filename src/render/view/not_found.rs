//! The page shown when an address leads nowhere.

use serde::Serialize;

use super::View;
use super::frame::Frame;
use super::link::WayIn;

/// All the 404 page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NotFoundView {
    /// Round the page. Its links must be from the root of the site: nobody knows where this page is shown.
    pub frame: Frame,
    /// `/search/index.html`.
    pub search_url: String,
    /// Ways on: home, all help, A to Z, contact.
    pub ways: Vec<WayIn>,
}

impl View for NotFoundView {
    const TEMPLATE: &'static str = "404.html";
}
