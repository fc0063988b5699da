//! The export: tantivy's index in, `start.bin` and the pieces out, each packed. The same bytes every time.

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

use crate::search::IndexFiles;
use crate::search::concepts::Concepts;
use crate::search::desk::Desk;
use crate::search::fault::Fault;
use crate::search::fields::{TEXT_FIELDS, TITLE_NUMBER};
use crate::search::packed::piece::{Kind, Mark, Piece};
use crate::search::packed::start::{self, Entry, Start};
use crate::search::packed::terms::{self, FieldPostings};
use crate::search::packed::{ages, cards, facets, words};
use crate::search::record::{Card, Facet};
use crate::search::source::Source as _;

/// The pieces of an index that `index::write` gave.
///
/// # Errors
/// If a file of the index is missing, broken or of another version.
pub fn write(index: &IndexFiles) -> Result<IndexFiles, Fault> {
    let desk = Desk::open(index)?;
    let records = desk.records();
    let numbers = 0..records as u32;
    let all_cards = numbers.clone().map(|record| desk.card(record)).collect::<Result<Vec<Card>, _>>()?;
    let labels = cards::labels(&all_cards);
    let groups = desk.synonyms.groups();
    let uses = |group| desk.uses(&Concepts::term(group));

    let mut files = IndexFiles::new();
    let mut pieces = Vec::new();
    for kind in Kind::ALL {
        let holds = match kind {
            Kind::Terms => all_terms(&desk)?,
            Kind::Words => words::write(desk.words()),
            Kind::Tails => words::write_tails(desk.words()),
            Kind::Facet => {
                Facet::ALL.into_iter().map(|facet| facet_piece(&desk, facet)).collect::<Result<_, _>>()?
            }
            Kind::Ages => unnamed(vec![ages::write(&desk.ages()?)]),
            Kind::Cards => unnamed(cards::write(&all_cards, &labels)),
        };
        let entries = holds.into_iter().enumerate().map(|(number, (begins, bytes))| {
            let mark = mark_of(&bytes);
            files.insert(Piece { kind, number }.name(mark), packed(&bytes)?);
            Ok(Entry { begins, mark })
        });
        pieces.push(entries.collect::<Result<Vec<Entry>, Fault>>()?);
    }
    let start = Start {
        records,
        lighter: numbers.clone().map(|record| desk.lighter(record)).collect(),
        closed: numbers.filter(|record| desk.is_closed(*record)).collect(),
        mean_lengths: (0..TEXT_FIELDS.len()).map(|field| desk.mean_length(field)).collect(),
        lengths: (0..TEXT_FIELDS.len()).map(|field| desk.lengths(field).into_owned()).collect(),
        labels,
        groups: groups.to_vec(),
        group_uses: (0..groups.len()).map(uses).collect::<Result<_, _>>()?,
        pieces,
    };
    files.insert(start::FILE.to_string(), packed(&start::write(&start))?);
    Ok(files)
}

/// What a packed file holds.
///
/// # Errors
/// If it is not packed.
pub fn unpacked(file: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    ZlibDecoder::new(file).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn packed(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    Ok(packer.finish()?)
}

fn mark_of(bytes: &[u8]) -> Mark {
    let [a, b, c, ..] = *blake3::hash(bytes).as_bytes();
    [a, b, c]
}

fn unnamed(pieces: Vec<Vec<u8>>) -> Vec<(String, Vec<u8>)> {
    pieces.into_iter().map(|piece| (String::new(), piece)).collect()
}

fn all_terms(desk: &Desk) -> Result<Vec<(String, Vec<u8>)>, Fault> {
    let mut all = BTreeSet::new();
    desk.texts.each_term(&mut |term| {
        if !all.contains(term) {
            all.insert(term.to_string());
        }
    })?;
    let mut writer = terms::Writer::default();
    for term in all {
        writer.add(&term, &postings(desk, &term)?);
    }
    Ok(writer.finish())
}

/// The postings of a term, by the fields that have it.
fn postings(desk: &Desk, term: &str) -> Result<Vec<FieldPostings>, Fault> {
    let mut fields: Vec<FieldPostings> = Vec::new();
    desk.postings(term, &mut |field, record, times| match fields.last_mut() {
        Some(last) if last.field == field => last.records.push((record, times)),
        _ => fields.push(FieldPostings { field, records: vec![(record, times)], places: Vec::new() }),
    })?;
    for title in fields.iter_mut().filter(|field| field.field == TITLE_NUMBER) {
        title.places = desk.title_places(term)?.into_iter().map(|(_, places)| places).collect();
    }
    Ok(fields)
}

fn facet_piece(desk: &Desk, facet: Facet) -> Result<(String, Vec<u8>), Fault> {
    let mut lists = Vec::new();
    for code in desk.codes(facet)? {
        let mut records = Vec::new();
        desk.having(facet, &code, &mut |record| records.push(record))?;
        lists.push((code, records));
    }
    Ok((String::new(), facets::write(&lists)))
}
