//! Which words find which pages, and what is told about how.

use super::{answer, ask, offer, record, searcher, titles};
use crate::search::answer::{Hit, Tried};
use crate::search::query::Query;

#[test]
fn words_as_families_type_them_find_the_page_they_mean() {
    let case = |text: &str, title: &str| {
        let answer = ask(text);
        assert_eq!(titles(&answer).first(), Some(&title), "{text:?}: {:?}", answer.tried);
    };
    // As written, in any case, with or without accents.
    case("swimming", "Swimming club");
    case("SWIMMING", "Swimming club");
    case("sẃimming", "Swimming club");
    // Plural and stem.
    case("therapists", "Children's speech and language therapy");
    case("childrens hearing", "Hearing support team");
    case("teacher's nursery", "Hearing support team");
    // The beginning of the last word, also where its stem is shorter.
    case("swi", "Swimming club");
    case("communicatio", "Swimming club");
    case("autism adv", "Autism advice line");
    // Misspellings.
    case("swiming", "Swimming club");
    case("autsim ", "Autism advice line");
    case("awtism ", "Autism advice line");
    case("utism ", "Autism advice line");
    case("asessment", "Asking for an EHC needs assessment");
    case("speach and langauge", "Children's speech and language therapy");
    // Other names, both ways.
    case("SALT", "Children's speech and language therapy");
    case("slt", "Children's speech and language therapy");
    case("speech language therapy", "Children's speech and language therapy");
    case("deaf", "Hearing support team");
    case("hearing loss", "Hearing support team");
    case("respite", "Short breaks");
    case("respite care", "Short breaks");
    case("respit", "Short breaks");
    case("rispite ", "Short breaks");
    case("child and adolescent mental health service", "CAMHS");
    case("accident and emergency", "CAMHS");
    case("ehcp", "Asking for an EHC needs assessment");
    case("education health and care plan", "Asking for an EHC needs assessment");
    // Its own other names, where it is and who runs it.
    case("asd", "Autism advice line");
    case("dorchester", "Children's speech and language therapy");
    case("therapy dorset", "Children's speech and language therapy");
    // A name made of common words.
    case("me and you", "Me and You");
}

#[test]
fn what_was_tried_is_told() {
    let case = |text: &str, tried: Tried| {
        let answer = ask(text);
        assert!(answer.tried.contains(&tried), "{text:?}: {:?}", answer.tried);
    };
    case(
        "deaf child",
        Tried::Synonyms {
            written: "deaf".into(),
            also: vec!["hearing impairment".into(), "hearing loss".into()],
        },
    );
    // A name that is named twice is told once, and a word that was put right is named as it was read.
    case("rispite", Tried::Synonyms { written: "respite".into(), also: vec!["short breaks".into()] });
    case("Swiming ", Tried::Spelling { written: "Swiming".into(), read_as: vec!["swimming".into()] });
    case("swi", Tried::Beginning { written: "swi".into(), words: vec!["swimming".into()] });
    case("swimming xylophone", Tried::Unknown { written: "xylophone".into() });
    case("swimming plan", Tried::SomeWords);
    case("the of and", Tried::OnlyCommonWords);
    case("?!", Tried::NoWords);
}

#[test]
fn a_page_with_some_of_the_words_gives_way_to_one_that_has_them_all() {
    assert_eq!(titles(&ask("autism advice")), ["Autism advice line"]);
    let some = ask("swimming hearing");
    assert_eq!(some.total, 2);
    assert_eq!(some.tried, [Tried::SomeWords]);
}

#[test]
fn a_word_that_says_little_is_not_enough_where_words_that_say_more_are_missing() {
    // Almost every page is about children; one is about swimming; none is about both words and a plan.
    let answer = ask("swimming plan children");
    assert!(answer.tried.contains(&Tried::SomeWords));
    assert!(answer.total <= 2, "{:?}", titles(&answer));
}

#[test]
fn a_sentence_finds_what_it_is_about_and_not_the_page_that_happens_to_have_its_words() {
    let mut records = vec![
        record("Excluded from school", "When school sends a child home.", "What to do next."),
        record(
            "Short breaks",
            "About.",
            "He was kicked at school. We were excluded for once from a waiting list.",
        ),
    ];
    records.extend((0..20).map(|_| record("Other", "About.", "A school.")));
    let searcher = searcher(&records);
    let found = answer(&searcher, &Query::words("excluded kicked school"));
    assert_eq!(titles(&found).first(), Some(&"Excluded from school"));
}

