//! `records.bin`: what a search needs of every record at once (ages, weight, closed), and one card for each.
//!
//! Layout, all numbers little-endian: `LOR2`, the count of records (u32); for each record its youngest and oldest age
//! (f32, f32; not-a-number where not stated), how much lighter it is (u8), and 1 if closed (u8); count + 1 offsets
//! (u32) into what follows; the cards, each in JSON. A card is read only when it is shown, and any run of them can be
//! cut into a file of its own.

use crate::search::fault::Fault;
use crate::search::record::{Card, Record};

/// Name among the index files.
pub(super) const FILE: &str = "records.bin";

const MAGIC: &[u8; 4] = b"LOR2";
/// Bytes per record before the offsets: two ages, the weight and the closed mark.
const ROW: usize = 10;

/// The file for these records.
pub(super) fn write(records: &[Record]) -> Result<Vec<u8>, Fault> {
    let too_large = |_| Fault::broken(FILE, "there are more records than the format holds");
    let count = u32::try_from(records.len()).map_err(too_large)?;
    let mut file = MAGIC.to_vec();
    file.extend(count.to_le_bytes());
    let mut offsets = vec![0u32];
    let mut cards = Vec::new();
    for record in records {
        let (youngest, oldest) = record.stated_ages().unwrap_or((f32::NAN, f32::NAN));
        file.extend(youngest.to_le_bytes());
        file.extend(oldest.to_le_bytes());
        file.extend([record.lighter, u8::from(record.closed)]);
        let card = serde_json::to_vec(&Card::from(record)).map_err(|error| Fault::broken(FILE, error))?;
        cards.extend(card);
        offsets.push(u32::try_from(cards.len()).map_err(too_large)?);
    }
    file.extend(offsets.into_iter().flat_map(u32::to_le_bytes));
    file.extend(cards);
    Ok(file)
}

/// The file, opened.
pub(super) struct Cards {
    ages: Vec<Option<(f32, f32)>>,
    lighter: Vec<u8>,
    closed: Vec<bool>,
    offsets: Vec<usize>,
    cards: Vec<u8>,
}

impl Cards {
    /// Opens the file; a fault if it is not what `write` gives.
    pub(super) fn open(file: &[u8]) -> Result<Cards, Fault> {
        let broken = || Fault::broken(FILE, "it is cut short or is of another version");
        let rest = file.strip_prefix(MAGIC).ok_or_else(broken)?;
        let (count, rest) = rest.split_first_chunk::<4>().ok_or_else(broken)?;
        let count = u32::from_le_bytes(*count) as usize;
        let (rows, rest) = rest.split_at_checked(count.saturating_mul(ROW)).ok_or_else(broken)?;
        let (offsets, cards) = rest.split_at_checked((count + 1).saturating_mul(4)).ok_or_else(broken)?;
        let offsets: Vec<usize> =
            offsets.as_chunks::<4>().0.iter().map(|bytes| u32::from_le_bytes(*bytes) as usize).collect();
        if !offsets.is_sorted() || offsets.last() != Some(&cards.len()) {
            return Err(broken());
        }
        let rows = rows.as_chunks::<ROW>().0;
        Ok(Cards {
            ages: rows.iter().map(stated_ages).collect(),
            lighter: rows.iter().map(|row| row[ROW - 2]).collect(),
            closed: rows.iter().map(|row| row[ROW - 1] != 0).collect(),
            offsets,
            cards: cards.to_vec(),
        })
    }

    /// How many records there are.
    pub(super) fn count(&self) -> usize {
        self.ages.len()
    }

    /// How much less a record is worth than another, in hundredths.
    pub(super) fn lighter(&self, ordinal: u32) -> u8 {
        self.lighter.get(ordinal as usize).copied().unwrap_or_default()
    }

    /// Whether a record is closed.
    pub(super) fn is_closed(&self, ordinal: u32) -> bool {
        self.closed.get(ordinal as usize).copied().unwrap_or(false)
    }

    /// By record: youngest and oldest age in years, where stated.
    pub(super) fn ages(&self) -> &[Option<(f32, f32)>] {
        &self.ages
    }

    /// What to show of a record.
    pub(super) fn card(&self, ordinal: u32) -> Result<Card, Fault> {
        let at = ordinal as usize;
        let bytes = match (self.offsets.get(at), self.offsets.get(at + 1)) {
            (Some(&start), Some(&end)) => self.cards.get(start..end),
            _ => None,
        };
        let bytes = bytes.ok_or_else(|| Fault::broken(FILE, format!("it has no record {ordinal}")))?;
        serde_json::from_slice(bytes).map_err(|error| Fault::broken(FILE, error))
    }
}

fn stated_ages(row: &[u8; ROW]) -> Option<(f32, f32)> {
    let [a, b, c, d, e, f, g, h, ..] = *row;
    let youngest = f32::from_le_bytes([a, b, c, d]);
    let oldest = f32::from_le_bytes([e, f, g, h]);
    (!youngest.is_nan() && !oldest.is_nan()).then_some((youngest, oldest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_cut_anywhere_is_refused_or_read_but_never_panics() {
        let record = Record { title: "Swimming".into(), ages: Some((4.0, 11.0)), ..Record::default() };
        let file = write(&[record.clone(), Record::default()]).expect("two small records fit");
        for end in 0..file.len() {
            assert!(Cards::open(&file[..end]).is_err(), "{end}");
        }
        let cards = Cards::open(&file).expect("it was just written");
        assert_eq!(cards.count(), 2);
        assert_eq!(cards.card(0).expect("it has a first card"), Card::from(&record));
        assert!(cards.card(2).is_err());
    }
}
