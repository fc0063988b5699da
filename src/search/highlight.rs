//! Which parts of a title or summary matched: words by their stem, and phrases by any name of their group.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::search::concepts::Concepts;
use crate::search::tokens::{WordReader, place_of};

/// The parts of a text that come from these terms: ranges of bytes, in order and apart. Words marked one
/// after the other stay apart; a phrase is one range.
pub(super) fn highlight(
    text: &str,
    terms: &BTreeSet<String>,
    concepts: &Concepts,
    reader: &mut WordReader,
) -> Vec<Range<usize>> {
    let words = reader.words(text);
    let single = words.iter().filter(|word| terms.contains(&word.stem));
    let mut parts: Vec<Range<usize>> = single.map(|word| word.place.clone()).collect();
    for mention in concepts.mentions(&words) {
        if terms.contains(&Concepts::term(mention.group)) {
            parts.extend(place_of(&words[mention.words]));
        }
    }
    parts.sort_by_key(|part| (part.start, part.end));
    let mut apart: Vec<Range<usize>> = Vec::new();
    for part in parts {
        match apart.last_mut() {
            Some(last) if part.start < last.end => last.end = last.end.max(part.end),
            _ => apart.push(part),
        }
    }
    apart
}
