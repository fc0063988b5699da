//! The index in pieces gives the same answers as tantivy's: entries, order, scores, counts, cards, marks, and
//! what was tried, to the last bit.

use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_oneof, proptest};
use proptest::{option, prop_assert_eq};

use super::{codes, groups, offer, record};
use crate::search::answer::Answer;
use crate::search::ask::{Counts, Extent};
use crate::search::packed::{self, Packed, START, Step};
use crate::search::query::Query;
use crate::search::reader::Searcher;
use crate::search::record::{Facet, Record};
use crate::search::{IndexFiles, index};

/// Words that pages and questions share.
const WORDS: [&str; 48] = [
    "autism",
    "autistic",
    "speech",
    "language",
    "therapy",
    "therapist",
    "swimming",
    "swim",
    "pool",
    "short",
    "breaks",
    "break",
    "respite",
    "hearing",
    "impairment",
    "loss",
    "deaf",
    "children",
    "child",
    "the",
    "and",
    "you",
    "me",
    "with",
    "plan",
    "EHC",
    "EHCP",
    "assessment",
    "CAMHS",
    "mental",
    "health",
    "nursery",
    "nurse",
    "school",
    "schools",
    "café",
    "Ŵythnos",
    "children's",
    "A&E",
    "SALT",
    "communication",
    "communicate",
    "dietitian",
    "diet",
    "parents",
    "carers",
    "holiday",
    "2026",
];

/// An offer with so many words and records that every kind of piece is cut.
fn large_offer() -> Vec<Record> {
    let mut chance = 7u64;
    let mut below = move |limit: usize| {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (chance >> 33) as usize % limit
    };
    let mut records = offer();
    for number in 0..700 {
        let mut text = |words: usize| {
            let mut text = String::new();
            for _ in 0..words {
                if below(3) == 0 {
                    let rare = below(4_000);
                    let start = ["bar", "cal", "den", "swi", "hea", "spe"][rare % 6];
                    text.push_str(&format!("{start}{}{} ", ["a", "en", "il", "or"][rare / 6 % 4], rare));
                    text.push_str(["ton ", "ley ", "ful ", "ing "][rare % 4]);
                    text.push_str(&format!(
                        "{start}{} ",
                        ["ton", "ley", "ful", "ing", "ward", "wick"][rare / 24 % 6]
                    ));
                } else {
                    text.push_str(WORDS[below(WORDS.len())]);
                    text.push(' ');
                }
            }
            text
        };
        let mut record = record(&text(4), &text(12), &text(60));
        record.aliases = vec![text(1)];
        record.organisation = text(2);
        record.place = text(1);
        record.kind = ["Therapies", "Short breaks", "Advice"][number % 3].into();
        record.kind_code = ["therapy", "break", "advice"][number % 3].into();
        record.needs = vec![["Autism", "Hearing", "Autism and ADHD"][number % 3].into()];
        record.facets = codes(&[
            (Facet::Need, ["autism", "hearing", "adhd"][number % 3]),
            (Facet::Area, ["north", "south"][number % 2]),
            (Facet::Cost, ["free", "paid", "unknown"][number / 3 % 3]),
            (Facet::Outcode, ["DT1", "BH12", "none"][number / 2 % 3]),
        ]);
        let youngest = number % 12;
        record.ages = (number % 5 != 0).then_some((youngest as f32, youngest as f32 + 7.5));
        record.lighter = [0, 15, 40, 200][number % 4];
        record.closed = number % 41 == 0;
        record.has_easy_read = number % 3 == 0;
        records.push(record);
    }
    records
}

struct Both {
    desk: Searcher,
    pieces: IndexFiles,
}

impl Both {
    fn of(records: &[Record]) -> Both {
        let files = index::write(records, &groups()).expect("an offer can be indexed");
        let desk = Searcher::open(&files).expect("it was just written");
        let packed = packed::write(&files).expect("it can be exported");
        let unpacked = |bytes: Vec<u8>| packed::unpacked(&bytes).expect("it was just packed");
        Both { desk, pieces: packed.into_iter().map(|(name, bytes)| (name, unpacked(bytes))).collect() }
    }

    fn browser(&self) -> Packed {
        Packed::open(&self.pieces[START]).expect("it was just written")
    }

    fn desk(&self, query: &Query, hits: usize) -> Answer {
        self.desk.search(query, hits).expect("an undamaged index answers")
    }

    /// The answer, and how many times pieces had to be fetched for it.
    fn fetched(&self, browser: &mut Packed, query: &Query, hits: usize) -> (Answer, usize) {
        let extent = Extent { hits, counts: Counts::All };
        for rounds in 0..20 {
            match browser.step(query, extent).expect("undamaged pieces answer") {
                Step::Answer(answer) => return (answer, rounds),
                Step::Needs(names) => {
                    assert!(!names.is_empty(), "it needs something");
                    for name in names {
                        browser.give(&name, self.pieces[&name].clone());
                    }
                }
            }
        }
        panic!("{query:?} never has enough");
    }
}

