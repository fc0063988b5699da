//! The fields of a page's text, and how much a word is worth in each; the names of exact terms.
//!
//! The place in the list is the field's number, in tantivy's index and in the pieces that browsers read.

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

/// Every field of text, by number.
pub(super) const TEXT_FIELDS: [&TextField; 7] =
    [&TITLE, &ALIASES, &SUMMARY, &NEEDS, &ORGANISATION, &PLACE, &BODY];

/// The number of the title.
pub(super) const TITLE_NUMBER: usize = 0;

impl TextField {
    /// Whether a text's length has to be known to weigh a word in it.
    pub(super) fn has_lengths(&self) -> bool {
        self.length_counts > 0.0
    }
}

/// The exact term of a code, such as `need:autism`.
pub(super) fn facet_term(facet: Facet, code: &str) -> String {
    format!("{}:{code}", facet.key())
}

/// The length that tantivy's one-byte form of it stands for: exact to 40, then in ever larger steps.
pub(super) fn length_of(byte: u8) -> u32 {
    const EXACT: u32 = 24;
    let id = u32::from(byte);
    let Some(over) = id.checked_sub(EXACT) else {
        return id;
    };
    // The lower three bits are the leading figures, the others say how far they are shifted.
    match (over >> 3).checked_sub(1) {
        None => id,
        Some(shift) => EXACT + ((over & 7 | 8) << shift),
    }
}

const fn field(name: &'static str, weight: f32, length_counts: f32, keeps_common: bool) -> TextField {
    TextField { name, weight, length_counts, keeps_common }
}

#[cfg(test)]
mod tests {
    use tantivy::fieldnorm::FieldNormReader;

    use super::*;

    #[test]
    fn lengths_are_those_of_tantivy() {
        for byte in 0..=u8::MAX {
            assert_eq!(length_of(byte), FieldNormReader::id_to_fieldnorm(byte), "{byte}");
        }
        assert_eq!(TEXT_FIELDS[TITLE_NUMBER].name, TITLE.name);
    }
}
