//! tantivy's fields: the text of a page, and its facets as exact terms such as `need:autism`.
//!
//! Nothing is stored: a document's number is its record's number, and what a result shows comes from `cards`.

use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

use crate::search::fields::{TEXT_FIELDS, TITLE, TextField};
use crate::search::record::Facet;

/// Name of the field of exact terms.
const FACETS: &str = "facets";

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

/// tantivy's number of a field of text.
pub(super) fn number_of(field: &TextField) -> Field {
    let place = TEXT_FIELDS.iter().position(|other| other.name == field.name);
    Field::from_field_id(place.map_or(0, |place| place as u32))
}

/// The number of the field of exact terms: it comes after those of text.
pub(super) fn facets_number() -> Field {
    Field::from_field_id(TEXT_FIELDS.len() as u32)
}

/// The facet and code of an exact term; `None` where it is not one.
pub(super) fn facet_of_term(term: &str) -> Option<(Facet, &str)> {
    let (key, code) = term.split_once(':')?;
    Some((Facet::from_key(key)?, code))
}
