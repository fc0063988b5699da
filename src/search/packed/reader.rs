//! The pieces that have come so far, as a `Source`; and, for a question, either its answer or what it lacks.
//!
//! There is no waiting in here: a question is asked, and asked again when the pieces it named have come. Each
//! time it gets further, because every stage names all it will look at before it looks.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::search::answer::Answer;
use crate::search::ask::{Extent, ask};
use crate::search::concepts::Concepts;
use crate::search::packed::piece::{Kind, Piece};
use crate::search::packed::start::Start;
use crate::search::packed::{Broken, ages, cards, facets, terms, words};
use crate::search::query::Query;
use crate::search::record::{Card, Facet};
use crate::search::source::{EachPosting, KnownWord, Source, StatedAges, TitlePlaces};

/// An index of which only some pieces may be here.
pub struct Packed {
    start: Start,
    concepts: Concepts,
    group_terms: BTreeMap<String, u32>,
    pieces: BTreeMap<Piece, Vec<u8>>,
    /// What has been looked for and is not here.
    lacking: RefCell<BTreeSet<Piece>>,
}

/// How far a question got.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// All the way.
    Answer(Answer),
    /// These files must be given first.
    Needs(Vec<String>),
}

/// Why a question cannot go on.
pub(in crate::search) enum Stop {
    Lacking,
    Broken,
}

impl From<Broken> for Stop {
    fn from(Broken: Broken) -> Stop {
        Stop::Broken
    }
}

impl Packed {
    /// Opens an index by its start, unpacked.
    ///
    /// # Errors
    /// If that is not what this version writes.
    pub fn open(start: &[u8]) -> Result<Packed, Broken> {
        let start = Start::read(start)?;
        let concepts = start.concepts();
        let group_terms = start.group_uses.iter().enumerate();
        let group_terms = group_terms.map(|(group, uses)| (Concepts::term(group), *uses)).collect();
        Ok(Packed { start, concepts, group_terms, pieces: BTreeMap::new(), lacking: RefCell::default() })
    }

    /// Takes a piece, unpacked, by the name it was asked for. One that is not of this index is left out.
    pub fn give(&mut self, name: &str, bytes: Vec<u8>) {
        let own = |piece: &Piece| self.start.name(*piece).is_some_and(|own| own == name);
        if let Some(piece) = Piece::named(name).filter(own) {
            self.pieces.insert(piece, bytes);
        }
    }

    /// The answer to a question, or the files that it needs first.
    ///
    /// # Errors
    /// Only if a piece is damaged; any question has an answer.
    pub fn step(&self, query: &Query, extent: Extent) -> Result<Step, Broken> {
        self.lacking.borrow_mut().clear();
        match ask(self, query, extent) {
            Ok(answer) => Ok(Step::Answer(answer)),
            Err(Stop::Broken) => Err(Broken),
            Err(Stop::Lacking) => {
                let lacking = self.lacking.borrow();
                Ok(Step::Needs(lacking.iter().filter_map(|piece| self.start.name(*piece)).collect()))
            }
        }
    }

    fn want(&self, piece: Piece) {
        if !self.pieces.contains_key(&piece) {
            self.lacking.borrow_mut().insert(piece);
        }
    }

    fn piece(&self, piece: Piece) -> Result<&[u8], Stop> {
        self.want(piece);
        self.pieces.get(&piece).map(Vec::as_slice).ok_or(Stop::Lacking)
    }

    fn term(&self, term: &str) -> Result<Option<terms::Postings<'_>>, Stop> {
        match self.start.piece_with(Kind::Terms, term) {
            Some(piece) => Ok(terms::find(self.piece(piece)?, term)?),
            None => Ok(None),
        }
    }

    fn facet(&self, facet: Facet) -> Result<&[u8], Stop> {
        self.piece(piece_of(facet))
    }

    fn card_place(&self, record: u32) -> (Piece, usize) {
        let per_piece = cards::per_piece(self.start.records);
        let number = record as usize / per_piece;
        (Piece { kind: Kind::Cards, number }, record as usize % per_piece)
    }
}

