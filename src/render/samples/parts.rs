//! Sample parts that several pages share.

use crate::render::feeds::headers::POLICY;
use crate::render::templates::{TemplateFault, Templates};
use crate::render::view::card::{Card, DocumentLink};
use crate::render::view::chrome::{
    Alert, Chrome, FooterGroup, FooterView, HeaderView, HelpView, NavigationLink, Notice, UrgentNumber,
};
use crate::render::view::contact::{Contact, Phone};
use crate::render::view::day::{Checked, Day};
use crate::render::view::entry::{Duty, Entry, Format, PathwayPlace, SuggestChange};
use crate::render::view::frame::Frame;
use crate::render::view::html::Html;
use crate::render::view::link::{Choices, Link, PageNumber, Pagination, WayIn};
use crate::render::view::picture::Picture;
use crate::render::view::table::{Cell, Row, TableView};

/// The chrome with every part of it in use.
pub fn chrome(templates: &Templates) -> Chrome {
    let print = |printed: Result<String, TemplateFault>| Html::ready(printed.expect("the chrome prints"));
    Chrome {
        site_name: "Dorset Local Offer".to_owned(),
        policy: Html::ready(POLICY),
        manifest: Some("/manifest.webmanifest".to_owned()),
        header: print(
            templates.render(&HeaderView {
                site_name: "Dorset Local Offer".to_owned(),
                strapline: Some("Help for children and young people with SEND".to_owned()),
                notice: Some(Notice {
                    words: "This is a demonstration. Most phone numbers are not real.".to_owned(),
                    link: Some(Link::new("How we made this site", "/guides/how-we-made-this.html")),
                }),
                alerts: Vec::new(),
                navigation: [
                    ("Find help", "/services/index.html"),
                    ("Pathways", "/pathways/index.html"),
                    ("Guides", "/guides/index.html"),
                    ("Easy Read", "/easy-read/index.html"),
                    ("News", "/news/index.html"),
                    ("Contact", "/contact.html"),
                ]
                .into_iter()
                .map(|(text, url)| NavigationLink {
                    text: text.to_owned(),
                    url: url.to_owned(),
                    current: text == "Find help",
                })
                .collect(),
                search_url: "/search/index.html".to_owned(),
                my_list_url: "/my-list.html".to_owned(),
            }),
        ),
        help: print(templates.render(&HelpView {
            contact: Contact { role: "Family Information Service".to_owned(), ..contact() },
            more: Link::new("All the ways to contact us", "/contact.html"),
            urgent: vec![
                UrgentNumber { when: "Someone’s life is in danger".to_owned(), phone: phone("999", "999") },
                UrgentNumber {
                    when: "Mental health crisis, any time".to_owned(),
                    phone: phone("111, option 2", "111"),
                },
                UrgentNumber {
                    when: "Medical help, not an emergency".to_owned(),
                    phone: phone("111", "111"),
                },
            ],
            urgent_more: Link::new("All urgent help", "/urgent-help.html"),
        })),
        footer: print(templates.render(&FooterView {
            published_by: "Dorset Council, BCP Council and NHS Dorset".to_owned(),
            groups: vec![
                FooterGroup {
                    heading: "Browse".to_owned(),
                    links: links(&["A to Z", "By need", "By age", "By area", "Words explained"]),
                },
                FooterGroup {
                    heading: "About this site".to_owned(),
                    links: links(&[
                        "Accessibility statement",
                        "What the law asks us to publish",
                        "You said, we did",
                        "Personal data",
                        "Pictures and credits",
                    ]),
                },
            ],
            credit: Some(Link::new("Pictures: Twemoji, CC BY 4.0", "/credits.html")),
            built: "22 November 2026".to_owned(),
        })),
    }
}

/// A header with one alert of each level.
pub fn header_with_alerts() -> HeaderView {
    HeaderView {
        site_name: "Dorset Local Offer".to_owned(),
        alerts: ["emergency", "warning", "information"]
            .into_iter()
            .map(|level| Alert {
                level: level.to_owned(),
                title: "Schools closed by snow".to_owned(),
                words: html("Ring your school before you set out."),
                link: Some(Link::new("School closures", "/news/snow.html")),
            })
            .collect(),
        search_url: "/search/index.html".to_owned(),
        my_list_url: "/my-list.html".to_owned(),
        ..HeaderView::default()
    }
}

