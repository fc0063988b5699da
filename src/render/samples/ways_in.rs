//! Sample lists, the A to Z, the home page and other ways in.

use super::parts::{card, choices, html, links, pagination, picture, ways};
use crate::render::view::a_to_z::{AToZView, Letter, LetterGroup, NamedEntry};
use crate::render::view::browse::{BrowseGroup, BrowseView};
use crate::render::view::card::Card;
use crate::render::view::coverage::{CoverageGroup, CoverageItem, CoverageView};
use crate::render::view::day::Day;
use crate::render::view::entry::Duty;
use crate::render::view::frame::Frame;
use crate::render::view::home::HomeView;
use crate::render::view::link::{Link, WayIn};
use crate::render::view::list::ListView;
use crate::render::view::my_list::MyListView;
use crate::render::view::not_found::NotFoundView;
use crate::render::view::offline::OfflineView;
use crate::render::view::search_page::{Filter, FilterOption, SearchView};

pub fn list(frame: Frame) -> ListView {
    let closed = Card { status: Some("Closed".to_owned()), phone: None, ..card("Portage") };
    let dated = Card { day: Some(Day::new("2026-11-01", "1 November 2026")), ..card("Autism assessments") };
    let bare =
        Card { title: "SENDIASS".to_owned(), url: "/services/salt.html".to_owned(), ..Card::default() };
    ListView {
        frame,
        title: "Help for autism".to_owned(),
        intro: Some(html("Services and groups for autistic children and young people.")),
        total: 43,
        noun: "entries".to_owned(),
        cards: vec![card("Speech and language therapy"), card("DEAL advice line"), dated, bare, closed],
        if_empty: "There is nothing here yet.".to_owned(),
        choices: choices(),
        pagination: Some(pagination()),
        also: links(&["All needs"]),
    }
}

pub fn browse(frame: Frame) -> BrowseView {
    let mut needs = ways(&[("Autism", Some(43)), ("ADHD", Some(37)), ("Speech and language", Some(12))]);
    for need in &mut needs {
        need.note = Some("Also called speech, language and communication needs".to_owned());
    }
    BrowseView {
        frame,
        title: "Find help by need".to_owned(),
        intro: Some(html("You do not need a diagnosis to look.")),
        groups: vec![
            BrowseGroup { heading: Some("Communication and interaction".to_owned()), ways: needs },
            BrowseGroup { heading: None, ways: ways(&[("Other", Some(4))]) },
        ],
    }
}

pub fn letters() -> Vec<Letter> {
    ('A'..='Z')
        .map(|letter| Letter {
            letter: letter.to_string(),
            url: (letter != 'X').then(|| format!("#{}", letter.to_ascii_lowercase())),
            current: letter == 'S',
        })
        .collect()
}

pub fn a_to_z(frame: Frame) -> AToZView {
    let named = |text: &str, see: Option<&str>| NamedEntry {
        text: text.to_owned(),
        url: "/services/salt.html".to_owned(),
        see: see.map(ToOwned::to_owned),
        kind: "Therapy".to_owned(),
    };
    AToZView {
        frame,
        title: "A to Z of help".to_owned(),
        intro: Some(html("Everything on this site, by name.")),
        letters: letters(),
        groups: vec![LetterGroup {
            letter: "S".to_owned(),
            id: "s".to_owned(),
            links: vec![
                named("SALT", Some("Speech and language therapy")),
                named("Speech and language therapy", None),
            ],
        }],
    }
}