fn question() -> impl Strategy<Value = Query> {
    let word = prop_oneof![
        6 => proptest::sample::select(&WORDS[..]).prop_map(str::to_string),
        // The beginning of a word.
        2 => (proptest::sample::select(&WORDS[..]), 1..6usize)
            .prop_map(|(word, letters)| word.chars().take(letters).collect()),
        // A letter lost, doubled, put in place of another, or swapped with the next.
        4 => (proptest::sample::select(&WORDS[..]), any::<proptest::sample::Index>(), 0..4u8, "[a-z]").prop_map(misspelt),
        1 => "(bar|cal|den|swi|hea|spe)(a|en|il|or)[0-9]{1,4}",
        1 => "[a-z]{1,9}",
        1 => any::<String>(),
    ];
    let words = proptest::collection::vec(word, 0..5);
    let end = prop_oneof![Just(""), Just(" ")];
    let code = prop_oneof![
        Just((Facet::Need, "autism")),
        Just((Facet::Need, "hearing")),
        Just((Facet::Area, "north")),
        Just((Facet::Cost, "free")),
        Just((Facet::Delivery, "online")),
    ];
    let age = option::of(prop_oneof![(0..26u8).prop_map(f32::from), Just(4.5), Just(f32::NAN)]);
    let place = proptest::sample::select(&["DT1", "BH12", "none", "ZZ9"][..]).prop_map(str::to_string);
    let nearest = proptest::collection::vec(place, 0..3);
    let asked = (words, end, proptest::collection::vec(code, 0..3), age, nearest);
    asked.prop_map(|(words, end, pairs, age, nearest)| Query {
        text: format!("{}{end}", words.join(" ")),
        filters: codes(&pairs),
        age,
        nearest,
    })
}

fn misspelt((word, at, how, other): (&str, proptest::sample::Index, u8, String)) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = at.index(letters.len());
    match how {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 => letters[at] = other.chars().next().unwrap_or('x'),
        _ if at + 1 < letters.len() => letters.swap(at, at + 1),
        _ => {}
    }
    letters.into_iter().collect()
}

#[test]
fn pieces_answer_as_tantivy_does_and_are_fetched_once() {
    let both = Both::of(&large_offer());
    let mut browser = both.browser();
    for text in [
        "",
        "autism",
        "swi",
        "swiming",
        "SALT",
        "speech and language therapy",
        "hearing loss",
        "the",
        "me and you",
        "utism",
        "ottism",
        "waimming ",
        "autsim nurserry ",
        "respit",
        "EHCP assesment",
        "co",
        "the of and",
        "\u{0}",
    ] {
        let query = Query::words(text);
        let (found, rounds) = both.fetched(&mut browser, &query, 10);
        assert_eq!(found, both.desk(&query, 10), "{text:?}");
        assert!(rounds <= 5, "{text:?} took {rounds} rounds");
        assert_eq!(both.fetched(&mut browser, &query, 10).1, 0, "{text:?} asked again");
    }
}

#[test]
fn an_offer_of_nothing_and_one_of_few_can_be_exported_and_asked() {
    for records in [vec![], offer()[..1].to_vec(), offer()] {
        let both = Both::of(&records);
        for text in ["", "autism", "zebra", "s", "the"] {
            let query = Query::words(text);
            assert_eq!(both.fetched(&mut both.browser(), &query, 10).0, both.desk(&query, 10), "{text:?}");
        }
    }
}

#[test]
fn the_same_index_gives_the_same_pieces() {
    let files = index::write(&offer(), &groups()).expect("an offer can be indexed");
    let write = || packed::write(&files).expect("it can be exported");
    assert_eq!(write(), write());
}

#[test]
fn a_piece_that_is_damaged_is_refused_or_read_but_never_panics() {
    let both = Both::of(&offer());
    for (name, bytes) in &both.pieces {
        for end in (0..bytes.len()).step_by(bytes.len().div_ceil(40).max(1)) {
            let mut damaged = both.pieces.clone();
            damaged.insert(name.clone(), bytes[..end].to_vec());
            let Ok(mut browser) = Packed::open(&damaged[START]) else { continue };
            for _ in 0..20 {
                match browser.step(&Query::words("autism advise"), Extent { hits: 10, counts: Counts::All }) {
                    Ok(Step::Needs(names)) => {
                        for name in names {
                            let bytes = damaged.get(&name).cloned().unwrap_or_default();
                            browser.give(&name, bytes);
                        }
                    }
                    Ok(Step::Answer(_)) | Err(packed::Broken) => break,
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_question_has_the_same_answer_from_pieces(queries in proptest::collection::vec(question(), 60)) {
        let both = Both::of(&large_offer());
        let mut warm = both.browser();
        for query in queries {
            let expected = both.desk(&query, 10);
            prop_assert_eq!(&both.fetched(&mut both.browser(), &query, 10).0, &expected, "cold: {:?}", &query);
            prop_assert_eq!(&both.fetched(&mut warm, &query, 10).0, &expected, "warm: {:?}", &query);
        }
    }
}
