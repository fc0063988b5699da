//! How well each record says a word (BM25 over all fields), and which titles say two words side by side.

use crate::search::fields::{self, TEXT_FIELDS};
use crate::search::source::Source;

/// BM25's k1: how soon a repeated word stops adding.
const SATURATION: f32 = 1.2;

/// The texts of an index, weighed.
pub(super) struct Strengths<'a, S> {
    source: &'a S,
    /// By field and by one-byte length: what a count is weighed against.
    saturation: Vec<Vec<f32>>,
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

impl<'a, S: Source> Strengths<'a, S> {
    /// Weighs nothing yet.
    pub(super) fn new(source: &'a S) -> Strengths<'a, S> {
        let saturation = (0..).zip(TEXT_FIELDS).map(|(number, field)| {
            let mean = source.mean_length(number).max(1.0);
            let against = |byte| {
                let length = fields::length_of(byte) as f32 / mean;
                SATURATION * (1.0 - field.length_counts + field.length_counts * length)
            };
            (0..=u8::MAX).map(against).collect()
        });
        Strengths { source, saturation: saturation.collect() }
    }

    /// How well each record says any of these terms, taken as one word.
    pub(super) fn strength(&self, terms: &[String]) -> Result<Strength, S::Stop> {
        let records = self.source.records();
        let mut by_record = vec![0.0; records];
        let mut counts = vec![0u32; records];
        // By field: each record that has one of the terms there, with how often. A term is read once.
        let mut postings: [Vec<(u32, u32)>; TEXT_FIELDS.len()] = Default::default();
        for term in terms {
            self.source.postings(term, &mut |field, record, times| {
                postings.get_mut(field).into_iter().for_each(|field| field.push((record, times)));
            })?;
        }
        for (((number, field), saturation), postings) in
            (0..).zip(TEXT_FIELDS).zip(&self.saturation).zip(&postings)
        {
            let mut saying = Vec::new();
            for (record, times) in postings {
                if let Some(count) = counts.get_mut(*record as usize) {
                    if *count == 0 {
                        saying.push(*record as usize);
                    }
                    *count += times;
                }
            }
            let lengths = self.source.lengths(number);
            for record in saying {
                let count = std::mem::take(&mut counts[record]) as f32;
                let length = lengths.get(record).copied().unwrap_or_default();
                by_record[record] += field.weight * count / (count + saturation[usize::from(length)]);
            }
        }
        let saying = by_record.iter().filter(|strength| **strength > 0.0).count();
        Ok(Strength { by_record, rarity: rarity(saying, records) })
    }

    /// Records whose title says these two stems side by side, in that order; and how much that tells.
    pub(super) fn side_by_side(&self, pair: &(String, String)) -> Result<(Vec<u32>, f32), S::Stop> {
        let first = self.source.title_places(&pair.0)?;
        let second = self.source.title_places(&pair.1)?;
        if first.is_empty() || second.is_empty() {
            return Ok((Vec::new(), 0.0));
        }
        let mut records = Vec::new();
        let mut after = second.iter().peekable();
        for (record, places) in &first {
            while after.next_if(|(other, _)| other < record).is_some() {}
            let Some((_, next_places)) = after.peek().filter(|(other, _)| other == record) else {
                continue;
            };
            if places.iter().any(|place| next_places.contains(&(place + 1))) {
                records.push(*record);
            }
        }
        let rarity = rarity(records.len(), self.source.records());
        Ok((records, rarity))
    }
}

/// BM25's inverse document frequency.
fn rarity(saying: usize, records: usize) -> f32 {
    let (saying, records) = (saying as f32, records as f32);
    libm::logf(1.0 + (records - saying + 0.5) / (saying + 0.5))
}
