//! The list that a reader keeps on the device. Without JavaScript the page says how to do the same on paper.

use serde::Serialize;

use super::View;
use super::frame::Frame;

/// All the page shows before a script fills `#my-list`.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MyListView {
    /// Round the page.
    pub frame: Frame,
    /// "My list".
    pub title: String,
    /// Where the numbers, places and times of every entry stand: `/my-list.json`.
    pub cards_url: String,
    /// Among how many files they are shared: `/my-list-0.json` and so on when more than one.
    pub parts: usize,
}

impl View for MyListView {
    const TEMPLATE: &'static str = "my-list.html";
}
