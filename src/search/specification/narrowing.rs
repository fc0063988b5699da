//! Filters by facet and age, and the counts beside them.

use super::{answer, codes, offer, record, searcher, titles};
use crate::search::query::Query;
use crate::search::record::Facet;

#[test]
fn a_filter_without_words_lists_all_that_fit() {
    let query = Query { filters: codes(&[(Facet::Need, "autism")]), ..Query::default() };
    let found = answer(&searcher(&offer()), &query);
    assert_eq!(titles(&found), ["Swimming club", "Autism advice line"]);
}

#[test]
fn codes_of_one_facet_widen_and_facets_narrow() {
    let searcher = searcher(&offer());
    let found = |pairs: &[(Facet, &str)]| {
        let query = Query { filters: codes(pairs), ..Query::default() };
        answer(&searcher, &query).total
    };
    assert_eq!(found(&[(Facet::Area, "dorset")]), 2);
    assert_eq!(found(&[(Facet::Area, "dorset"), (Facet::Area, "bcp")]), 3);
    assert_eq!(found(&[(Facet::Area, "dorset"), (Facet::Need, "autism")]), 1);
    assert_eq!(found(&[(Facet::Area, "unheard of")]), 0);
}

#[test]
fn a_facet_without_a_code_narrows_nothing() {
    let mut query = Query::default();
    query.filters.entry(Facet::Area).or_default();
    assert!(!query.is_filtered());
    assert_eq!(answer(&searcher(&offer()), &query).total, offer().len());
}

#[test]
fn counts_are_over_all_that_fit_whatever_the_limit() {
    let found = searcher(&offer()).search(&Query::words("autism"), 1).expect("an undamaged index answers");
    assert_eq!((found.total, found.hits.len()), (2, 1));
    assert_eq!(found.facets[&Facet::Need]["autism"], 2);
    assert_eq!(found.facets[&Facet::Need]["adhd"], 1);
    assert_eq!(found.facets[&Facet::Cost]["free"], 1);
    assert!(!found.facets[&Facet::Need].contains_key("physical"));
}

#[test]
fn an_age_excludes_only_pages_that_state_other_ages() {
    let query = Query { text: "autism".into(), age: Some(14.0), ..Query::default() };
    let mut records = offer();
    assert_eq!(titles(&answer(&searcher(&records), &query)), ["Autism advice line"]);
    records[3].ages = None;
    assert_eq!(answer(&searcher(&records), &query).total, 2);
}

#[test]
fn no_stated_age_ranks_the_same_as_one_that_fits() {
    let mut stated = record("Trampoline", "Jump.", "");
    stated.ages = Some((3.0, 9.0));
    let records = [record("Trampoline", "Jump.", ""), stated];
    let query = Query { text: "trampoline".into(), age: Some(5.0), ..Query::default() };
    let found = answer(&searcher(&records), &query);
    assert_eq!(found.total, 2);
    assert_eq!(found.hits[0].score, found.hits[1].score);
}

#[test]
fn common_words_do_not_hide_what_a_filter_lets_through() {
    let query =
        Query { text: "for my".into(), filters: codes(&[(Facet::Need, "autism")]), ..Query::default() };
    assert_eq!(answer(&searcher(&offer()), &query).total, 2);
}

#[test]
fn where_no_filtered_page_has_all_the_words_some_words_are_enough() {
    let query = Query {
        text: "swimming advice".into(),
        filters: codes(&[(Facet::Area, "dorset")]),
        ..Query::default()
    };
    assert_eq!(titles(&answer(&searcher(&offer()), &query)), ["Swimming club"]);
}

#[test]
fn codes_may_be_any_text() {
    let mut odd = record("Odd", "", "");
    odd.facets = codes(&[(Facet::Need, "a:b c/\u{1f600}"), (Facet::Need, "")]);
    let query = Query { filters: codes(&[(Facet::Need, "a:b c/\u{1f600}")]), ..Query::default() };
    let found = answer(&searcher(&[odd]), &query);
    assert_eq!(found.facets[&Facet::Need]["a:b c/\u{1f600}"], 1);
}

#[test]
fn questions_and_answers_travel_as_json() {
    let query: Query = serde_json::from_str(r#"{"text":"autism","filters":{"cost":["free"]},"age":7.5}"#)
        .expect("a question can be read");
    let found = answer(&searcher(&offer()), &query);
    let json = serde_json::to_value(&found).expect("an answer can be written");
    assert_eq!(json["hits"][0]["card"]["title"], "Autism advice line");
    assert_eq!(json["facets"]["cost"]["free"], 1);
}
