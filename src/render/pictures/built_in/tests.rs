//! What is promised of the built-in set.

use std::collections::BTreeMap;

use super::*;
use crate::render::pictures::svg;

/// The names that editors are told they may use.
const PROMISED: &str = "
phone mobile email letter computer website video school classroom college teacher parent family
child young-person baby friends group doctor nurse hospital medicine dentist speech listen ear eye
glasses read book write form paper plan list calendar clock wait money free home bus car train walk
wheelchair meeting question idea help support stop yes no warning ambulance police fire judge law
brain heart happy sad worried angry calm sleep food drink sport swim music art play garden work map
place key search star steps birthday speak-up choose together council safe check bag toilet night
day sun report change new end team lightbulb health hand-up thumbs-up two-people
";

/// Two names that show one picture, on purpose: they mean the same.
const ON_PURPOSE: [[&str; 2]; 2] = [["listen", "ear"], ["idea", "lightbulb"]];

#[test]
fn every_promised_name_has_a_picture() {
    let missing: Vec<&str> = PROMISED.split_whitespace().filter(|name| find(name).is_none()).collect();
    assert!(missing.is_empty(), "no picture for {missing:?}");
    assert_eq!(names().count(), PROMISED.split_whitespace().count(), "none is there that nobody may use");
}

#[test]
fn no_two_meanings_share_a_picture() {
    let mut seen: BTreeMap<Arc<[u8]>, &str> = BTreeMap::new();
    for picture in all() {
        if let Some(other) = seen.insert(picture.bytes(), picture.name()) {
            assert!(
                ON_PURPOSE.contains(&[other, picture.name()]),
                "{other} and {} look the same",
                picture.name()
            );
        }
    }
}

#[test]
fn names_are_told_apart_and_can_stand_in_an_address() {
    let mut all: Vec<&str> = names().chain(other_words()).collect();
    assert!(all.iter().all(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '-')));
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), count, "a word is there twice");
}

#[test]
fn every_other_word_leads_to_a_picture() {
    for word in other_words() {
        assert!(find(word).is_some(), "{word} leads nowhere");
    }
}

#[test]
fn every_picture_keeps_the_rules_for_the_council_s_own() {
    for picture in all() {
        let read = svg::read(picture.name(), &picture.bytes(), &Default::default());
        let drawing = read.unwrap_or_else(|fault| panic!("{}: {}", picture.name(), fault.what));
        assert_eq!((drawing.width, drawing.height), (SIDE, SIDE), "{} is not square", picture.name());
    }
}

#[test]
fn pieces_stay_inside_the_picture() {
    for picture in all() {
        // A dash of the list is thin in its square, so its square may stand out.
        for piece in picture.pieces.iter().filter(|_| picture.name() != "list") {
            let Piece { left, top, size, .. } = piece;
            assert!(*left >= 0.0 && left + size <= UNITS, "{} is cut off", picture.name());
            assert!(*top >= 0.0 && top + size <= UNITS, "{} is cut off", picture.name());
        }
    }
}

#[test]
fn what_has_no_honest_picture_has_none_and_says_what_to_do() {
    for name in ["autism", "ehc-plan", "ehcp", "local-offer", "tribunal", "disability"] {
        assert!(find(name).is_none(), "{name} has no picture people agree on");
        assert!(
            gaps::gap(name).is_some_and(|advice| advice.contains("Use") || advice.contains("Show")),
            "{name}"
        );
    }
    assert_eq!(gaps::gap("phone"), None);
}
