//! tantivy's postings, read field by field: how well each record says a word (BM25), and which titles say two
//! words side by side.

use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::InvertedIndexReader;
use tantivy::postings::Postings;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, SegmentReader, TERMINATED, Term};

use crate::search::fault::Fault;
use crate::search::schema::{self, TITLE, TextField};

/// BM25's k1: how soon a repeated word stops adding.
const SATURATION: f32 = 1.2;

/// The postings of every field of text.
pub(super) struct Texts {
    fields: Vec<FieldPostings>,
    title: (Field, Arc<InvertedIndexReader>),
    records: usize,
}

struct FieldPostings {
    number: Field,
    terms: Arc<InvertedIndexReader>,
    lengths: FieldNormReader,
    weight: f32,
    /// By tantivy's one-byte length: what a count is weighed against.
    saturation: Vec<f32>,
}

/// How well each record says something.
pub(super) struct Strength {
    /// By record: 0 where it does not say it; otherwise at most the sum of the fields' weights, before rarity
    /// is counted.
    pub(super) by_record: Vec<f32>,
    /// How much it tells that a record says it: BM25's inverse document frequency, over all fields together.
    /// Above 0.
    pub(super) rarity: f32,
}

impl Texts {
    /// Opens every field of the one segment.
    pub(super) fn open(segment: &SegmentReader) -> Result<Texts, Fault> {
        let open = |field: &&TextField| open_field(segment, field);
        Ok(Texts {
            fields: schema::TEXT_FIELDS.iter().map(open).collect::<Result<_, _>>()?,
            title: (schema::number_of(&TITLE), segment.inverted_index(schema::number_of(&TITLE))?),
            records: segment.max_doc() as usize,
        })
    }

    /// How often a term is used: the records that have it, counted once for each field. 0 if none has it.
    pub(super) fn uses(&self, term: &str) -> Result<u32, Fault> {
        let mut uses = 0;
        for field in &self.fields {
            uses += field.terms.doc_freq(&Term::from_field_text(field.number, term))?;
        }
        Ok(uses)
    }

    /// How well each record says any of these terms, taken as one word.
    pub(super) fn strength(&self, terms: &[String]) -> Result<Strength, Fault> {
        let mut by_record = vec![0.0; self.records];
        let mut counts = vec![0u32; self.records];
        for field in &self.fields {
            let mut saying = Vec::new();
            for term in terms {
                let term = Term::from_field_text(field.number, term);
                let Some(mut postings) = field.terms.read_postings(&term, IndexRecordOption::WithFreqs)?
                else {
                    continue;
                };
                while postings.doc() != TERMINATED {
                    let record = postings.doc() as usize;
                    if counts[record] == 0 {
                        saying.push(record);
                    }
                    counts[record] += postings.term_freq();
                    postings.advance();
                }
            }
            for record in saying {
                let count = std::mem::take(&mut counts[record]) as f32;
                let length = usize::from(field.lengths.fieldnorm_id(record as u32));
                by_record[record] += field.weight * count / (count + field.saturation[length]);
            }
        }
        let saying = by_record.iter().filter(|strength| **strength > 0.0).count();
        Ok(Strength { by_record, rarity: rarity(saying, self.records) })
    }

    /// Records whose title says these two stems side by side, in that order; and how much that tells.
    pub(super) fn side_by_side(&self, pair: &(String, String)) -> Result<(Vec<u32>, f32), Fault> {
        let (number, terms) = &self.title;
        let read = |stem: &str| {
            let term = Term::from_field_text(*number, stem);
            terms.read_postings(&term, IndexRecordOption::WithFreqsAndPositions)
        };
        let (Some(mut first), Some(mut second)) = (read(&pair.0)?, read(&pair.1)?) else {
            return Ok((Vec::new(), 0.0));
        };
        let mut records = Vec::new();
        let (mut before, mut after) = (Vec::new(), Vec::new());
        while first.doc() != TERMINATED && second.doc() != TERMINATED {
            if first.doc() < second.doc() {
                first.advance();
            } else if second.doc() < first.doc() {
                second.advance();
            } else {
                first.positions_with_offset(1, &mut before);
                second.positions(&mut after);
                if before.iter().any(|position| after.contains(position)) {
                    records.push(first.doc());
                }
                first.advance();
                second.advance();
            }
        }
        let rarity = rarity(records.len(), self.records);
        Ok((records, rarity))
    }
}

fn open_field(segment: &SegmentReader, field: &TextField) -> Result<FieldPostings, Fault> {
    let number = schema::number_of(field);
    let terms = segment.inverted_index(number)?;
    let mean_length = terms.total_num_tokens() as f32 / segment.max_doc().max(1) as f32;
    let saturation = (0..=u8::MAX)
        .map(|id| {
            let length = FieldNormReader::id_to_fieldnorm(id) as f32 / mean_length.max(1.0);
            SATURATION * (1.0 - field.length_counts + field.length_counts * length)
        })
        .collect();
    Ok(FieldPostings {
        number,
        terms,
        lengths: segment.get_fieldnorms_reader(number)?,
        weight: field.weight,
        saturation,
    })
}

/// BM25's inverse document frequency.
fn rarity(saying: usize, records: usize) -> f32 {
    let (saying, records) = (saying as f32, records as f32);
    (1.0 + (records - saying + 0.5) / (saying + 0.5)).ln()
}