#[test]
fn of_many_pages_those_that_only_mention_the_word_are_left_out() {
    let mut records: Vec<_> =
        (0..40).map(|_| record("Other", "About.", "Ask the school about it all.")).collect();
    records.extend((0..30).map(|_| record("School", "A school.", "Our school.")));
    let found = answer(&searcher(&records), &Query::words("school"));
    assert_eq!((found.total, titles(&found)[29]), (30, "School"));
    // Where few are about it, those that mention it are worth looking through.
    let found = answer(&searcher(&records[..41]), &Query::words("school"));
    assert!(found.total >= 20, "{}", found.total);
}

#[test]
fn a_contraction_without_its_apostrophe_tells_nothing() {
    let searcher = searcher(&[record("What we want", "We went there.", ""), record("Sleep", "About.", "")]);
    for text in ["wont sleep", "won't sleep", "didnt sleep", "hasnt"] {
        let found = answer(&searcher, &Query::words(text));
        assert_ne!(titles(&found).first(), Some(&"What we want"), "{text}: {:?}", found.tried);
    }
}

#[test]
fn a_question_of_common_words_alone_does_not_list_everything() {
    for text in ["the", "and", "of the", "what is it", "s"] {
        assert_eq!(ask(text).total, 0, "{text:?}");
    }
}

#[test]
fn a_word_that_no_page_has_is_not_taken_for_a_distant_one() {
    let searcher = searcher(&[record("Aiming high", "Reduced fares.", "")]);
    for (text, nearest) in
        [("swimming ", None), ("aming ", Some("Aiming high")), ("redused ", Some("Aiming high"))]
    {
        let found = answer(&searcher, &Query::words(text));
        assert_eq!(titles(&found).first().copied(), nearest, "{text:?}: {:?}", found.tried);
    }
}

#[test]
fn nothing_found_says_so_and_counts_nothing() {
    let answer = ask("xylophone");
    assert_eq!(answer.total, 0);
    assert!(answer.hits.is_empty() && answer.facets.is_empty());
    assert_eq!(answer.tried, [Tried::Unknown { written: "xylophone".into() }]);
}

#[test]
fn no_text_lists_every_page_in_its_order() {
    let answer = ask("  ");
    let all = offer();
    let expected: Vec<&str> = all.iter().map(|record| record.title.as_str()).collect();
    assert_eq!(titles(&answer), expected);
}

#[test]
fn a_short_word_that_pages_have_does_not_find_the_words_it_begins() {
    let records = [
        record("Car parking", "Blue badges.", ""),
        record("Care at home", "Carers visit.", ""),
        record("Diet", "Eating.", ""),
        record("Dietitian", "Feeding.", ""),
    ];
    let searcher = searcher(&records);
    assert_eq!(titles(&answer(&searcher, &Query::words("car"))), ["Car parking"]);
    assert_eq!(titles(&answer(&searcher, &Query::words("diet"))), ["Diet", "Dietitian"]);
    assert_eq!(titles(&answer(&searcher, &Query::words("diet "))), ["Diet"]);
}

#[test]
fn the_parts_that_matched_are_marked_by_stem_and_by_any_name() {
    let marked = |text: &str| {
        let answer = ask(text);
        let Hit { card, highlights, .. } = answer.hits.first().expect("something is found");
        let cut = |text: &str, parts: &[std::ops::Range<usize>]| -> Vec<String> {
            parts.iter().map(|part| text[part.clone()].to_string()).collect()
        };
        (cut(&card.title, &highlights.title), cut(&card.summary, &highlights.summary))
    };
    let owned = |parts: &[&str]| -> Vec<String> { parts.iter().map(|part| (*part).to_string()).collect() };
    assert_eq!(marked("salt"), (owned(&["speech and language therapy"]), owned(&[])));
    assert_eq!(marked("swims"), (owned(&["Swimming"]), owned(&["swimming"])));
    assert_eq!(marked("deaf child"), (owned(&[]), owned(&["children", "hearing impairment"])));
}
