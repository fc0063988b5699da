//! Search: typed records in, an index of named byte blobs out; a question in, ranked and marked answers out.
//!
//! The tour, in the order of what happens:
//!
//! | file | holds |
//! |---|---|
//! | `record` | what one page gives to the search, and the card a result shows |
//! | `tokens` | text to words: lower case, no accents, English stems; which words are too common |
//! | `synonyms`, `concepts` | groups of words that mean the same, and finding them in a text |
//! | `schema` | tantivy's fields, and how much a word is worth in each |
//! | `index` | the writer: one segment, the same bytes every time (desk only) |
//! | `cards`, `vocabulary` | the two small files of ours that travel beside tantivy's |
//! | `query` | what is asked: text, filters, an age |
//! | `plan`, `reading` | what each word asked is taken to mean: itself, another name, a beginning, a misspelling |
//! | `postings`, `rank` | BM25 over tantivy's own postings, in one loop of ours |
//! | `facets` | filters and counts |
//! | `highlight` | which parts of a title and summary matched |
//! | `reader`, `answer` | the searcher, and what it says |
//!
//! Laws of this room: it names no other room of the crate; it touches no disk, clock, thread or network;
//! it knows no vocabulary (facet codes are opaque). Everything but `index` must compile for wasm32, so
//! that one test proves both the desk and the browser.

#![cfg_attr(
    target_arch = "wasm32",
    allow(dead_code, reason = "a file's writer stands beside its reader, and only the desk writes")
)]

pub mod answer;
pub mod fault;
#[cfg(not(target_arch = "wasm32"))]
pub mod index;
pub mod query;
pub mod reader;
pub mod record;
pub mod synonyms;

mod cards;
mod concepts;
mod facets;
mod highlight;
mod plan;
mod postings;
mod rank;
mod reading;
mod schema;
mod tokens;
mod vocabulary;

#[cfg(test)]
mod specification;

use std::collections::BTreeMap;

/// A search index as files: name to bytes, in the order of names. Names hold no folder.
pub type IndexFiles = BTreeMap<String, Vec<u8>>;
