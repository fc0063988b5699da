//! tantivy's fields: the text of a page, and its facets as exact terms such as `need:autism`.
//!
//! Nothing is stored: a document's number is its record's number, and what a result shows comes from `cards`.

use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

use crate::search::record::Facet;

/// One field of text.
pub(super) struct TextField {
    /// Name in the schema.
    pub(super) name: &'static str,
    /// The most a word can be worth here, before its rarity is counted.
    pub(super) weight: f32,
    /// How far a long text here weakens a word, 0 to 1 (BM25's b).
    pub(super) length_counts: f32,
    /// Whether words too common to tell are kept: only where they can be part of a name.
    pub(super) keeps_common: bool,
}

/// The title, which alone keeps positions: "me and you" is a phrase there.
pub(super) const TITLE: TextField = field("title", 6.0, 0.3, true);
/// Other names.
pub(super) const ALIASES: TextField = field("aliases", 6.0, 0.0, true);
/// The summary.
pub(super) const SUMMARY: TextField = field("summary", 3.0, 0.5, false);
/// Labels of needs, and of the kind of page.
pub(super) const NEEDS: TextField = field("needs", 3.0, 0.0, false);
/// Who runs it.
pub(super) const ORGANISATION: TextField = field("organisation", 2.0, 0.0, false);
/// Where it is.
pub(super) const PLACE: TextField = field("place", 2.0, 0.0, false);
/// The page itself.
pub(super) const BODY: TextField = field("body", 1.0, 0.75, false);

/// Every field of text; the place in this list is the field's number.
pub(super) const TEXT_FIELDS: [&TextField; 7] =
    [&TITLE, &ALIASES, &SUMMARY, &NEEDS, &ORGANISATION, &PLACE, &BODY];

/// Name of the field of exact terms.
pub(super) const FACETS: &str = "facets";

/// The schema of every index this room writes.
pub(super) fn schema() -> Schema {
    let mut builder = Schema::builder();
    for field in TEXT_FIELDS {
        let record = if field.name == TITLE.name {
            IndexRecordOption::WithFreqsAndPositions
        } else {
            IndexRecordOption::WithFreqs
        };
        // Texts arrive as stems with spaces between: `tokens` has done the work already.
        let indexing = TextFieldIndexing::default().set_tokenizer("whitespace").set_index_option(record);
        builder.add_text_field(field.name, TextOptions::default().set_indexing_options(indexing));
    }
    let exact = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_index_option(IndexRecordOption::Basic)
        .set_fieldnorms(false);
    builder.add_text_field(FACETS, TextOptions::default().set_indexing_options(exact));
    builder.build()
}

/// The number of a field of text.
pub(super) fn number_of(field: &TextField) -> Field {
    let place = TEXT_FIELDS.iter().position(|other| other.name == field.name);
    Field::from_field_id(place.map_or(0, |place| place as u32))
}

/// The number of the field of exact terms: it comes after those of text.
pub(super) fn facets_number() -> Field {
    Field::from_field_id(TEXT_FIELDS.len() as u32)
}

/// The exact term of a code, such as `need:autism`.
pub(super) fn facet_term(facet: Facet, code: &str) -> String {
    format!("{}:{code}", facet.key())
}

/// The facet and code of an exact term; `None` where it is not one.
pub(super) fn facet_of_term(term: &str) -> Option<(Facet, &str)> {
    let (key, code) = term.split_once(':')?;
    Some((Facet::from_key(key)?, code))
}

const fn field(name: &'static str, weight: f32, length_counts: f32, keeps_common: bool) -> TextField {
    TextField { name, weight, length_counts, keeps_common }
}
