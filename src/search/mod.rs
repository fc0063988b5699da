//! Search: typed records in, an index of named byte blobs out; a question in, ranked and marked answers out.
//!
//! The tour, in the order of what happens:
//!
//! | file | holds | where |
//! |---|---|---|
//! | `record` | what one page gives to the search, and the card a result shows | both |
//! | `fold`, `tokens` | text to words: lower case, no accents, English stems; which words are too common | both |
//! | `synonyms`, `concepts` | groups of words that mean the same, and finding them in a text | both |
//! | `fields` | the fields of a text, and how much a word is worth in each | both |
//! | `schema`, `index` | tantivy's fields, and the writer: one segment, the same bytes every time | desk |
//! | `cards`, `vocabulary` | the two small files of ours that travel beside tantivy's | desk |
//! | `source` | what the search asks of an index, whatever keeps it | both |
//! | `desk`, `reader` | an index in memory, read with tantivy's own readers | desk |
//! | `packed` | the same index in pieces, exported from tantivy's; reader beside writer | both |
//! | `query` | what is asked: text, filters, an age | both |
//! | `plan`, `reading`, `near` | what each word asked is taken to mean: itself, another name, a beginning, a misspelling | both |
//! | `strength`, `rank` | BM25 over postings, in one loop of ours | both |
//! | `facets` | filters and counts | both |
//! | `highlight` | which parts of a title and summary matched | both |
//! | `ask`, `answer` | from a question to what is said to it | both |
//! | `exchange` | what a page and the search say to each other in the browser | both |
//! | `browser` | the doors through which a page's worker comes in | browser |
//!
//! Laws of this room: it names no other room of the crate; it touches no disk, clock, thread or network;
//! it knows no vocabulary (facet codes are opaque). tantivy builds the index; what a browser reads is exported
//! from it, by a writer in the same file as its reader. Everything between `source` and `answer` is written
//! once, so that one test proves both the desk and the browser.

#![cfg_attr(
    target_arch = "wasm32",
    allow(dead_code, reason = "a file's writer stands beside its reader, and only the desk writes")
)]

pub mod answer;
pub mod ask;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod exchange;
pub mod fault;
#[cfg(not(target_arch = "wasm32"))]
pub mod index;
pub mod packed;
pub mod query;
#[cfg(not(target_arch = "wasm32"))]
pub mod reader;
pub mod record;
pub mod synonyms;

#[cfg(not(target_arch = "wasm32"))]
mod cards;
mod concepts;
#[cfg(not(target_arch = "wasm32"))]
mod desk;
mod facets;
mod fields;
mod fold;
mod highlight;
mod near;
mod plan;
mod rank;
mod reading;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod source;
mod strength;
mod tokens;
#[cfg(not(target_arch = "wasm32"))]
mod vocabulary;

#[cfg(test)]
mod specification;

use std::collections::BTreeMap;

/// A search index as files: name to bytes, in the order of names. Names hold no folder.
pub type IndexFiles = BTreeMap<String, Vec<u8>>;
