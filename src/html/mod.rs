//! A page as a tree: what the rules of `check` read when they judge the HTML that ships.
//!
//! The tour, in reading order:
//!
//! - [`Document::parse`] reads any text at all as the HTML standard says (`parse`, with `tokens` for
//!   byte places, `draft` and `sink` for the tree while it grows, `settle` for the tree as it stays);
//!   [`Document::parse_xml`] reads XHTML and SVG (`xml`);
//! - [`Document`], [`Node`] and [`Element`] are the finished tree (`tree`, `attribute`) and the ways
//!   through it (`walk`, `id`);
//! - `text`, `visible` and `language`: the words a reader meets, those for the eye, and their language;
//! - `hidden` and `focus`: what can be met and reached;
//! - [`Role`] (`roles`, `role`, `implicit`), `label`, `name`, `content`, `native`, `describedby`: what assistive
//!   technology is told;
//! - [`aria`]: which attributes and roles ARIA knows, and how they go together;
//! - `table`: which cells are headers, and of what;
//! - `autofill`, `refresh`, `viewport`, `frame`: what single attributes of HTML ask of a browser;
//! - `describe`: one line that shows a person which element is meant.
//!
//! Everything here is pure, never panics, never recurses with the depth of the page, and names no
//! other room of the house. What HTML alone cannot tell (style sheets, scripts) is left to others:
//! only `style` attributes and the browser's own defaults count here.

pub mod aria;
pub mod attribute;
mod autofill;
mod content;
mod describe;
mod describedby;
mod draft;
mod focus;
mod frame;
mod hidden;
mod id;
mod implicit;
mod label;
mod language;
mod name;
mod native;
mod parse;
mod plain;
mod refresh;
mod role;
mod roles;
mod settle;
mod sink;
pub mod table;
mod text;
mod tokens;
mod tree;
mod visible;
mod viewport;
pub mod walk;
mod xml;

pub use autofill::Autofill;
pub use frame::Framed;
pub use hidden::{Hiding, Shown};
pub use language::names_known_language;
pub use roles::Role;
pub use table::Table;
pub use tree::{Document, Element, Fault, Node, NodeId};
pub use viewport::Viewport;
