//! Pieces of words as people write them, once in order and once in the order of their tails, which is what
//! follows the first letter. The writers and, below them, the readers.
//!
//! Layout: for each word the word or the tail (see `bytes`), for a tail then the first letter's number, and how
//! often the word is used.

use crate::search::packed::Broken;
use crate::search::packed::bytes::Cursor;
#[cfg(not(target_arch = "wasm32"))]
use crate::search::packed::bytes::{put_next_text, put_number};
use crate::search::source::KnownWord;

/// A piece ends before it would be larger than this, in bytes.
#[cfg(not(target_arch = "wasm32"))]
const LARGEST: usize = 4 * 1024;

/// Cuts words, which must be in order, into pieces: where each begins, and what it holds.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn write(words: &[KnownWord]) -> Vec<(String, Vec<u8>)> {
    let entries = words.iter().map(|word| (word.plain.as_str(), "", word.uses));
    cut(entries)
}

/// The same for their tails.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn write_tails(words: &[KnownWord]) -> Vec<(String, Vec<u8>)> {
    let mut entries: Vec<(&str, &str, u32)> = Vec::new();
    for word in words {
        let tail = crate::search::vocabulary::tail_of(&word.plain);
        let first = &word.plain[..word.plain.len() - tail.len()];
        entries.push((tail, first, word.uses));
    }
    entries.sort_unstable();
    cut(entries.into_iter())
}

#[cfg(not(target_arch = "wasm32"))]
fn cut<'a>(entries: impl Iterator<Item = (&'a str, &'a str, u32)>) -> Vec<(String, Vec<u8>)> {
    let mut pieces: Vec<(String, Vec<u8>)> = Vec::new();
    let mut before = "";
    for (key, first, uses) in entries {
        // The tails that are alike stay in one piece.
        let full = pieces.last().is_none_or(|(_, piece)| piece.len() + key.len() > LARGEST);
        if full && (pieces.is_empty() || key != before) {
            pieces.push((super::shortest_between(before, key), Vec::new()));
            before = "";
        }
        if let Some((_, piece)) = pieces.last_mut() {
            put_next_text(piece, before, key);
            if let Some(first) = first.chars().next() {
                put_number(piece, u32::from(first));
            }
            put_number(piece, uses);
        }
        before = key;
    }
    pieces
}

/// Adds the words of a piece that begin so.
pub(super) fn beginning_with(
    piece: &[u8],
    beginning: &str,
    found: &mut Vec<KnownWord>,
) -> Result<(), Broken> {
    let mut cursor = Cursor::new(piece);
    let mut plain = String::new();
    while !cursor.is_at_end() {
        cursor.next_text(&mut plain)?;
        let uses = cursor.number()?;
        if plain.starts_with(beginning) {
            found.push(KnownWord { plain: plain.clone(), uses });
        }
    }
    Ok(())
}

/// The words of a piece that go on so after their first letter.
pub(super) fn with_tail(piece: &[u8], wanted: &str) -> Result<Vec<KnownWord>, Broken> {
    let mut cursor = Cursor::new(piece);
    let mut tail = String::new();
    let mut found = Vec::new();
    while !cursor.is_at_end() {
        cursor.next_text(&mut tail)?;
        let first = char::from_u32(cursor.number()?).ok_or(Broken)?;
        let uses = cursor.number()?;
        if tail == wanted {
            found.push(KnownWord { plain: format!("{first}{tail}"), uses });
        }
    }
    Ok(found)
}
