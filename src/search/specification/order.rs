//! What comes first.

use super::{answer, codes, record, searcher, titles};
use crate::search::query::Query;
use crate::search::record::{Facet, Record};

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

#[test]
fn what_tells_of_help_comes_after_the_help_of_its_name_even_if_it_says_it_more_often() {
    let mut document =
        record("Short breaks", "Our statement of short breaks.", "Short breaks. Short breaks.");
    document.lighter = 40;
    let records = [document, record("Short breaks", "Time away.", "")];
    let found = answer(&searcher(&records), &Query::words("short breaks"));
    let summaries: Vec<&str> = found.hits.iter().map(|hit| hit.card.summary.as_str()).collect();
    assert_eq!(summaries, ["Time away.", "Our statement of short breaks."]);
    // It is found all the same, and where it alone says the word it is the first.
    assert_eq!(titles(&answer(&searcher(&records), &Query::words("statement"))), ["Short breaks"]);
}

#[test]
fn a_lighter_page_is_never_lost_however_light() {
    let light = |lighter| Record { lighter, ..record("Trampoline", "Jump.", "") };
    let records: Vec<Record> = [100, 255, 90, 0].map(light).into();
    let found = answer(&searcher(&records), &Query::words("trampoline"));
    let order: Vec<u32> = found.hits.iter().map(|hit| hit.ordinal).collect();
    assert_eq!(order, [3, 0, 1, 2]);
    assert!(found.hits.iter().all(|hit| hit.score > 0.0));
}

/// A club in some places.
fn club(title: &str, outcodes: &[&str]) -> Record {
    let mut club = record(title, "A club.", "");
    let pairs: Vec<(Facet, &str)> = outcodes.iter().map(|outcode| (Facet::Outcode, *outcode)).collect();
    club.facets = codes(&pairs);
    club
}

#[test]
fn nearest_first_goes_by_the_nearest_place_then_by_the_best_match_and_ends_with_what_has_no_place() {
    let records = [
        club("By phone", &["none"]),
        club("Club, far", &["DT9"]),
        club("Near in one of two places", &["DT9", "DT1"]),
        club("Club, near", &["DT1"]),
        club("Club by phone", &["none"]),
        Record { closed: true, ..club("Closed club, near", &["DT1"]) },
        club("Between", &["DT4"]),
    ];
    let searcher = searcher(&records);
    let nearest = ["DT1", "DT4", "DT9"].map(str::to_string).to_vec();
    let found = answer(&searcher, &Query { text: "club".into(), nearest, ..Query::default() });
    assert_eq!(
        titles(&found),
        [
            "Club, near",
            "Near in one of two places",
            "Between",
            "Club, far",
            "Club by phone",
            "By phone",
            "Closed club, near",
        ]
    );
    // Nothing is left out; how many are near is told, because the others come after them.
    assert_eq!((found.total, found.near), (7, 5));
    let best = answer(&searcher, &Query::words("club"));
    assert_eq!((best.total, best.near), (7, 0));
    assert_eq!(titles(&best)[0], "Club, far");
}

#[test]
fn what_is_near_comes_first_without_words_too() {
    let records = [club("Far", &["DT9"]), club("By phone", &["none"]), club("Near", &["DT1"])];
    let nearest = ["DT1", "DT9"].map(str::to_string).to_vec();
    let found = answer(&searcher(&records), &Query { nearest, ..Query::default() });
    assert_eq!(titles(&found), ["Near", "Far", "By phone"]);
}
