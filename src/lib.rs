//! `local-offer` turns a folder of Markdown and YAML into the website that every English council must publish for
//! children and young people with special educational needs and disabilities: the Local Offer
//! (Children and Families Act 2014 section 30; SI 2014/1530 part 4 and Schedule 2).
//!
//! # The guided tour
//!
//! Three halls over one ground floor. A new thing goes where one of three questions sends it: do we **know** it
//! ([`site`]), do we **say** it ([`render`]), or do we **judge** it ([`check`])? The rooms below are listed from the
//! ground up, and a room uses only rooms above it in this list: `tests/architecture` keeps that.
//!
//! What flows: [`folder::Folder::read`] gives texts; [`site::entry::parse`] makes an entry of each, with every fault at
//! the author's own line; [`site::assemble`] joins them so that every reference leads somewhere;
//! [`render::page::draw`] prints a page; [`render::finish::finish`] gives it its last form; [`check`] reads what will
//! ship, byte for byte; [`output::Output::publish`] swaps the whole site in at once. [`pipeline::build`] is all of
//! that, and its [`pipeline::Outcome`] is what every command and every test receives.
//!
//! Two kinds of trouble, never mixed. The author's is a [`diagnostic::Diagnostic`]: collected, placed, with why it
//! matters and what to do. The machine's is an error at a door: `folder`, `output`, `cache`, `pipeline`, `serve`, `cli`.
//!
//! # What must never be
//!
//! - `diagnostic` never names a rule, a page or a site; `search` never names any other room.
//! - `site`, `render` and `check` never touch disk, clock, network or thread; `render` and `check` never see each other.
//! - Nothing but `cli` prints; nothing but `pipeline` names rayon; nothing below `cli` ends the process.
//!
//! In a browser (wasm32) there is only [`search`]: `tools/build-search-wasm` builds it.

// The ground floor: knows nothing of the rest.
#[cfg(not(target_arch = "wasm32"))]
pub mod diagnostic;
#[cfg(not(target_arch = "wasm32"))]
pub mod fact;
#[cfg(not(target_arch = "wasm32"))]
pub mod yaml;
#[cfg(not(target_arch = "wasm32"))]
pub mod markdown;
#[cfg(not(target_arch = "wasm32"))]
pub mod html;
#[cfg(not(target_arch = "wasm32"))]
pub mod style;
#[cfg(not(target_arch = "wasm32"))]
pub mod output;
#[cfg(not(target_arch = "wasm32"))]
pub mod cache;
#[cfg(not(target_arch = "wasm32"))]
pub mod compress;
pub mod search;

// The way in.
#[cfg(not(target_arch = "wasm32"))]
pub mod folder;
#[cfg(not(target_arch = "wasm32"))]
pub mod contact;
#[cfg(not(target_arch = "wasm32"))]
pub mod config;

// The first hall, what we know.
#[cfg(not(target_arch = "wasm32"))]
pub mod site;

// The second and the third, what we say and whether it is right, and the page that stands between them.
#[cfg(not(target_arch = "wasm32"))]
pub mod page;
#[cfg(not(target_arch = "wasm32"))]
pub mod render;
#[cfg(not(target_arch = "wasm32"))]
pub mod check;

// The stairs and the doors.
#[cfg(not(target_arch = "wasm32"))]
pub mod pipeline;
#[cfg(not(target_arch = "wasm32"))]
pub mod serve;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
