//! What comes first.

use super::{answer, record, searcher, titles};
use crate::search::query::Query;
use crate::search::record::Record;

#[test]
fn a_word_in_the_title_is_worth_more_than_in_the_summary_and_more_again_than_in_the_body() {
    let records = [
        record("One", "About.", "Trampoline."),
        record("Two", "Trampoline.", "About."),
        record("Trampoline", "About.", "About."),
    ];
    let found = answer(&searcher(&records), &Query::words("trampoline"));
    assert_eq!(titles(&found), ["Trampoline", "Two", "One"]);
}

#[test]
fn another_name_counts_like_the_title() {
    let mut named = record("One", "About.", "");
    named.aliases = vec!["Trampoline".into()];
    let records = [record("Two", "Trampoline trampoline.", "Trampoline trampoline."), named];
    let found = answer(&searcher(&records), &Query::words("trampoline"));
    assert_eq!(titles(&found), ["One", "Two"]);
}

#[test]
fn closed_pages_come_last_and_are_marked() {
    let mut closed = record("Trampoline", "Trampoline trampoline.", "");
    closed.closed = true;
    let records = [closed, record("Open", "About.", "Trampoline.")];
    let found = answer(&searcher(&records), &Query::words("trampoline"));
    assert_eq!(titles(&found), ["Open", "Trampoline"]);
    let closed: Vec<bool> = found.hits.iter().map(|hit| hit.card.closed).collect();
    assert_eq!(closed, [false, true]);
}

#[test]
fn equal_pages_keep_the_order_of_their_records() {
    let records: Vec<Record> = (0..300)
        .map(|number| Record { route: number.to_string(), ..record("Trampoline", "Jump.", "") })
        .collect();
    let found =
        searcher(&records).search(&Query::words("trampoline"), 40).expect("an undamaged index answers");
    assert_eq!(found.total, 300);
    let ordinals: Vec<u32> = found.hits.iter().map(|hit| hit.ordinal).collect();
    assert_eq!(ordinals, (0..40).collect::<Vec<u32>>());
}

#[test]
fn a_title_that_says_the_words_side_by_side_comes_first() {
    let records =
        [record("Breaks that are not short", "About.", ""), record("All our short breaks now", "About.", "")];
    let found = answer(&searcher(&records), &Query::words("short breaks"));
    assert_eq!(titles(&found).first(), Some(&"All our short breaks now"));
}

#[test]
fn the_same_thing_by_its_full_name_in_a_title_beats_the_acronym_in_a_body() {
    let mut records = vec![
        record("Nursery", "About.", "Ask our team about SALT."),
        record("Speech and language therapy", "About.", ""),
    ];
    records.extend((0..20).map(|_| record("Other", "About.", "Nothing.")));
    let found = answer(&searcher(&records), &Query::words("salt"));
    assert_eq!(titles(&found), ["Speech and language therapy", "Nursery"]);
}

#[test]
fn a_word_typed_right_beats_one_that_was_completed() {
    let records = [record("Dietitian", "Dietitian.", "Dietitian."), record("Diet", "About.", "")];
    let found = answer(&searcher(&records), &Query::words("diet"));
    assert_eq!(titles(&found), ["Diet", "Dietitian"]);
}
