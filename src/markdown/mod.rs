//! Markdown as authors write it here: to HTML that remembers its lines, to Easy Read statements, to plain words.
//!
//! Raw HTML and unsafe links are not passed through: each is a finding that says what to write instead.
//! Every block, link and picture carries a mark, `data-at="source:start-end"`, that names the bytes it
//! came from; the last pass over a page takes the marks away and keeps what they said.

mod braces;
mod escape;
mod mark;
mod refused;
mod html;
mod passage;
mod statement;

pub use braces::braced;
pub use html::{Guests, html};
pub use mark::{ATTRIBUTE, mark, read_mark};
pub use passage::{Mark, Passage, PassageKind, passages, plain};
pub use statement::{Piece, statements};

use pulldown_cmark::{Event, Options, Parser};

use crate::yaml::Prose;

/// How deep blocks may stand in one another before the rest is read as plain text.
const DEEPEST: usize = 24;

/// The events of a piece of Markdown: CommonMark with tables, nothing else.
fn events(prose: &Prose) -> impl Iterator<Item = (Event<'_>, std::ops::Range<usize>)> {
    Parser::new_ext(prose.text(), Options::ENABLE_TABLES).into_offset_iter()
}
