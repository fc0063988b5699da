//! An index in memory, read with tantivy's own readers, field by field.

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use tantivy::directory::RamDirectory;
use tantivy::index::InvertedIndexReader;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Directory, DocSet, Index, SegmentReader, TERMINATED, Term};

use crate::search::IndexFiles;
use crate::search::cards::{self, Cards};
use crate::search::concepts::Concepts;
use crate::search::fault::Fault;
use crate::search::fields::{TEXT_FIELDS, TITLE_NUMBER, TextField, facet_term};
use crate::search::record::{Card, Facet};
use crate::search::schema::{self, facet_of_term, facets_number};
use crate::search::source::{EachPosting, KnownWord, Source, StatedAges, TitlePlaces};
use crate::search::synonyms::{self, Synonyms};
use crate::search::tokens::WordReader;
use crate::search::vocabulary::{self, Vocabulary};

/// An open index.
pub(super) struct Desk {
    /// The texts of its pages.
    pub(super) texts: Texts,
    /// The groups of other names, as written.
    pub(super) synonyms: Synonyms,
    cards: Cards,
    vocabulary: Vocabulary,
    concepts: Concepts,
}

impl Desk {
    /// Opens what `index::write` gave.
    pub(super) fn open(files: &IndexFiles) -> Result<Desk, Fault> {
        let file = |name: &str| {
            let missing = || Fault::Missing { file: name.to_string() };
            files.get(name).ok_or_else(missing)
        };
        let cards = Cards::open(file(cards::FILE)?)?;
        let vocabulary = Vocabulary::open(file(vocabulary::FILE)?)?;
        let synonyms: Synonyms = serde_json::from_slice(file(synonyms::FILE)?)
            .map_err(|error| Fault::broken(synonyms::FILE, error))?;
        file("meta.json")?;
        let segment = one_segment(files)?;
        if cards.count() != segment.max_doc() as usize {
            return Err(Fault::broken(cards::FILE, "it belongs to another index"));
        }
        let concepts = Concepts::new(&synonyms, &mut WordReader::new());
        Ok(Desk { texts: Texts::open(&segment)?, synonyms, cards, vocabulary, concepts })
    }

    /// Every word that pages use, in order.
    pub(super) fn words(&self) -> &[KnownWord] {
        self.vocabulary.words()
    }
}

impl Source for Desk {
    type Stop = Fault;

    fn records(&self) -> usize {
        self.cards.count()
    }

    fn concepts(&self) -> &Concepts {
        &self.concepts
    }

    fn uses(&self, term: &str) -> Result<u32, Fault> {
        self.texts.uses(term)
    }

    fn postings(&self, term: &str, each: EachPosting<'_>) -> Result<(), Fault> {
        for field in 0..TEXT_FIELDS.len() {
            let Some(mut postings) = self.texts.postings(field, term, IndexRecordOption::WithFreqs)? else {
                continue;
            };
            while postings.doc() != TERMINATED {
                each(field, postings.doc(), postings.term_freq());
                postings.advance();
            }
        }
        Ok(())
    }

    fn title_places(&self, term: &str) -> Result<TitlePlaces, Fault> {
        let option = IndexRecordOption::WithFreqsAndPositions;
        let mut records = Vec::new();
        if let Some(mut postings) = self.texts.postings(TITLE_NUMBER, term, option)? {
            while postings.doc() != TERMINATED {
                let mut places = Vec::new();
                postings.positions(&mut places);
                records.push((postings.doc(), places));
                postings.advance();
            }
        }
        Ok(records)
    }

