//! Whether families find what there is: the words of `content/search-tests.yaml`, asked of the index that ships.

mod asked;
pub mod flooding_search;
pub mod unfound_entry;

pub use asked::{Asked, ask};
