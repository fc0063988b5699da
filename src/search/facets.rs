//! Filters and counts, from the postings of exact terms such as `need:autism`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tantivy::index::InvertedIndexReader;
use tantivy::postings::{SegmentPostings, TermInfo};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, SegmentReader, TERMINATED, Term};

use crate::search::fault::Fault;
use crate::search::record::{Codes, Facet};
use crate::search::schema::{facet_of_term, facet_term, facets_number};

/// The exact terms of every record.
pub(super) struct Facets {
    terms: Arc<InvertedIndexReader>,
}

/// For every facet and code, how many records have it.
pub(super) type Counts = BTreeMap<Facet, BTreeMap<String, usize>>;

impl Facets {
    /// Opens the field of exact terms.
    pub(super) fn open(segment: &SegmentReader) -> Result<Facets, Fault> {
        let terms = segment.inverted_index(facets_number())?;
        Ok(Facets { terms })
    }

    /// Leaves allowed only the records (by number) that have a code allowed in every facet that names any.
    pub(super) fn narrow(&self, filters: &Codes, allowed: &mut [bool]) -> Result<(), Fault> {
        for (facet, codes) in filters.iter().filter(|(_, codes)| !codes.is_empty()) {
            let having = self.having(*facet, codes, allowed.len())?;
            for (allowed, having) in allowed.iter_mut().zip(having) {
                *allowed &= having;
            }
        }
        Ok(())
    }

    /// How many of these records (by number) have each code; codes that none has are left out.
    pub(super) fn count(&self, among: &[bool]) -> Result<Counts, Fault> {
        let mut counts = Counts::new();
        let mut terms = self.terms.terms().stream()?;
        while let Some((term, info)) = terms.next() {
            let Some((facet, code)) = std::str::from_utf8(term).ok().and_then(facet_of_term) else {
                continue;
            };
            let mut count = 0;
            each(self.postings(info)?, |record| count += usize::from(among[record]));
            if count > 0 {
                counts.entry(facet).or_default().insert(code.to_string(), count);
            }
        }
        Ok(counts)
    }

    fn having(&self, facet: Facet, codes: &BTreeSet<String>, records: usize) -> Result<Vec<bool>, Fault> {
        let mut having = vec![false; records];
        for code in codes {
            let term = Term::from_field_text(facets_number(), &facet_term(facet, code));
            if let Some(info) = self.terms.get_term_info(&term)? {
                each(self.postings(&info)?, |record| having[record] = true);
            }
        }
        Ok(having)
    }

    fn postings(&self, info: &TermInfo) -> Result<SegmentPostings, Fault> {
        let postings = self.terms.read_postings_from_terminfo(info, IndexRecordOption::Basic)?;
        Ok(postings)
    }
}

fn each(mut postings: SegmentPostings, mut visit: impl FnMut(usize)) {
    while postings.doc() != TERMINATED {
        visit(postings.doc() as usize);
        postings.advance();
    }
}