fn piece_of(facet: Facet) -> Piece {
    let number = Facet::ALL.iter().position(|other| *other == facet).unwrap_or_default();
    Piece { kind: Kind::Facet, number }
}

impl Source for Packed {
    type Stop = Stop;

    fn records(&self) -> usize {
        self.start.records
    }

    fn concepts(&self) -> &Concepts {
        &self.concepts
    }

    fn uses(&self, term: &str) -> Result<u32, Stop> {
        if let Some(uses) = self.group_terms.get(term) {
            if *uses > 0 {
                self.want_term(term);
            }
            return Ok(*uses);
        }
        match self.term(term)? {
            Some(postings) => Ok(postings.uses()?),
            None => Ok(0),
        }
    }

    fn postings(&self, term: &str, each: EachPosting<'_>) -> Result<(), Stop> {
        if let Some(postings) = self.term(term)? {
            postings.records(each)?;
        }
        Ok(())
    }

    fn title_places(&self, term: &str) -> Result<TitlePlaces, Stop> {
        match self.term(term)? {
            Some(postings) => Ok(postings.title_places()?),
            None => Ok(Vec::new()),
        }
    }

    fn lengths(&self, field: usize) -> Cow<'_, [u8]> {
        Cow::Borrowed(self.start.lengths.get(field).map_or(&[], Vec::as_slice))
    }

    fn mean_length(&self, field: usize) -> f32 {
        self.start.mean_lengths.get(field).copied().unwrap_or_default()
    }

    fn beginning_with(&self, beginning: &str) -> Result<Vec<KnownWord>, Stop> {
        self.want_beginning(beginning);
        let mut found = Vec::new();
        for piece in self.start.pieces_beginning(Kind::Words, beginning) {
            words::beginning_with(self.piece(piece)?, beginning, &mut found)?;
        }
        Ok(found)
    }

    fn with_tail(&self, tail: &str) -> Result<Vec<KnownWord>, Stop> {
        match self.start.piece_with(Kind::Tails, tail) {
            Some(piece) => Ok(words::with_tail(self.piece(piece)?, tail)?),
            None => Ok(Vec::new()),
        }
    }

    fn codes(&self, facet: Facet) -> Result<Vec<String>, Stop> {
        let codes = facets::codes(self.facet(facet)?)?;
        Ok(codes.into_iter().map(|(code, _)| code.to_string()).collect())
    }

    fn having(&self, facet: Facet, code: &str, each: &mut dyn FnMut(u32)) -> Result<(), Stop> {
        let codes = facets::codes(self.facet(facet)?)?;
        for (_, mut records) in codes.into_iter().filter(|(other, _)| *other == code) {
            records.each_rising(each)?;
        }
        Ok(())
    }

    fn ages(&self) -> Result<Cow<'_, [StatedAges]>, Stop> {
        let piece = self.piece(Piece { kind: Kind::Ages, number: 0 })?;
        Ok(Cow::Owned(ages::read(piece, self.start.records)?))
    }

    fn lighter(&self, record: u32) -> u8 {
        self.start.lighter.get(record as usize).copied().unwrap_or_default()
    }

    fn is_closed(&self, record: u32) -> bool {
        self.start.closed.binary_search(&record).is_ok()
    }

    fn card(&self, record: u32) -> Result<Card, Stop> {
        let (piece, place) = self.card_place(record);
        Ok(cards::read(self.piece(piece)?, place, &self.start.labels)?)
    }

    fn want_term(&self, term: &str) {
        self.start.piece_with(Kind::Terms, term).into_iter().for_each(|piece| self.want(piece));
    }

    fn want_beginning(&self, beginning: &str) {
        let pieces = self.start.pieces_beginning(Kind::Words, beginning);
        pieces.into_iter().for_each(|piece| self.want(piece));
    }

    fn want_facet(&self, facet: Facet) {
        self.want(piece_of(facet));
    }

    fn want_card(&self, record: u32) {
        self.want(self.card_place(record).0);
    }
}