pub fn home(frame: Frame) -> HomeView {
    HomeView {
        frame,
        title: "Help for children and young people with special educational needs and disabilities"
            .to_owned(),
        intro: "Everything there is in Dorset, from birth to 25: what it is, who it is for and who to ring."
            .to_owned(),
        search_url: "/search/index.html".to_owned(),
        try_words: links(&["speech", "autism", "respite", "dentist"]),
        situations: ways(&[
            ("I am worried about my child’s speech", None),
            ("We were refused an EHC assessment", None),
            ("We are waiting for an autism assessment", None),
            ("My child will not go to school", None),
            ("I need a break", None),
            ("My child is leaving school", None),
        ]),
        ages: ways(&[
            ("Early years, birth to 5", Some(41)),
            ("Primary school", Some(77)),
            ("Secondary school", Some(70)),
            ("After 16", Some(52)),
        ]),
        needs: ways(&[
            ("Autism", Some(43)),
            ("ADHD", Some(37)),
            ("Speech and language", Some(12)),
            ("Hearing", Some(9)),
            ("Mental health", Some(31)),
        ]),
        all_needs: Link::new("All needs", "/needs/index.html"),
        areas: ways(&[("Dorset", Some(80)), ("Bournemouth, Christchurch and Poole", Some(41))]),
        kinds: ways(&[
            ("Advice and information", Some(18)),
            ("Therapy", Some(9)),
            ("Short breaks", Some(21)),
        ]),
        all_kinds: Link::new("All kinds of help", "/services/index.html"),
        doors: vec![
            WayIn {
                text: "Easy Read".to_owned(),
                url: "/easy-read/index.html".to_owned(),
                picture: picture("📖"),
                ..WayIn::default()
            },
            WayIn { text: "A to Z".to_owned(), url: "/a-to-z/index.html".to_owned(), ..WayIn::default() },
        ],
        news: vec![Card {
            day: Some(Day::new("2026-11-01", "1 November 2026")),
            ..card("The drop-in moves")
        }],
        all_news: Link::new("All news", "/news/index.html"),
        events: vec![card("Open day")],
        all_events: Link::new("All events", "/events/index.html"),
        feedback: Some(WayIn {
            text: "See what families told us, and what we did".to_owned(),
            url: "/feedback/index.html".to_owned(),
            note: Some("7 of 9 comments led to a change this year.".to_owned()),
            ..WayIn::default()
        }),
    }
}

pub fn my_list(frame: Frame) -> MyListView {
    MyListView { frame, title: "My list".to_owned(), cards_url: "/my-list.json".to_owned(), parts: 1 }
}

/// The copy that a reader may keep.
pub fn offline(frame: Frame) -> OfflineView {
    OfflineView {
        frame,
        title: "Use this site without the internet".to_owned(),
        copy_url: "/offline.json".to_owned(),
        worker_url: "/sw.js".to_owned(),
    }
}

/// The search page.
pub fn search(frame: Frame) -> SearchView {
    SearchView {
        frame,
        title: "Search".to_owned(),
        action: "/search/index.html".to_owned(),
        filters: vec![Filter {
            key: "need".to_owned(),
            legend: "Need".to_owned(),
            options: vec![FilterOption { code: "autism".to_owned(), label: "Autism".to_owned() }],
        }],
        total: 214,
        letters: letters(),
        choices: choices(),
        also: links(&["Words explained", "Easy Read"]),
    }
}

pub fn coverage(frame: Frame) -> CoverageView {
    let item = |words: &str, pages: Vec<Link>| CoverageItem {
        duty: Duty {
            id: "E01".to_owned(),
            words: words.to_owned(),
            basis: "Schedule 2, paragraph 1(a)".to_owned(),
        },
        level: "The law says we must".to_owned(),
        pages,
    };
    CoverageView {
        frame,
        title: "What the law asks us to publish, and where it is".to_owned(),
        intro: Some(html("The SEND Regulations 2014 list what every Local Offer must say.")),
        total: 2,
        found: 1,
        groups: vec![CoverageGroup {
            heading: "Education".to_owned(),
            items: vec![
                item("What early years providers do", links(&["Best Start in Life advisers"])),
                item("Section 41 schools", Vec::new()),
            ],
        }],
    }
}

pub fn not_found(frame: Frame) -> NotFoundView {
    NotFoundView {
        frame,
        search_url: "/search/index.html".to_owned(),
        ways: ways(&[("Home", None), ("A to Z", None)]),
    }
}
