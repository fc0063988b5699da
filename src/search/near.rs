//! Words near a misspelt one: one edit away, or two for seven letters or more that share the first letter.
//!
//! Swapping two neighbours is one edit. The first letter is rarely wrong, so words that share it come first;
//! where it is wrong, that was the one edit, and the rest of the word says which words it can have been.

use crate::search::source::{KnownWord, Source};

/// Words shorter than this are not corrected: too much is near them.
const SHORTEST_WORD: usize = 3;
/// Words of this many letters or more may be two edits away.
const LONG_WORD: usize = 7;

/// The nearest words, all equally near, in order: nearest are those one edit away that share the first letter,
/// then those one edit away that do not, then those two edits away.
pub(super) fn near<S: Source>(source: &S, word: &str) -> Result<Vec<KnownWord>, S::Stop> {
    let letters: Vec<char> = word.chars().collect();
    let [first, rest @ ..] = letters.as_slice() else {
        return Ok(Vec::new());
    };
    if letters.len() < SHORTEST_WORD || letters.iter().any(char::is_ascii_digit) {
        return Ok(Vec::new());
    }
    let most = if letters.len() < LONG_WORD { 1 } else { 2 };
    let (mut one_away, mut two_away) = (Vec::new(), Vec::new());
    for known in source.beginning_with(&first.to_string())? {
        if known.plain.chars().count().abs_diff(letters.len()) > most {
            continue;
        }
        match strsim::osa_distance(word, &known.plain) {
            0 | 1 => one_away.push(known),
            2 => two_away.push(known),
            _ => {}
        }
    }
    if !one_away.is_empty() {
        return Ok(one_away);
    }
    let other_first = with_other_first(source, *first, rest)?;
    if !other_first.is_empty() || most < 2 {
        return Ok(other_first);
    }
    Ok(two_away)
}

/// Words one edit away that do not share the first letter.
fn with_other_first<S: Source>(source: &S, first: char, rest: &[char]) -> Result<Vec<KnownWord>, S::Stop> {
    let text = |letters: &[char]| letters.iter().collect::<String>();
    let mut found: Vec<KnownWord> = Vec::new();
    let mut add = |tail: &str, fits: &dyn Fn(char) -> bool| -> Result<(), S::Stop> {
        let words = source.with_tail(tail)?;
        found.extend(words.into_iter().filter(|known| known.plain.chars().next().is_some_and(fits)));
        Ok(())
    };
    let whole: Vec<char> = std::iter::once(first).chain(rest.iter().copied()).collect();
    let another_letter = add(&text(rest), &|other| other != first);
    let a_letter_more = add(&text(&whole), &|other| other != first);
    // Every list is looked up before any failure ends it: what is lacking is fetched together.
    let mut lookups = vec![another_letter, a_letter_more];
    if let [second, after @ ..] = rest
        && *second != first
    {
        lookups.push(add(&text(after), &|other| other == *second));
        let swapped: Vec<char> = std::iter::once(first).chain(after.iter().copied()).collect();
        lookups.push(add(&text(&swapped), &|other| other == *second));
    }
    lookups.into_iter().collect::<Result<(), _>>()?;
    found.sort_by(|a, b| a.plain.cmp(&b.plain));
    found.dedup();
    Ok(found)
}
