//! Pieces of terms: each term with its postings in every field. The writer and, below it, the reader.
//!
//! Layout: the count of terms; for each, in order, the term (see `bytes`), one bit for each field that has it,
//! the length of its postings, and these, field by field: the count of records; for each record the step from
//! the one before, doubled, plus 1 if the term stands there more than once, and then how often; and for the
//! title, after all records, the places where it stands, as steps.

use crate::search::fields::TITLE_NUMBER;
use crate::search::packed::Broken;
use crate::search::packed::bytes::{Cursor, put_length, put_next_text, put_number};
use crate::search::source::{EachPosting, TitlePlaces};

/// A piece ends before it would be larger than this, in bytes, unless one term alone is larger. Small enough
/// that a word costs little; large enough that there are few.
const LARGEST: usize = 8 * 1024;

/// The postings of one term in one field.
pub(super) struct FieldPostings {
    /// The field's number.
    pub(super) field: usize,
    /// Record, and how often it says it.
    pub(super) records: Vec<(u32, u32)>,
    /// For the title, by record: the places. Empty for any other field.
    pub(super) places: Vec<Vec<u32>>,
}

/// Cuts terms into pieces, which must come in order.
#[derive(Default)]
pub(super) struct Writer {
    pieces: Vec<(String, Vec<u8>)>,
    first: String,
    last: String,
    last_before: String,
    count: usize,
    entries: Vec<u8>,
}

impl Writer {
    /// Adds a term.
    pub(super) fn add(&mut self, term: &str, fields: &[FieldPostings]) {
        let body = postings(fields);
        if self.count > 0 && self.entries.len() + term.len() + body.len() > LARGEST {
            self.cut();
        }
        if self.count == 0 {
            self.first = super::shortest_between(&self.last_before, term);
        }
        let mask = fields.iter().fold(0u8, |mask, field| mask | 1 << field.field);
        put_next_text(&mut self.entries, &self.last, term);
        self.entries.push(mask);
        put_length(&mut self.entries, body.len());
        self.entries.extend(body);
        self.last = term.to_string();
        self.count += 1;
    }

    /// Where each piece begins, and what it holds.
    pub(super) fn finish(mut self) -> Vec<(String, Vec<u8>)> {
        if self.count > 0 {
            self.cut();
        }
        self.pieces
    }

    fn cut(&mut self) {
        let mut piece = Vec::new();
        put_length(&mut piece, self.count);
        piece.append(&mut self.entries);
        self.pieces.push((std::mem::take(&mut self.first), piece));
        self.last_before = std::mem::take(&mut self.last);
        self.count = 0;
    }
}

fn postings(fields: &[FieldPostings]) -> Vec<u8> {
    let mut body = Vec::new();
    for field in fields {
        put_length(&mut body, field.records.len());
        let mut before = 0;
        for (record, times) in &field.records {
            put_number(&mut body, (record - before) << 1 | u32::from(*times > 1));
            if *times > 1 {
                put_number(&mut body, *times);
            }
            before = *record;
        }
        for places in &field.places {
            let mut before = 0;
            for place in places {
                put_number(&mut body, place - before);
                before = *place;
            }
        }
    }
    body
}

/// The postings of one term, in a piece.
#[derive(Clone, Copy)]
pub(super) struct Postings<'a> {
    fields: u8,
    body: Cursor<'a>,
}

/// Takes a field's number, and the records that have the term there with how often.
type EachField<'a> = &'a mut dyn FnMut(usize, &[(u32, u32)]);

/// Looks a term up in its piece.
pub(super) fn find<'a>(piece: &'a [u8], term: &str) -> Result<Option<Postings<'a>>, Broken> {
    let mut cursor = Cursor::new(piece);
    let mut here = String::new();
    for _ in 0..cursor.length()? {
        cursor.next_text(&mut here)?;
        let fields = cursor.byte()?;
        let length = cursor.length()?;
        let body = cursor.bytes(length)?;
        if here == term {
            return Ok(Some(Postings { fields, body: Cursor::new(body) }));
        }
        if here.as_str() > term {
            break;
        }
    }
    Ok(None)
}

impl Postings<'_> {
    /// How many records have it, counted once for each field.
    pub(super) fn uses(self) -> Result<u32, Broken> {
        let mut uses = 0;
        self.each_field(&mut |_, records| uses += records.len() as u32, &mut |_| ())?;
        Ok(uses)
    }

    /// The records that have it, field by field, and how often.
    pub(super) fn records(self, each: EachPosting<'_>) -> Result<(), Broken> {
        let mut give = |field: usize, records: &[(u32, u32)]| {
            records.iter().for_each(|(record, times)| each(field, *record, *times));
        };
        self.each_field(&mut give, &mut |_| ())
    }

    /// The records that have it in the title, with its places there.
    pub(super) fn title_places(self) -> Result<TitlePlaces, Broken> {
        let mut found = Vec::new();
        self.each_field(&mut |_, _| (), &mut |places| found = places)?;
        Ok(found)
    }

    fn each_field(mut self, each: EachField<'_>, title: &mut dyn FnMut(TitlePlaces)) -> Result<(), Broken> {
        let mut records = Vec::new();
        let mask = self.fields;
        for field in (0..8).filter(|field| mask & 1 << field != 0) {
            records.clear();
            let mut record = 0u32;
            for _ in 0..self.body.length()? {
                let step = self.body.number()?;
                record = record.checked_add(step >> 1).ok_or(Broken)?;
                let times = if step & 1 == 0 { 1 } else { self.body.number()? };
                records.push((record, times));
            }
            each(field, &records);
            if field == TITLE_NUMBER {
                title(self.places(&records)?);
            }
        }
        Ok(())
    }

    fn places(&mut self, records: &[(u32, u32)]) -> Result<TitlePlaces, Broken> {
        let mut all = Vec::new();
        for (record, times) in records {
            let mut place = 0u32;
            let mut places = Vec::new();
            for _ in 0..*times {
                place = place.checked_add(self.body.number()?).ok_or(Broken)?;
                places.push(place);
            }
            all.push((*record, places));
        }
        Ok(all)
    }
}
