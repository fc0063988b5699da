//! Sample copies to print, and a sample of the guided way in.

use super::parts::{card, links, ways};
use crate::render::view::chrome::UrgentNumber;
use crate::render::view::contact::{Contact, Phone};
use crate::render::view::fact::Fact;
use crate::render::view::frame::Frame;
use crate::render::view::html::Html;
use crate::render::view::link::Link;
use crate::render::view::print::{
    Chapter, CopyGroup, CopyRow, PrintEditionView, PrintEntry, PrintIndexView, Word,
};
use crate::render::view::triage::{Answered, TriageResultView, TriageView};

fn desk() -> Contact {
    Contact {
        purpose: Some("Anything on this site".to_owned()),
        role: "Information service".to_owned(),
        phone: Some(phone("01632 960102")),
        post: vec!["County Hall".to_owned(), "Dorchester".to_owned()],
        ..Contact::default()
    }
}

fn phone(number: &str) -> Phone {
    Phone { shown: number.to_owned(), dial: number.replace(' ', "") }
}

fn urgent() -> Vec<UrgentNumber> {
    vec![UrgentNumber { when: "Someone is in danger".to_owned(), phone: phone("999") }]
}

fn copy() -> CopyRow {
    CopyRow {
        link: Link::new("Autism", "/print/needs/autism.html"),
        entries: "16 entries".to_owned(),
        sides: "about 17 sides of A4".to_owned(),
    }
}

pub fn print_index(frame: Frame) -> PrintIndexView {
    PrintIndexView {
        frame,
        title: "On paper".to_owned(),
        contact: desk(),
        formats: Some(Html::ready("<p>Ask us for large print.</p>")),
        groups: vec![CopyGroup {
            heading: "By need".to_owned(),
            note: Some("What is for any need stands in a copy of its own.".to_owned()),
            copies: vec![copy()],
        }],
    }
}

pub fn print_edition(frame: Frame) -> PrintEditionView {
    let entry = PrintEntry {
        id: "entry-salt".to_owned(),
        title: "Speech and language therapy".to_owned(),
        summary: "Help with talking.".to_owned(),
        status: Some("Closed for now. It opens again in May".to_owned()),
        facts: vec![Fact::stated("Cost", "Free"), Fact::unknown("Ages")],
        steps: vec!["Ask. Who does it: You and your family".to_owned()],
        contacts: vec![desk()],
        checked: None,
        address: "https://offer.example.org/services/salt.html".to_owned(),
    };
    PrintEditionView {
        frame,
        title: "Dorset Local Offer: autism".to_owned(),
        about: "Help for children and young people.".to_owned(),
        entries: "1 entry".to_owned(),
        sides: "about 6 sides of A4".to_owned(),
        made: "22 November 2026".to_owned(),
        address: "https://offer.example.org/print/needs/autism.html".to_owned(),
        beside: links(&["Help for any need"]),
        parts: vec![copy()],
        contact: desk(),
        urgent: urgent(),
        chapters: vec![Chapter {
            heading: "Therapies".to_owned(),
            id: "chapter-therapies".to_owned(),
            entries: vec![entry],
        }],
        glossary: vec![Word {
            term: "SALT".to_owned(),
            stands_for: Some("Speech and language therapy".to_owned()),
            short: "Help with talking.".to_owned(),
        }],
    }
}

fn answered() -> Vec<Answered> {
    vec![Answered { question: "How old are they?".to_owned(), answer: "From 5 to 15".to_owned() }]
}

pub fn triage(frame: Frame) -> TriageView {
    TriageView {
        frame,
        title: "What worries you most?".to_owned(),
        number: 2,
        most: 4,
        help: Some("Choose the one that matters most today.".to_owned()),
        so_far: answered(),
        answers: ways(&[("Talking", None), ("Learning", None)]),
        back: Some(Link::new("Back to the question before", "/find/index.html")),
        again: Some(Link::new("Start again", "/find/index.html")),
        other_ways: links(&["A to Z"]),
    }
}

pub fn triage_result(frame: Frame) -> TriageResultView {
    TriageResultView {
        frame,
        title: "What may help".to_owned(),
        so_far: answered(),
        urgent: urgent(),
        cards: vec![card("Speech and language therapy")],
        contact: desk(),
        back: Some(Link::new("Back to the question before", "/find/1.html")),
        again: Some(Link::new("Start again", "/find/index.html")),
    }
}
