//! The piece of ages: every two ages that some record states, once, and by record which two. The writer and,
//! below it, the reader.
//!
//! Layout: the count of pairs; each pair, two f32 with the low byte first; for each record 0 where it states no
//! ages, otherwise one more than the pair's place.

use std::collections::BTreeSet;

use crate::search::packed::Broken;
use crate::search::packed::bytes::{Cursor, put_length};

/// The piece for these ages, by record.
pub(super) fn write(ages: &[Option<(f32, f32)>]) -> Vec<u8> {
    let bits = |(youngest, oldest): (f32, f32)| (youngest.to_bits(), oldest.to_bits());
    let pairs: BTreeSet<(u32, u32)> = ages.iter().flatten().copied().map(bits).collect();
    let pairs: Vec<(u32, u32)> = pairs.into_iter().collect();
    let mut piece = Vec::new();
    put_length(&mut piece, pairs.len());
    for (youngest, oldest) in &pairs {
        piece.extend(youngest.to_le_bytes());
        piece.extend(oldest.to_le_bytes());
    }
    for stated in ages {
        let place = stated.and_then(|ages| pairs.binary_search(&bits(ages)).ok());
        put_length(&mut piece, place.map_or(0, |place| place + 1));
    }
    piece
}

/// The ages of a piece, by record.
pub(super) fn read(piece: &[u8], records: usize) -> Result<Vec<Option<(f32, f32)>>, Broken> {
    let mut cursor = Cursor::new(piece);
    let mut pairs = Vec::new();
    for _ in 0..cursor.length()? {
        pairs.push((age(&mut cursor)?, age(&mut cursor)?));
    }
    let mut ages = Vec::new();
    for _ in 0..records {
        let place = (cursor.number()? as usize).checked_sub(1);
        ages.push(match place {
            None => None,
            Some(place) => Some(*pairs.get(place).ok_or(Broken)?),
        });
    }
    Ok(ages)
}

fn age(cursor: &mut Cursor<'_>) -> Result<f32, Broken> {
    let bytes = cursor.bytes(4)?.first_chunk::<4>().ok_or(Broken)?;
    Ok(f32::from_le_bytes(*bytes))
}