/// A table with a figure that nobody stated.
pub fn table() -> TableView {
    let row = |head: &str, cells: &[&str]| Row {
        head: head.to_owned(),
        cells: cells.iter().map(|text| Cell { text: (*text).to_owned(), number: true }).collect(),
    };
    TableView {
        id: "table-ehc-requests".to_owned(),
        title: "Requests for an EHC needs assessment".to_owned(),
        columns: ["Year", "Dorset", "South West", "England"].map(ToOwned::to_owned).to_vec(),
        rows: vec![row("2022", &["812", "10,204", "114,457"]), row("2023", &["977", "", "138,242"])],
        as_at: Some("March 2024".to_owned()),
        source: Some(Link::new("Dorset SEND self-evaluation", "/documents/self-evaluation-2024.html")),
        note: Some("Figures under 5 are not shown.".to_owned()),
    }
}

pub fn frame(chrome: &Chrome, title: &str, url: &str) -> Frame {
    Frame {
        chrome: chrome.clone(),
        lang: "en-GB".to_owned(),
        title: title.to_owned(),
        description: "A sample page.".to_owned(),
        url: url.to_owned(),
        canonical: Some(format!("https://example.org{url}")),
        breadcrumbs: if title.is_empty() {
            Vec::new()
        } else {
            vec![Link::new("Home", "/index.html"), Link::new("Find help", "/services/index.html")]
        },
        feed: Some(Link::new("News", "/news/feed.atom")),
        hidden_from_search_engines: false,
    }
}

pub fn html(words: &str) -> Html {
    Html::ready(format!("<p>{words}</p>"))
}

pub fn phone(shown: &str, dial: &str) -> Phone {
    Phone { shown: shown.to_owned(), dial: dial.to_owned() }
}

pub fn links(texts: &[&str]) -> Vec<Link> {
    texts.iter().map(|text| Link::new(*text, "/services/salt.html")).collect()
}

