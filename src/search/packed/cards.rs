//! Pieces of cards, some to a piece. The writer and, below it, the reader.
//!
//! Layout: for each card its length, and then route, title, summary, organisation and place as texts; the count
//! of needs, and each as its place among the labels; first halves of postcodes, and the label and the code of its
//! kind, in the same way; 1 if closed, plus 2 if it has an Easy Read twin, plus 4 if it states ages; and those, two f32.
//!
//! Labels, codes of kinds and first halves of postcodes stand in the start, once.

use crate::search::packed::Broken;
use crate::search::packed::bytes::{Cursor, put_length, put_text};
use crate::search::record::Card;

const CLOSED: u8 = 1;
const EASY_READ: u8 = 2;
const AGES: u8 = 4;

/// The fewest cards in a piece.
const FEWEST: usize = 4;
/// The most pieces of cards. A small offer gets small pieces; a large one does not get thousands of files: with those of
/// terms and words, 10,000 entries make fewer than 1,000 (`tests/browser/measure.rs`).
const MOST_PIECES: usize = 700;

/// How many cards are in a piece, where there are this many records.
pub(super) fn per_piece(records: usize) -> usize {
    records.div_ceil(MOST_PIECES).max(FEWEST)
}

/// Every label that some card has, in order.
pub(super) fn labels(cards: &[Card]) -> Vec<String> {
    let of_card = |card: &'_ Card| {
        let own = [card.kind.clone(), card.kind_code.clone()];
        card.needs.iter().chain(&card.outcodes).cloned().chain(own).collect::<Vec<String>>()
    };
    let mut labels: Vec<String> = cards.iter().flat_map(of_card).collect();
    labels.sort_unstable();
    labels.dedup();
    labels
}

/// Cuts cards into pieces.
pub(super) fn write(cards: &[Card], labels: &[String]) -> Vec<Vec<u8>> {
    let pieces = cards.chunks(per_piece(cards.len()));
    pieces
        .map(|cards| {
            let mut piece = Vec::new();
            for card in cards {
                let card = one(card, labels);
                put_length(&mut piece, card.len());
                piece.extend(card);
            }
            piece
        })
        .collect()
}

fn one(card: &Card, labels: &[String]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for text in [&card.route, &card.title, &card.summary, &card.organisation, &card.place] {
        put_text(&mut bytes, text);
    }
    let put_label = |bytes: &mut Vec<u8>, label: &String| {
        put_length(bytes, labels.binary_search(label).unwrap_or(labels.len()));
    };
    for list in [&card.needs, &card.outcodes] {
        put_length(&mut bytes, list.len());
        for text in list {
            put_label(&mut bytes, text);
        }
    }
    put_label(&mut bytes, &card.kind);
    put_label(&mut bytes, &card.kind_code);
    let mark = |is: bool, mark: u8| if is { mark } else { 0 };
    let marks = mark(card.closed, CLOSED) | mark(card.has_easy_read, EASY_READ);
    bytes.push(marks | mark(card.ages.is_some(), AGES));
    for age in card.ages.iter().flat_map(|(youngest, oldest)| [youngest, oldest]) {
        bytes.extend(age.to_le_bytes());
    }
    bytes
}

/// One card of a piece, by its place there.
pub(super) fn read(piece: &[u8], place: usize, labels: &[String]) -> Result<Card, Broken> {
    let mut cursor = Cursor::new(piece);
    for _ in 0..place {
        let length = cursor.length()?;
        cursor.bytes(length)?;
    }
    cursor.length()?;
    let mut text = || cursor.text().map(str::to_string);
    let (route, title, summary, organisation, place) = (text()?, text()?, text()?, text()?, text()?);
    let label = |cursor: &mut Cursor<'_>| labels.get(cursor.number()? as usize).cloned().ok_or(Broken);
    let list = |cursor: &mut Cursor<'_>| {
        let mut texts = Vec::new();
        for _ in 0..cursor.length()? {
            texts.push(label(cursor)?);
        }
        Ok(texts)
    };
    let (needs, outcodes) = (list(&mut cursor)?, list(&mut cursor)?);
    let (kind, kind_code) = (label(&mut cursor)?, label(&mut cursor)?);
    let marks = cursor.byte()?;
    let mut age = || Ok(f32::from_le_bytes(*cursor.bytes(4)?.first_chunk::<4>().ok_or(Broken)?));
    let ages = if marks & AGES == 0 { None } else { Some((age()?, age()?)) };
    Ok(Card {
        route,
        title,
        summary,
        needs,
        kind,
        kind_code,
        organisation,
        place,
        outcodes,
        ages,
        closed: marks & CLOSED != 0,
        has_easy_read: marks & EASY_READ != 0,
    })
}
