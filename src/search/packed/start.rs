//! `start.bin`: what every question needs, and where everything else is. The writer and, below it, the reader.
//!
//! Layout: `LOP2`; the count of records; those that are closed, as steps; the mean length of each field (f32);
//! the labels of needs and kinds; the groups of other names, and how often each is used; for each kind of piece
//! their count and, of terms and words, where each begins; their marks; how much lighter each record is, one byte; and
//! for each field whose lengths count, one byte a record.

use crate::search::concepts::Concepts;
use crate::search::fields::TEXT_FIELDS;
use crate::search::packed::Broken;
use crate::search::packed::bytes::{Cursor, put_length, put_next_text, put_number, put_rising, put_text};
use crate::search::packed::piece::{Kind, Mark, Piece};
use crate::search::synonyms::Synonyms;
use crate::search::tokens::WordReader;

/// Name among the files. It alone is fixed, so it alone has to be asked for anew.
pub const FILE: &str = "start.bin";

const MAGIC: &[u8] = b"LOP2";

/// What the start says.
pub(super) struct Start {
    /// How many records there are.
    pub(super) records: usize,
    /// Those that are closed, in order.
    pub(super) closed: Vec<u32>,
    /// By record: how much less it is worth than another, in hundredths.
    pub(super) lighter: Vec<u8>,
    /// By field.
    pub(super) mean_lengths: Vec<f32>,
    /// By field; empty where no word is weighed by it.
    pub(super) lengths: Vec<Vec<u8>>,
    /// Labels of needs and kinds, in order.
    pub(super) labels: Vec<String>,
    /// The groups of other names.
    pub(super) groups: Vec<Vec<String>>,
    /// By group: how often its term is used.
    pub(super) group_uses: Vec<u32>,
    /// By kind: the pieces.
    pub(super) pieces: Vec<Vec<Entry>>,
}

/// One piece, as the start names it.
pub(super) struct Entry {
    /// Nothing in the piece comes before this, and nothing in the one before it comes after.
    pub(super) begins: String,
    /// What is in it.
    pub(super) mark: Mark,
}

/// The file.
pub(super) fn write(start: &Start) -> Vec<u8> {
    let mut file = MAGIC.to_vec();
    put_length(&mut file, start.records);
    put_rising(&mut file, &start.closed);
    for mean in &start.mean_lengths {
        file.extend(mean.to_le_bytes());
    }
    put_length(&mut file, start.labels.len());
    for label in &start.labels {
        put_text(&mut file, label);
    }
    put_length(&mut file, start.groups.len());
    for (group, uses) in start.groups.iter().zip(&start.group_uses) {
        put_length(&mut file, group.len());
        for phrase in group {
            put_text(&mut file, phrase);
        }
        put_number(&mut file, *uses);
    }
    for (kind, entries) in Kind::ALL.iter().zip(&start.pieces) {
        put_length(&mut file, entries.len());
        if kind.has_beginnings() {
            let mut before = "";
            for entry in entries {
                put_next_text(&mut file, before, &entry.begins);
                before = &entry.begins;
            }
        }
        file.extend(entries.iter().flat_map(|entry| entry.mark));
    }
    file.extend(&start.lighter);
    for lengths in &start.lengths {
        file.extend(lengths);
    }
    file
}

impl Start {
    /// Reads the file.
    pub(super) fn read(file: &[u8]) -> Result<Start, Broken> {
        let mut cursor = Cursor::new(file.strip_prefix(MAGIC).ok_or(Broken)?);
        let records = cursor.number()? as usize;
        let mut closed = Vec::new();
        cursor.each_rising(&mut |record| closed.push(record))?;
        let mut mean_lengths = Vec::new();
        for _ in TEXT_FIELDS {
            mean_lengths.push(f32::from_le_bytes(*cursor.bytes(4)?.first_chunk::<4>().ok_or(Broken)?));
        }
        let labels = texts(&mut cursor)?;
        let (mut groups, mut group_uses) = (Vec::new(), Vec::new());
        for _ in 0..cursor.length()? {
            groups.push(texts(&mut cursor)?);
            group_uses.push(cursor.number()?);
        }
        let mut pieces = Vec::new();
        for kind in Kind::ALL {
            pieces.push(entries(&mut cursor, kind)?);
        }
        let lighter = cursor.bytes(records)?.to_vec();
        let mut lengths = Vec::new();
        for field in TEXT_FIELDS {
            let bytes = if field.has_lengths() { records } else { 0 };
            lengths.push(cursor.bytes(bytes)?.to_vec());
        }
        Ok(Start { records, closed, lighter, mean_lengths, lengths, labels, groups, group_uses, pieces })
    }

    /// The groups of other names, ready to be found.
    pub(super) fn concepts(&self) -> Concepts {
        Concepts::new(&Synonyms::new(self.groups.clone()), &mut WordReader::new())
    }

    /// The pieces of a kind.
    pub(super) fn of(&self, kind: Kind) -> &[Entry] {
        self.pieces.get(kind as usize).map_or(&[], Vec::as_slice)
    }

    /// The piece that something stands in, if it is there at all.
    pub(super) fn piece_with(&self, kind: Kind, key: &str) -> Option<Piece> {
        let after = self.of(kind).partition_point(|entry| entry.begins.as_str() <= key);
        let number = after.checked_sub(1)?;
        Some(Piece { kind, number })
    }

    /// The pieces that things which begin so stand in.
    pub(super) fn pieces_beginning(&self, kind: Kind, beginning: &str) -> Vec<Piece> {
        let entries = self.of(kind);
        let first = entries.partition_point(|entry| entry.begins.as_str() <= beginning).saturating_sub(1);
        let belongs =
            |entry: &Entry| entry.begins.as_str() <= beginning || entry.begins.starts_with(beginning);
        let count = entries.iter().skip(first).take_while(|entry| belongs(entry)).count();
        (first..first + count).map(|number| Piece { kind, number }).collect()
    }

    /// The file of a piece.
    pub(super) fn name(&self, piece: Piece) -> Option<String> {
        let entry = self.of(piece.kind).get(piece.number)?;
        Some(piece.name(entry.mark))
    }
}

fn texts(cursor: &mut Cursor<'_>) -> Result<Vec<String>, Broken> {
    let mut texts = Vec::new();
    for _ in 0..cursor.length()? {
        texts.push(cursor.text()?.to_string());
    }
    Ok(texts)
}

fn entries(cursor: &mut Cursor<'_>, kind: Kind) -> Result<Vec<Entry>, Broken> {
    let count = cursor.length()?;
    let mut begins = String::new();
    let mut entries = Vec::new();
    for _ in 0..count {
        if kind.has_beginnings() {
            cursor.next_text(&mut begins)?;
        }
        entries.push(Entry { begins: begins.clone(), mark: [0; 3] });
    }
    for entry in &mut entries {
        entry.mark = *cursor.bytes(3)?.first_chunk::<3>().ok_or(Broken)?;
    }
    Ok(entries)
}
