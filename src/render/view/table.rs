//! A table of figures inside a page's text, printed on its own and put into the body as ready HTML.

use serde::Serialize;

use super::View;
use super::link::Link;

/// A table from `content/data/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TableView {
    /// Its address on the page: `table-ehc-requests`.
    pub id: String,
    /// The caption: "Requests for an EHC needs assessment".
    pub title: String,
    /// The heads of the columns.
    pub columns: Vec<String>,
    /// The rows; the first cell of each is its head. As long as `columns`.
    pub rows: Vec<Row>,
    /// "March 2024".
    pub as_at: Option<String>,
    /// "Dorset SEND self-evaluation", linked where it is published here.
    pub source: Option<Link>,
    /// "Figures under 5 are not shown".
    pub note: Option<String>,
}

impl View for TableView {
    const TEMPLATE: &'static str = "parts/table.html";
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Row {
    /// What the row is about: "2023".
    pub head: String,
    /// The other cells.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Cell {
    /// "1,204"; empty prints "Not stated".
    pub text: String,
    /// A figure: set to the right.
    pub number: bool,
}
