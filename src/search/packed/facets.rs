//! A piece for each facet: its codes, and the records that have each. The writer and, below it, the reader.
//!
//! Layout: for each code, in order, the code, the length of its list, and the list of records as steps.

use crate::search::packed::Broken;
use crate::search::packed::bytes::{Cursor, put_length, put_rising, put_text};

/// The piece of a facet's codes.
pub(super) fn write(codes: &[(String, Vec<u32>)]) -> Vec<u8> {
    let mut piece = Vec::new();
    for (code, records) in codes {
        let mut list = Vec::new();
        put_rising(&mut list, records);
        put_text(&mut piece, code);
        put_length(&mut piece, list.len());
        piece.extend(list);
    }
    piece
}

/// Every code of a piece, with its list of records.
pub(super) fn codes(piece: &[u8]) -> Result<Vec<(&str, Cursor<'_>)>, Broken> {
    let mut cursor = Cursor::new(piece);
    let mut codes = Vec::new();
    while !cursor.is_at_end() {
        let code = cursor.text()?;
        let length = cursor.length()?;
        codes.push((code, Cursor::new(cursor.bytes(length)?)));
    }
    Ok(codes)
}