pub fn words(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

pub fn picture(emoji: &str) -> Option<Picture> {
    Some(Picture {
        src: format!("/pictures/{emoji}.svg"),
        alt: String::new(),
        width: 120,
        height: 120,
        srcset: None,
    })
}

pub fn contact() -> Contact {
    Contact {
        purpose: None,
        role: "DEAL advice line".to_owned(),
        phone: Some(phone("01632 960123", "+441632960123")),
        relay: Some(phone("18001 01632 960123", "1800101632960123")),
        textphone: Some(phone("01632 960124", "+441632960124")),
        sms: Some(phone("07700 900123", "+447700900123")),
        email: Some("deal@example.org".to_owned()),
        web: Some(Link::new("Ask a question online", "https://example.org/ask")),
        post: words(&["DEAL advice line", "County Hall", "Dorchester", "DT1 1XJ"]),
        hours: Some("Monday to Friday, 9am to 5pm".to_owned()),
        preferred: true,
    }
}

pub fn checked() -> Checked {
    Checked {
        on: Day::new("2026-10-05", "5 October 2026"),
        how: "by phone".to_owned(),
        by: "the Family Information Service".to_owned(),
        overdue: false,
    }
}

pub fn card(title: &str) -> Card {
    Card {
        title: title.to_owned(),
        url: "/services/salt.html".to_owned(),
        summary: "Helps children who find it hard to talk, to understand words, or to eat and drink safely."
            .to_owned(),
        kind: Some("Therapy".to_owned()),
        facts: words(&["Birth to 18", "Free", "Dorset and BCP", "Refer yourself"]),
        phone: Some(phone("01632 960200", "+441632960200")),
        day: None,
        status: None,
        easy_read: Some("/services/salt.easy.html".to_owned()),
        picture: None,
    }
}

pub fn document_link() -> DocumentLink {
    DocumentLink {
        title: "Statement of Intent".to_owned(),
        url: "/documents/statement.html".to_owned(),
        file_url: Some("/documents/files/statement.pdf".to_owned()),
        format: "PDF".to_owned(),
        size: Some("545 KB".to_owned()),
        pages: Some("12 pages".to_owned()),
        easy_read: Some("/documents/statement-easy.html".to_owned()),
        not_accessible: true,
    }
}

pub fn suggest() -> SuggestChange {
    SuggestChange {
        topics: ["Something is out of date", "It has closed", "Something is missing"]
            .into_iter()
            .map(|topic| Link::new(topic, "mailto:fis@example.org?subject=Change"))
            .collect(),
        contact: Some(Contact {
            role: "Family Information Service".to_owned(),
            phone: Some(phone("01632 960100", "+441632960100")),
            ..Contact::default()
        }),
    }
}

pub fn entry(title: &str, kind: &str, summary: &str) -> Entry {
    Entry {
        title: title.to_owned(),
        kind: kind.to_owned(),
        summary: summary.to_owned(),
        status: None,
        changes: vec![Card { day: Some(Day::new("2026-11-01", "1 November 2026")), ..card("Drop-in moves") }],
        formats: vec![
            Format {
                label: "Easy Read".to_owned(),
                url: "/services/deal-advice-line.easy.html".to_owned(),
                easy_read: true,
                ..Format::default()
            },
            Format {
                label: "Polski".to_owned(),
                url: "/services/deal-advice-line.pl.html".to_owned(),
                lang: Some("pl".to_owned()),
                note: Some("From the version of 3 May 2026".to_owned()),
                easy_read: false,
            },
        ],
        checked: Some(checked()),
        updated: Some(Day::new("2026-10-07", "7 October 2026")),
        picture: None,
        body: Some(Html::ready(
            "<h2>What it is like</h2><p>A person who knows about autism and ADHD answers. They listen first. \
             They can talk with you for up to 45 minutes.</p><ul><li>You do not need a diagnosis.</li>\
             <li>You can ring <a href=\"/services/salt.html\">speech and language therapy</a> as well.</li></ul>\
             <h3>What people ask</h3><p>Sleep, school, meltdowns, food, screens, toilet, what comes next.</p>",
        )),
        contacts: vec![
            contact(),
            Contact {
                purpose: Some("To ask about a referral".to_owned()),
                role: "Referral team".to_owned(),
                phone: Some(phone("01632 960201", "+441632960201")),
                email: Some("referrals.team.with.a.long.name@example.org".to_owned()),
                ..Contact::default()
            },
        ],
        key_facts: Vec::new(),
        pathways: vec![PathwayPlace {
            pathway: Link::new("Development and Behaviour Pathway", "/pathways/ehc.html"),
            step: Link::new("Ask for advice", "/pathways/ehc.html#step-1"),
            number: 1,
            of: 6,
        }],
        documents: vec![document_link()],
        related: vec![card("Speech and language therapy"), card("SENDIASS")],
        owner: Some(Link::new("Dorset HealthCare", "/organisations/dorset.html")),
        suggest: Some(suggest()),
        duties: vec![Duty {
            id: "H04".to_owned(),
            words: "Therapies: what there is and how to get it".to_owned(),
            basis: "SEND Regulations 2014, Schedule 2, paragraph 6".to_owned(),
        }],
        quick_exit: None,
    }
}

pub fn ways(texts: &[(&str, Option<usize>)]) -> Vec<WayIn> {
    texts
        .iter()
        .map(|(text, count)| WayIn {
            text: (*text).to_owned(),
            url: "/needs/autism.html".to_owned(),
            count: *count,
            note: None,
            picture: None,
        })
        .collect()
}

pub fn pagination() -> Pagination {
    let page = |number: usize| PageNumber {
        number: Some(number),
        url: format!("/needs/autism-{number}.html"),
        current: number == 5,
    };
    let gap = PageNumber::default;
    Pagination {
        current: 5,
        pages: 20,
        previous: Some("/needs/autism-4.html".to_owned()),
        next: Some("/needs/autism-6.html".to_owned()),
        numbers: vec![page(1), gap(), page(4), page(5), page(6), gap(), page(20)],
    }
}

pub fn choices() -> Vec<Choices> {
    vec![
        Choices {
            label: "Age".to_owned(),
            options: ways(&[("Early years", Some(12)), ("Primary", Some(31))]),
        },
        Choices { label: "Area".to_owned(), options: ways(&[("Dorset", Some(80)), ("BCP", Some(41))]) },
    ]
}
