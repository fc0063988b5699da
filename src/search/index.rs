//! The writer: records in, index files out. One segment, one thread, the same bytes every time; desk only.
//!
//! tantivy names segments at random and lists its files in a hash map's order. Here the one segment is
//! written under a name that never changes, `meta.json` is written by us, and the list of managed files,
//! which nothing needs for reading, is left out. Documents stand in the order of records.

use std::path::Path;

use tantivy::directory::RamDirectory;
use tantivy::index::SegmentId;
use tantivy::indexer::{AddOperation, SegmentWriter};
use tantivy::schema::Field;
use tantivy::{Directory, Index, IndexMeta, IndexSettings, SegmentReader, TantivyDocument, TantivyError};

use crate::search::concepts::Concepts;
use crate::search::desk::Texts;
use crate::search::fault::Fault;
use crate::search::fields::{self, TextField};
use crate::search::record::Record;
use crate::search::schema;
use crate::search::source::KnownWord;
use crate::search::synonyms::{self, Synonyms};
use crate::search::tokens::{Word, WordReader};
use crate::search::{IndexFiles, cards, vocabulary};

/// Name of the one segment, and so of tantivy's files, in every index.
const SEGMENT: &str = "10ca10ffe00000000000000000000000";

/// Sizes tantivy's first hash table (about a third of this, in bytes); it grows by itself.
const FIRST_TABLE: usize = 12_000_000;

/// The index of these records: tantivy's files, `records.bin`, `words.txt` and `synonyms.json`.
///
/// # Errors
/// If there are more records than an index holds (some thousand million), or tantivy fails.
pub fn write(records: &[Record], groups: &Synonyms) -> Result<IndexFiles, Fault> {
    let directory = RamDirectory::create();
    let index = Index::create(directory.clone(), schema::schema(), IndexSettings::default())?;
    let segment_id = SegmentId::from_uuid_string(SEGMENT)
        .map_err(|error| TantivyError::InternalError(format!("{error:?}")))?;
    let empty = index.segment(index.new_segment_meta(segment_id, 0));
    let mut writer = SegmentWriter::for_segment(FIRST_TABLE, empty)?;
    let mut pages = PageWords::new(groups);
    for (opstamp, record) in (0..).zip(records) {
        let document = pages.document(record);
        writer.add_document(AddOperation { opstamp, document })?;
    }
    let count = writer.max_doc();
    writer.finalize()?;

    let segment = index.new_segment_meta(segment_id, count);
    let texts = Texts::open(&SegmentReader::open(&index.segment(segment.clone()))?)?;
    let meta = IndexMeta { segments: vec![segment], ..IndexMeta::with_schema(index.schema()) };
    let mut files = IndexFiles::new();
    for path in meta.list_segment_files() {
        // The list names every file a segment may have; this one has no deletions and no temporary store.
        if directory.exists(&path).map_err(TantivyError::from)? {
            files.insert(path.to_string_lossy().into_owned(), read(&directory, &path)?);
        }
    }
    files.insert("meta.json".into(), json("meta.json", &meta)?);
    files.insert(synonyms::FILE.into(), json(synonyms::FILE, groups)?);
    files.insert(cards::FILE.into(), cards::write(records)?);
    files.insert(vocabulary::FILE.into(), vocabulary::write(&pages.used_words(&texts)?));
    Ok(files)
}

/// Turns records into tantivy's documents, gathering the site's words on the way.
struct PageWords {
    reader: WordReader,
    concepts: Concepts,
}

impl PageWords {
    fn new(groups: &Synonyms) -> PageWords {
        let mut reader = WordReader::new();
        let concepts = Concepts::new(groups, &mut reader);
        PageWords { reader, concepts }
    }

    /// Every telling word that pages use by any of its names, in order, with how often.
    fn used_words(mut self, texts: &Texts) -> Result<Vec<KnownWord>, Fault> {
        let mut words = Vec::new();
        for plain in self.reader.met().into_iter().filter(|word| vocabulary::belongs(word)) {
            let stem = self.reader.stem(&plain);
            let mut uses = texts.uses(&stem)?;
            for group in self.concepts.of_stem(&stem) {
                uses += texts.uses(&Concepts::term(group))?;
            }
            if uses > 0 {
                words.push(KnownWord { plain, uses });
            }
        }
        Ok(words)
    }

    fn document(&mut self, record: &Record) -> TantivyDocument {
        let mut document = TantivyDocument::new();
        let mut add = |field: &TextField, texts: &[&str]| {
            let stems = self.stems(field, texts);
            if !stems.is_empty() {
                document.add_text(schema::number_of(field), stems);
            }
        };
        let aliases: Vec<&str> = record.aliases.iter().map(String::as_str).collect();
        let mut labels: Vec<&str> = record.needs.iter().map(String::as_str).collect();
        labels.push(&record.kind);
        add(&fields::TITLE, &[&record.title]);
        add(&fields::ALIASES, &aliases);
        add(&fields::SUMMARY, &[&record.summary]);
        add(&fields::NEEDS, &labels);
        add(&fields::ORGANISATION, &[&record.organisation]);
        add(&fields::PLACE, &[&record.place]);
        add(&fields::BODY, &[&record.body]);
        let facets: Field = schema::facets_number();
        for (facet, codes) in &record.facets {
            for code in codes {
                document.add_text(facets, fields::facet_term(*facet, code));
            }
        }
        document
    }

    /// Stems with spaces between, then the terms of the synonym groups mentioned.
    fn stems(&mut self, field: &TextField, texts: &[&str]) -> String {
        let mut stems = String::new();
        let mut groups = String::new();
        for text in texts {
            let words: Vec<Word> = self.reader.words(text);
            for word in &words {
                if field.keeps_common || !word.is_common() {
                    push(&mut stems, &word.stem);
                }
            }
            for mention in self.concepts.mentions(&words) {
                push(&mut groups, &Concepts::term(mention.group));
            }
        }
        if !groups.is_empty() {
            push(&mut stems, &groups);
        }
        stems
    }
}

fn push(list: &mut String, term: &str) {
    if !list.is_empty() {
        list.push(' ');
    }
    list.push_str(term);
}

fn read(directory: &RamDirectory, path: &Path) -> Result<Vec<u8>, Fault> {
    let file = directory.open_read(path).map_err(TantivyError::from)?;
    Ok(file.read_bytes()?.as_slice().to_vec())
}

fn json(file: &'static str, value: &impl serde::Serialize) -> Result<Vec<u8>, Fault> {
    serde_json::to_vec(value).map_err(|error| Fault::broken(file, error))
}
