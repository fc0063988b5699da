//! A page of ways in: all needs, all kinds, all ages, all areas, with counts.

use serde::Serialize;

use super::View;
use super::frame::Frame;
use super::html::Html;
use super::link::WayIn;

/// All a browse page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct BrowseView {
    /// Round the page.
    pub frame: Frame,
    /// "Find help by need".
    pub title: String,
    /// What it is about.
    pub intro: Option<Html>,
    /// The ways in, in groups.
    pub groups: Vec<BrowseGroup>,
}

impl View for BrowseView {
    const TEMPLATE: &'static str = "browse.html";
}

/// Ways in that belong together.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct BrowseGroup {
    /// "Communication and interaction"; `None` when the page has one group.
    pub heading: Option<String>,
    /// The ways in.
    pub ways: Vec<WayIn>,
}
