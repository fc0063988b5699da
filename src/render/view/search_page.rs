//! The search page: a form, and everything it leads to without JavaScript.

use serde::Serialize;

use super::View;
use super::a_to_z::Letter;
use super::frame::Frame;
use super::link::{Choices, Link};

/// All the search page shows before anybody searches. A script fills `#results` later.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SearchView {
    /// Round the page.
    pub frame: Frame,
    /// "Search".
    pub title: String,
    /// Where the form leads: this page.
    pub action: String,
    /// What a script can narrow its results by; without one, nobody sees it.
    pub filters: Vec<Filter>,
    /// How many entries there are in all.
    pub total: usize,
    /// The row of letters, leading to the A to Z.
    pub letters: Vec<Letter>,
    /// Needs, ages, areas, kinds: each a page, with counts.
    pub choices: Vec<Choices>,
    /// A to Z, words explained, Easy Read.
    pub also: Vec<Link>,
}

/// One question that results can be narrowed by, with its answers to tick.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Filter {
    /// Its name in addresses, such as `ehc-plan`.
    pub key: String,
    /// "What need?", "Do you need a diagnosis?"
    pub legend: String,
    /// Its answers, in the order families see them.
    pub options: Vec<FilterOption>,
}

/// One answer to tick.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FilterOption {
    /// Its code, such as `autism`.
    pub code: String,
    /// "Autism".
    pub label: String,
}

impl View for SearchView {
    const TEMPLATE: &'static str = "search.html";
}
