//! The index files: one segment, the same bytes for the same records, refused where they are not whole.

use super::{groups, offer, record};
use crate::search::fault::Fault;
use crate::search::index;
use crate::search::query::Query;
use crate::search::reader::Searcher;
use crate::search::record::Record;
use crate::search::synonyms::Synonyms;

#[test]
fn the_same_records_give_the_same_bytes_on_any_thread() {
    let write = || index::write(&offer(), &groups()).expect("a small offer can be indexed");
    let first = write();
    let others: Vec<_> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..4).map(|_| scope.spawn(write)).collect();
        running.into_iter().map(|thread| thread.join().expect("writing does not panic")).collect()
    });
    for other in others {
        assert_eq!(first, other);
    }
}

#[test]
fn an_index_is_one_segment_of_named_files() {
    let records: Vec<Record> = (0..2_000)
        .map(|number| record(&format!("Entry {number}"), "About.", &format!("word{number} many words here")))
        .collect();
    let files = index::write(&records, &groups()).expect("two thousand records can be indexed");
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let segment = "10ca10ffe00000000000000000000000";
    let expected: Vec<String> = ["fast", "fieldnorm", "idx", "pos", "store", "term"]
        .map(|kind| format!("{segment}.{kind}"))
        .into_iter()
        .chain(["meta.json", "records.bin", "synonyms.json", "words.txt"].map(str::to_string))
        .collect();
    assert_eq!(names, expected);
    assert_eq!(Searcher::open(&files).expect("it was just written").count(), 2_000);
}

#[test]
fn an_offer_of_nothing_can_be_written_opened_and_asked() {
    let files = index::write(&[], &Synonyms::default()).expect("nothing can be indexed");
    let searcher = Searcher::open(&files).expect("it was just written");
    for text in ["", "autism", "the"] {
        let answer = searcher.search(&Query::words(text), 10).expect("it answers");
        assert_eq!(answer.total, 0);
    }
}

#[test]
fn a_file_that_is_missing_is_named() {
    let whole = index::write(&offer(), &groups()).expect("a small offer can be indexed");
    for name in whole.keys() {
        let mut files = whole.clone();
        files.remove(name);
        if name.ends_with(".pos") {
            // tantivy itself opens an index without positions.
            continue;
        }
        let fault = Searcher::open(&files).err().expect("a missing file is a fault");
        assert!(fault.to_string().contains(name.as_str()), "{name}: {fault}");
    }
}

#[test]
fn records_of_another_index_are_refused() {
    let mut files = index::write(&offer(), &groups()).expect("a small offer can be indexed");
    let other = index::write(&offer()[1..], &groups()).expect("a small offer can be indexed");
    files.insert("records.bin".into(), other["records.bin"].clone());
    let fault = Searcher::open(&files).err().expect("they do not belong together");
    assert!(matches!(fault, Fault::Broken { .. }), "{fault}");
}
