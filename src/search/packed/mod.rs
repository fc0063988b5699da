//! The index in pieces, for browsers: exported from tantivy's, and read piece by piece as questions need them.
//!
//! Each file here holds a writer and, below it, its reader. A published index is `start.bin` and a few hundred
//! pieces of some thousand bytes, each a whole file packed with zlib: any server can give them as they are, and a
//! browser unpacks them itself. (Byte ranges of one large file would want a server that knows ranges, and
//! would lose the packing; brotli beside each file would want a server that knows which to send.)
//!
//! | file | holds |
//! |---|---|
//! | `start` | what every question needs, and where everything else is |
//! | `terms` | terms with their postings, about 8 KB to a piece |
//! | `words` | words as written, for beginnings and misspellings |
//! | `facets`, `ages` | who has which code, and for which ages; read only where filters are shown or used |
//! | `cards` | what a result shows, some to a piece |
//! | `piece`, `bytes` | names of pieces; numbers and texts as bytes |
//! | `export` | the whole export (desk) |
//! | `reader` | the pieces that have come so far, as a `Source`; and which are still lacking |

#[cfg(not(target_arch = "wasm32"))]
mod export;
mod reader;

mod ages;
mod bytes;
mod cards;
mod facets;
mod piece;
mod start;
mod terms;
mod words;

#[cfg(not(target_arch = "wasm32"))]
pub use export::{unpacked, write};
pub use reader::{Packed, Step};
pub use start::FILE as START;

/// A piece is not what its writer gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken;

/// The shortest beginning of `after` that comes after `before`: enough to tell the two apart.
fn shortest_between(before: &str, after: &str) -> String {
    let ends = after.char_indices().map(|(at, c)| &after[..at + c.len_utf8()]);
    ends.into_iter().find(|beginning| *beginning > before).unwrap_or(after).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_told_apart_by_as_few_letters_as_will_do() {
        assert_eq!(shortest_between("", "autism"), "a");
        assert_eq!(shortest_between("autism", "autumn"), "autu");
        assert_eq!(shortest_between("swim", "swimming"), "swimm");
    }
}
