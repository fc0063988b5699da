//! What the search asks of an index, whatever keeps it: tantivy's files in memory (`desk`), or the pieces that
//! a browser has fetched so far (`packed`).
//!
//! Everything above this line of sight is written once, so both give the same answers. An index that lies in
//! pieces is told beforehand what will be looked at (`want_…`), so that it can fetch it together; one that lies
//! in memory does not listen.

use std::borrow::Cow;

use crate::search::concepts::Concepts;
use crate::search::record::{Card, Facet};

/// A word of the pages, as written there but in its plain form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct KnownWord {
    /// Lower case, no accents.
    pub(super) plain: String,
    /// How often its stem and its other names are used. Above 0.
    pub(super) uses: u32,
}

/// Youngest and oldest age in years, where stated.
pub(super) type StatedAges = Option<(f32, f32)>;

/// Records whose title has a term, in order, with the places where it stands.
pub(super) type TitlePlaces = Vec<(u32, Vec<u32>)>;

/// Takes the number of a field, a record that has a term there, and how often.
pub(super) type EachPosting<'a> = &'a mut dyn FnMut(usize, u32, u32);

/// An index that can be asked.
pub(super) trait Source {
    /// Why it cannot answer: damage, or a piece that has not come yet.
    type Stop;

    /// How many records it holds.
    fn records(&self) -> usize;
    /// The groups of other names.
    fn concepts(&self) -> &Concepts;

    /// How often a term is used: the records that have it, counted once for each field. 0 if none has it.
    fn uses(&self, term: &str) -> Result<u32, Self::Stop>;
    /// Each record that has a term, field by field and in order, with how often.
    fn postings(&self, term: &str, each: EachPosting<'_>) -> Result<(), Self::Stop>;
    /// Each record whose title has a term, in order, with the places where it stands.
    fn title_places(&self, term: &str) -> Result<TitlePlaces, Self::Stop>;
    /// By record: tantivy's one-byte length of a field; empty where no word is weighed by it.
    fn lengths(&self, field: usize) -> Cow<'_, [u8]>;
    /// The mean length of a field, in terms.
    fn mean_length(&self, field: usize) -> f32;

    /// Words that begin so, the beginning itself with them, in order.
    fn beginning_with(&self, beginning: &str) -> Result<Vec<KnownWord>, Self::Stop>;
    /// Words that go on so after their first letter, in order.
    fn with_tail(&self, tail: &str) -> Result<Vec<KnownWord>, Self::Stop>;

    /// The codes of a facet, in order.
    fn codes(&self, facet: Facet) -> Result<Vec<String>, Self::Stop>;
    /// Each record that has a code of a facet.
    fn having(&self, facet: Facet, code: &str, each: &mut dyn FnMut(u32)) -> Result<(), Self::Stop>;
    /// By record: youngest and oldest age in years, where stated.
    fn ages(&self) -> Result<Cow<'_, [StatedAges]>, Self::Stop>;

    /// How much less a record is worth than another that says the same, in hundredths.
    fn lighter(&self, record: u32) -> u8;
    /// Whether a record is closed.
    fn is_closed(&self, record: u32) -> bool;
    /// What to show of a record.
    fn card(&self, record: u32) -> Result<Card, Self::Stop>;

    /// Postings of this term will be looked at.
    fn want_term(&self, _term: &str) {}
    /// Words that begin so will be looked at.
    fn want_beginning(&self, _beginning: &str) {}
    /// Codes of this facet will be looked at.
    fn want_facet(&self, _facet: Facet) {}
    /// This card will be looked at.
    fn want_card(&self, _record: u32) {}
}
