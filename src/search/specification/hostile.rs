//! Whatever is typed, and whatever a page holds: an answer, never a panic.

use proptest::prelude::{ProptestConfig, any, proptest};
use proptest::prop_assert;

use super::{answer, offer, record, searcher};
use crate::search::answer::{Answer, Tried};
use crate::search::query::Query;

/// Scores never rise, closed entries come last, and marks can be cut out of the texts.
fn is_well_formed(answer: &Answer) -> bool {
    let ordered = answer.hits.is_sorted_by(|a, b| (!a.card.closed, a.score) >= (!b.card.closed, b.score));
    ordered
        && answer.hits.iter().all(|hit| {
            let cut = |text: &str, part: &std::ops::Range<usize>| {
                text.get(part.clone()).is_some_and(|cut| !cut.is_empty())
            };
            hit.score.is_finite()
                && hit.highlights.title.iter().all(|part| cut(&hit.card.title, part))
                && hit.highlights.summary.iter().all(|part| cut(&hit.card.summary, part))
        })
}

#[test]
fn hostile_questions_are_answered() {
    let searcher = searcher(&offer());
    let many_words = "autism swimming ".repeat(5_000);
    let one_word = "a".repeat(10_000);
    for text in [
        "",
        " ",
        "\0",
        "a\0utism",
        "\u{1f600}\u{1f468}\u{200d}\u{1f469}",
        "?!\"'(*:~^",
        "'''",
        "=1",
        "=0 =1",
        "AND OR NOT",
        "title:autism",
        "*",
        "\u{202e}msitua",
        "e\u{301}",
        "\u{130}",
        "⑽ ½ ㎏",
        "自閉症",
        "\n\t\r",
        many_words.as_str(),
        one_word.as_str(),
        "\u{feff}autism",
        "'s",
        "’s ’",
        "-autism",
        "00000000000000000000",
    ] {
        assert!(is_well_formed(&answer(&searcher, &Query::words(text))), "{text:?}");
    }
    let long = answer(&searcher, &Query::words(many_words));
    assert!(long.tried.contains(&Tried::FirstWordsOnly));
}

#[test]
fn an_age_that_is_no_age_is_answered() {
    let searcher = searcher(&offer());
    for age in [f32::NAN, f32::INFINITY, -1.0, 1e30] {
        let query = Query { age: Some(age), ..Query::default() };
        assert!(is_well_formed(&answer(&searcher, &query)));
    }
}

#[test]
fn hostile_pages_are_indexed() {
    let long_word = "x".repeat(100_000);
    let mut odd = record("\0", "⑽ ½ \u{1f600}", &long_word);
    odd.ages = Some((f32::NAN, 3.0));
    odd.summary.push_str(&"a ".repeat(100_000));
    odd.aliases = vec![String::new(), " ".into(), "=0".into()];
    let searcher = searcher(&[odd, record("", "", "")]);
    assert_eq!(answer(&searcher, &Query::default()).total, 2);
    assert_eq!(answer(&searcher, &Query::words("=0")).total, 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_text_is_answered_in_order(texts in proptest::collection::vec(any::<String>(), 16)) {
        let searcher = searcher(&offer());
        for text in texts {
            prop_assert!(is_well_formed(&answer(&searcher, &Query::words(text))));
        }
    }

    #[test]
    fn words_of_the_offer_mangled_anyhow_are_answered_in_order(
        texts in proptest::collection::vec("(autism|speech|and|the|langage|heering|swim|ehc|plan|A&E|[a-z]{1,9}|[ ,'’?]){1,9}", 16)
    ) {
        let searcher = searcher(&offer());
        for text in texts {
            prop_assert!(is_well_formed(&answer(&searcher, &Query::words(text))));
        }
    }
}
