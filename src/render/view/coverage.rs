//! What the law asks us to publish, and where it is.

use serde::Serialize;

use super::View;
use super::entry::Duty;
use super::frame::Frame;
use super::html::Html;
use super::link::Link;

/// All the coverage page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CoverageView {
    /// Round the page.
    pub frame: Frame,
    /// "What the law asks us to publish, and where it is".
    pub title: String,
    /// What it is about.
    pub intro: Option<Html>,
    /// How many items there are.
    pub total: usize,
    /// How many have at least one page.
    pub found: usize,
    /// The items by part: education, health, social care …
    pub groups: Vec<CoverageGroup>,
}

impl View for CoverageView {
    const TEMPLATE: &'static str = "coverage.html";
}

/// Items that belong together.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CoverageGroup {
    /// "Education".
    pub heading: String,
    /// The items.
    pub items: Vec<CoverageItem>,
}

/// One item, and the pages that answer it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CoverageItem {
    /// The item.
    pub duty: Duty,
    /// "The law says we must", "Good practice".
    pub level: String,
    /// Pages that answer it; empty prints "Not found".
    pub pages: Vec<Link>,
}