    fn lengths(&self, field: usize) -> Cow<'_, [u8]> {
        self.texts.fields.get(field).map_or(Cow::Borrowed(&[]), |field| Cow::Borrowed(&field.lengths))
    }

    fn mean_length(&self, field: usize) -> f32 {
        self.texts.fields.get(field).map_or(0.0, |field| field.mean_length)
    }

    fn beginning_with(&self, beginning: &str) -> Result<Vec<KnownWord>, Fault> {
        Ok(self.vocabulary.beginning_with(beginning))
    }

    fn with_tail(&self, tail: &str) -> Result<Vec<KnownWord>, Fault> {
        Ok(self.vocabulary.with_tail(tail))
    }

    fn codes(&self, facet: Facet) -> Result<Vec<String>, Fault> {
        let codes = self.texts.codes.iter().filter(|(other, _)| *other == facet);
        Ok(codes.map(|(_, code)| code.clone()).collect())
    }

    fn having(&self, facet: Facet, code: &str, each: &mut dyn FnMut(u32)) -> Result<(), Fault> {
        let term = Term::from_field_text(facets_number(), &facet_term(facet, code));
        let Some(mut postings) = self.texts.facets.read_postings(&term, IndexRecordOption::Basic)? else {
            return Ok(());
        };
        while postings.doc() != TERMINATED {
            each(postings.doc());
            postings.advance();
        }
        Ok(())
    }

    fn ages(&self) -> Result<Cow<'_, [StatedAges]>, Fault> {
        Ok(Cow::Borrowed(self.cards.ages()))
    }

    fn lighter(&self, record: u32) -> u8 {
        self.cards.lighter(record)
    }

    fn is_closed(&self, record: u32) -> bool {
        self.cards.is_closed(record)
    }

    fn card(&self, record: u32) -> Result<Card, Fault> {
        self.cards.card(record)
    }
}

/// The texts and codes of the one segment.
pub(super) struct Texts {
    fields: Vec<FieldText>,
    facets: Arc<InvertedIndexReader>,
    codes: Vec<(Facet, String)>,
}

struct FieldText {
    number: Field,
    terms: Arc<InvertedIndexReader>,
    lengths: Vec<u8>,
    mean_length: f32,
}

impl Texts {
    /// Opens every field.
    pub(super) fn open(segment: &SegmentReader) -> Result<Texts, Fault> {
        let open = |field: &&TextField| FieldText::open(segment, field);
        let facets = segment.inverted_index(facets_number())?;
        let mut codes = Vec::new();
        let mut terms = facets.terms().stream()?;
        while let Some((term, _)) = terms.next() {
            if let Some((facet, code)) = std::str::from_utf8(term).ok().and_then(facet_of_term) {
                codes.push((facet, code.to_string()));
            }
        }
        drop(terms);
        Ok(Texts { fields: TEXT_FIELDS.iter().map(open).collect::<Result<_, _>>()?, facets, codes })
    }

    /// How often a term is used: the records that have it, counted once for each field.
    pub(super) fn uses(&self, term: &str) -> Result<u32, Fault> {
        let mut uses = 0;
        for field in &self.fields {
            uses += field.terms.doc_freq(&Term::from_field_text(field.number, term))?;
        }
        Ok(uses)
    }

    /// Every term of every field: in order of fields, so that one comes as often as fields have it.
    pub(super) fn each_term(&self, each: &mut dyn FnMut(&str)) -> Result<(), Fault> {
        for field in &self.fields {
            let mut terms = field.terms.terms().stream()?;
            while terms.advance() {
                if let Ok(term) = std::str::from_utf8(terms.key()) {
                    each(term);
                }
            }
        }
        Ok(())
    }

    fn postings(
        &self,
        field: usize,
        term: &str,
        option: IndexRecordOption,
    ) -> Result<Option<SegmentPostings>, Fault> {
        let Some(field) = self.fields.get(field) else {
            return Ok(None);
        };
        Ok(field.terms.read_postings(&Term::from_field_text(field.number, term), option)?)
    }
}

impl FieldText {
    fn open(segment: &SegmentReader, field: &TextField) -> Result<FieldText, Fault> {
        let number = schema::number_of(field);
        let terms = segment.inverted_index(number)?;
        let mut lengths = Vec::new();
        if field.has_lengths() {
            let reader = segment.get_fieldnorms_reader(number)?;
            lengths.extend((0..segment.max_doc()).map(|record| reader.fieldnorm_id(record)));
        }
        let mean_length = terms.total_num_tokens() as f32 / segment.max_doc().max(1) as f32;
        Ok(FieldText { number, terms, lengths, mean_length })
    }
}

/// The one segment of an index that lies in memory.
fn one_segment(files: &IndexFiles) -> Result<SegmentReader, Fault> {
    let directory = RamDirectory::create();
    for (name, bytes) in files {
        directory.atomic_write(Path::new(name), bytes)?;
    }
    let segments = Index::open(directory)?.searchable_segments()?;
    match segments.as_slice() {
        [segment] => Ok(SegmentReader::open(segment)?),
        other => Err(Fault::broken("meta.json", format!("it names {} segments instead of one", other.len()))),
    }
}
