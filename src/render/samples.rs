//! Sample views for tests and for looking at: every kind of page, full, and with nothing optional stated.

use super::templates::{TemplateFault, Templates};
use super::view::a_to_z::{AToZView, Letter, LetterGroup, NamedEntry};
use super::view::browse::{BrowseGroup, BrowseView};
use super::view::card::{Card, DocumentLink};
use super::view::chrome::{
    Alert, Chrome, FooterGroup, FooterView, HeaderView, HelpView, NavigationLink, Notice, UrgentNumber,
};
use super::view::contact::{Contact, Phone};
use super::view::contact_page::ContactView;
use super::view::coverage::{CoverageGroup, CoverageItem, CoverageView};
use super::view::credits::{Credit, CreditsView};
use super::view::day::{Checked, Day};
use super::view::document::DocumentView;
use super::view::easy_read::{ContactPictures, EasyFurniture, EasyReadView, EasySection};
use super::view::easy_read_home::{EasyGroup, EasyReadHomeView};
use super::view::entry::{Duty, Entry, Format, PathwayPlace, Status, SuggestChange};
use super::view::event::EventView;
use super::view::fact::Fact;
use super::view::feedback::{FeedbackItem, FeedbackLogView, FeedbackView};
use super::view::frame::Frame;
use super::view::glossary::{GlossaryView, Term, TermGroup};
use super::view::guide::GuideView;
use super::view::home::HomeView;
use super::view::html::Html;
use super::view::link::{Choices, Link, PageNumber, Pagination, WayIn};
use super::view::list::ListView;
use super::view::news::NewsView;
use super::view::not_found::NotFoundView;
use super::view::organisation::OrganisationView;
use super::view::pathway::{PathwayView, Step, Takes};
use super::view::picture::{Picture, Statement};
use super::view::search_page::SearchView;
use super::view::service::{
    AdviceLine, Answer, FoundIn, Glance, Opening, Price, Referral, Registration, ServiceView, Setting,
    ShortBreak, Therapy,
};
use super::view::table::{Cell, Row, TableView};
use super::view::urgent::{UrgentItem, UrgentView};
use super::view::venue::{AccessGroup, VenueSummary, VenueView};

/// Where the page would stand, and what it prints.
pub type Sample = (&'static str, Result<String, TemplateFault>);

/// Every kind of page with everything stated.
pub fn full(templates: &Templates) -> Vec<Sample> {
    let chrome = chrome(templates);
    let f = |title: &str, url: &str| frame(&chrome, title, url);
    vec![
        ("index.html", templates.render(&home(f("", "/index.html")))),
        ("services/deal-advice-line.html", templates.render(&advice_line(f("DEAL advice line", "/s.html")))),
        ("services/salt.html", templates.render(&therapy(f("Speech and language therapy", "/s.html")))),
        ("services/short-break.html", templates.render(&short_break(f("Saturday club", "/s.html")))),
        ("services/school.html", templates.render(&setting(f("Harbour School", "/s.html")))),
        ("pathways/ehc.html", templates.render(&pathway(f("Getting an EHC plan", "/p.html")))),
        ("guides/what-is-an-ehc-plan.html", templates.render(&guide(f("What is an EHC plan?", "/g.html")))),
        ("organisations/dorset.html", templates.render(&organisation(f("Dorset Council", "/o.html")))),
        ("venues/hall.html", templates.render(&venue(f("Demonstration hall", "/v.html")))),
        ("news/moves.html", templates.render(&news(f("The drop-in moves", "/n.html")))),
        ("events/open-day.html", templates.render(&event(f("Open day", "/e.html")))),
        ("documents/statement.html", templates.render(&document(f("Statement of Intent", "/d.html")))),
        ("feedback/hard-to-find.html", templates.render(&feedback(f("Hard to find", "/f.html")))),
        ("feedback/index.html", templates.render(&feedback_log(f("You said, we did", "/f.html")))),
        ("needs/autism.html", templates.render(&list(f("Help for autism", "/needs/autism.html")))),
        ("needs/index.html", templates.render(&browse(f("Find help by need", "/needs/index.html")))),
        ("a-to-z/index.html", templates.render(&a_to_z(f("A to Z of help", "/a-to-z/index.html")))),
        ("glossary.html", templates.render(&glossary(f("Words explained", "/glossary.html")))),
        (
            "services/deal-advice-line.easy.html",
            templates.render(&easy_read(f("The DEAL advice line", "/e"))),
        ),
        ("easy-read/index.html", templates.render(&easy_read_home(f("Easy Read", "/easy-read/index.html")))),
        ("contact.html", templates.render(&contact_page(f("Contact us and get help", "/contact.html")))),
        ("urgent-help.html", templates.render(&urgent(f("Urgent help", "/urgent-help.html")))),
        ("search/index.html", templates.render(&search(f("Search", "/search/index.html")))),
        ("credits.html", templates.render(&credits(f("Pictures and credits", "/credits.html")))),
        ("coverage.html", templates.render(&coverage(f("What the law asks", "/coverage.html")))),
        ("404.html", templates.render(&not_found(f("Page not found", "/404.html")))),
    ]
}

/// Every kind of page with a title and nothing else.
pub fn minimal(templates: &Templates) -> Vec<Sample> {
    let chrome = Chrome { site_name: "A Local Offer".to_owned(), ..Chrome::default() };
    let frame = Frame { chrome, lang: "en-GB".to_owned(), title: "A page".to_owned(), ..Frame::default() };
    let f = || frame.clone();
    let e = || Entry { title: "An entry".to_owned(), ..Entry::default() };
    let title = || "A page".to_owned();
    let service =
        || ServiceView { frame: f(), entry: e(), glance: glance_unknown(), ..ServiceView::default() };
    vec![
        ("home", templates.render(&HomeView { frame: f(), title: title(), ..HomeView::default() })),
        ("service", templates.render(&service())),
        (
            "therapy",
            templates.render(&ServiceView {
                therapy: Some(Therapy {
                    decision_time: Fact::unknown("How long until they decide"),
                    ..Therapy::default()
                }),
                ..service()
            }),
        ),
        (
            "short-break",
            templates.render(&ServiceView {
                short_break: Some(ShortBreak {
                    booking: Fact::unknown("Booking"),
                    food: Fact::unknown("Food"),
                    transport: Fact::unknown("Transport"),
                    ..ShortBreak::default()
                }),
                ..service()
            }),
        ),
        (
            "advice-line",
            templates.render(&ServiceView { advice_line: Some(AdviceLine::default()), ..service() }),
        ),
        ("setting", templates.render(&ServiceView { setting: Some(Setting::default()), ..service() })),
        (
            "pathway",
            templates.render(&PathwayView {
                frame: f(),
                entry: e(),
                ages: Fact::unknown("Ages"),
                area: Fact::unknown("Area"),
                total_time: Fact::unknown("How long it takes"),
                steps: vec![Step { number: 1, title: "A step".to_owned(), ..Step::default() }],
                ..PathwayView::default()
            }),
        ),
        ("guide", templates.render(&GuideView { frame: f(), entry: e(), ..GuideView::default() })),
        (
            "organisation",
            templates.render(&OrganisationView {
                frame: f(),
                entry: e(),
                kind: Fact::unknown("Kind"),
                area: Fact::unknown("Area"),
                ..OrganisationView::default()
            }),
        ),
        (
            "venue",
            templates.render(&VenueView {
                frame: f(),
                entry: e(),
                area: Fact::unknown("Area"),
                ..VenueView::default()
            }),
        ),
        ("news", templates.render(&NewsView { frame: f(), entry: e(), ..NewsView::default() })),
        (
            "event",
            templates.render(&EventView {
                frame: f(),
                entry: e(),
                start: Day::new("2026-12-03", "3 December 2026"),
                who: Fact::unknown("Who it is for"),
                ages: Fact::unknown("Ages"),
                cost: Fact::unknown("Cost"),
                booking: Fact::unknown("Booking"),
                ..EventView::default()
            }),
        ),
        (
            "document",
            templates.render(&DocumentView {
                frame: f(),
                entry: e(),
                file: Link::new("Get the document", "/documents/files/a.pdf"),
                format: "PDF".to_owned(),
                size: Some(Fact::unknown("Size")),
                pages: Some(Fact::unknown("Length")),
                accessible: Fact::unknown("Accessible"),
                ..DocumentView::default()
            }),
        ),
        ("feedback", templates.render(&FeedbackView { frame: f(), entry: e(), ..FeedbackView::default() })),
        (
            "feedback-log",
            templates.render(&FeedbackLogView { frame: f(), title: title(), ..FeedbackLogView::default() }),
        ),
        ("list", templates.render(&ListView { frame: f(), title: title(), ..ListView::default() })),
        ("browse", templates.render(&BrowseView { frame: f(), title: title(), ..BrowseView::default() })),
        ("a-to-z", templates.render(&AToZView { frame: f(), title: title(), ..AToZView::default() })),
        (
            "glossary",
            templates.render(&GlossaryView { frame: f(), title: title(), ..GlossaryView::default() }),
        ),
        (
            "easy-read",
            templates.render(&EasyReadView { frame: f(), title: title(), ..EasyReadView::default() }),
        ),
        (
            "easy-read-home",
            templates.render(&EasyReadHomeView { frame: f(), title: title(), ..EasyReadHomeView::default() }),
        ),
        ("contact", templates.render(&ContactView { frame: f(), title: title(), ..ContactView::default() })),
        ("urgent", templates.render(&UrgentView { frame: f(), title: title(), ..UrgentView::default() })),
        ("search", templates.render(&SearchView { frame: f(), title: title(), ..SearchView::default() })),
        ("credits", templates.render(&CreditsView { frame: f(), title: title(), ..CreditsView::default() })),
        (
            "coverage",
            templates.render(&CoverageView { frame: f(), title: title(), ..CoverageView::default() }),
        ),
        ("404", templates.render(&NotFoundView { frame: f(), ..NotFoundView::default() })),
    ]
}

/// The chrome with every part of it in use.
pub fn chrome(templates: &Templates) -> Chrome {
    let print = |printed: Result<String, TemplateFault>| Html::ready(printed.expect("the chrome prints"));
    Chrome {
        site_name: "Dorset Local Offer".to_owned(),
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

fn frame(chrome: &Chrome, title: &str, url: &str) -> Frame {
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

fn html(words: &str) -> Html {
    Html::ready(format!("<p>{words}</p>"))
}

fn phone(shown: &str, dial: &str) -> Phone {
    Phone { shown: shown.to_owned(), dial: dial.to_owned() }
}

fn links(texts: &[&str]) -> Vec<Link> {
    texts.iter().map(|text| Link::new(*text, "/services/salt.html")).collect()
}

fn words(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn picture(emoji: &str) -> Option<Picture> {
    Some(Picture {
        src: format!("/pictures/{emoji}.svg"),
        alt: String::new(),
        width: 120,
        height: 120,
        srcset: None,
    })
}

fn contact() -> Contact {
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

fn checked() -> Checked {
    Checked {
        on: Day::new("2026-10-05", "5 October 2026"),
        how: "by phone".to_owned(),
        by: "the Family Information Service".to_owned(),
        overdue: false,
    }
}

fn card(title: &str) -> Card {
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

fn document_link() -> DocumentLink {
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

fn suggest() -> SuggestChange {
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

fn entry(title: &str, kind: &str, summary: &str) -> Entry {
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

fn glance_unknown() -> Glance {
    Glance {
        who: Fact::unknown("Who it is for"),
        ages: Fact::unknown("Ages"),
        how: Fact::unknown("How to get it"),
        cost: Fact::unknown("Cost"),
        when: Fact::unknown("When"),
        place: Fact::unknown("Where"),
        area: Fact::unknown("Area"),
        wait: Some(Fact::unknown("Waiting time")),
    }
}

fn glance() -> Glance {
    Glance {
        who: Fact::stated("Who it is for", "Parents and carers of children who may be autistic or have ADHD"),
        ages: Fact::stated("Ages", "Birth to 18"),
        how: Fact::stated("How to get it", "Ring them yourself. You do not need a referral."),
        cost: Fact::stated("Cost", "Free"),
        when: Fact::stated("When", "Monday to Friday, 9am to 5pm, all year"),
        place: Fact::stated("Where", "By phone"),
        area: Fact {
            note: Some("Your GP must be in this area".to_owned()),
            ..Fact::stated("Area", "Dorset, and Bournemouth, Christchurch and Poole")
        },
        wait: Some(Fact {
            note: Some("Measured 1 September 2026. Source: Dorset HealthCare".to_owned()),
            ..Fact::stated("Waiting time", "They answer on the same day")
        }),
    }
}

fn venue_summary() -> VenueSummary {
    VenueSummary {
        link: Link::new("Dorset County Hospital", "/venues/hall.html"),
        address: words(&["Williams Avenue", "Dorchester", "DT1 2JY"]),
        address_hidden: None,
        access: access_facts(),
    }
}

fn access_facts() -> Vec<Fact> {
    vec![
        Fact {
            note: Some("The ground floor only".to_owned()),
            ..Fact::stated("Wheelchair access", "Partial")
        },
        Fact::stated("Accessible toilet", "Yes"),
        Fact::stated("Changing Places toilet", "No"),
        Fact::unknown("Hearing loop"),
        Fact::unknown("Quiet space"),
    ]
}

/// What all samples of services share.
fn service(frame: Frame, entry: Entry) -> ServiceView {
    ServiceView {
        frame,
        entry,
        organisation: Link::new("Dorset HealthCare", "/organisations/dorset.html"),
        glance: glance(),
        criteria: Some(html("Anyone who lives in Dorset and cares for a child under 18.")),
        not_for: Some(html("It is not for emergencies.")),
        requires: vec![
            Fact::stated("EHC plan", "Not needed"),
            Fact::stated("Diagnosis", "Not needed"),
            Fact::unknown("Social care assessment"),
        ],
        how_to_get: Some(html("Ring the line. Say how old your child is and what worries you.")),
        what_happens_next: Some(html("They call you back within 2 working days.")),
        found_in: vec![
            FoundIn { label: "Needs".to_owned(), links: links(&["Autism", "ADHD"]) },
            FoundIn { label: "Ages".to_owned(), links: links(&["Early years", "Primary school"]) },
        ],
        complaints: Some(html("Write to the complaints team of Dorset HealthCare.")),
        ..ServiceView::default()
    }
}

fn advice_line(frame: Frame) -> ServiceView {
    let summary =
        "Ring and talk to someone who knows about autism, ADHD and behaviour. You do not need a diagnosis.";
    ServiceView {
        advice_line: Some(AdviceLine {
            facts: vec![
                Fact::stated("Independent of the council", "Yes"),
                Fact::stated("Confidential", "Yes"),
                Fact::unknown("You can stay anonymous"),
            ],
            helps_with: words(&["sleep", "school", "behaviour"]),
            does_not: words(&["diagnose", "write reports"]),
            out_of_hours: Some(html("Leave a message.")),
        }),
        ..service(frame, entry("DEAL advice line", "Advice line", summary))
    }
}

fn therapy(frame: Frame) -> ServiceView {
    let summary = "Helps children who find it hard to talk, to understand words, or to eat and drink safely.";
    ServiceView {
        glance: Glance { wait: Some(Fact::unknown("Waiting time")), ..glance() },
        referral: Some(Referral {
            web: Some(Link::new("Refer online to speech and language therapy", "https://example.org/refer")),
            form: Some(document_link()),
            email: Some("salt@example.org".to_owned()),
            phone: Some(phone("01632 960200", "+441632960200")),
        }),
        venues: vec![venue_summary()],
        communication: vec![
            Fact::stated("Interpreter", "Yes"),
            Fact::unknown("Staff who use British Sign Language"),
        ],
        therapy: Some(Therapy {
            profession: "Speech and language therapy".to_owned(),
            offers: words(&["advice line", "assessment", "one to one sessions"]),
            first_try: links(&["Speech and language drop-in"]),
            referral_needs: words(&["what you have tried", "how your child talks at home"]),
            decision_time: Fact::stated("How long until they decide", "2 weeks"),
            episode: Some(html("About 6 sessions, then time to practise.")),
            discharge: Some(html("They write to you.")),
            re_referral: Some(html("Ring within 6 months.")),
            while_you_wait: links(&["Talking tips for families"]),
            if_refused: Some(html("Ask why, in writing.")),
            ehc_plan_role: Some(html("They write advice for the plan.")),
            crisis: Some(html("Ring <a href=\"tel:999\">999</a> if your child cannot breathe.")),
        }),
        registrations: vec![Registration {
            body: "Care Quality Commission".to_owned(),
            number: Some("RDY".to_owned()),
            last_inspected: Some("4 March 2025".to_owned()),
            link: Some(Link::new("Its page at the Care Quality Commission", "https://www.cqc.org.uk/")),
        }],
        answers: vec![Answer {
            question: "How do you know how my child is getting on?".to_owned(),
            answer: Some(html("We set goals with you.")),
        }],
        ..service(frame, entry("Speech and language therapy", "Therapy", summary))
    }
}

fn short_break(frame: Frame) -> ServiceView {
    let closed = Status {
        label: "Closed for now".to_owned(),
        note: "It opens again in spring. Ask the Family Information Service what else there is.".to_owned(),
    };
    ServiceView {
        prices: vec![Price {
            label: "Saturday club".to_owned(),
            amount: "£3.50 a session".to_owned(),
            note: Some("Brothers and sisters half price".to_owned()),
        }],
        help_to_pay: links(&["Direct payments", "Max Card"]),
        opening: vec![Opening {
            days: "Saturday".to_owned(),
            times: "10am to 3pm".to_owned(),
            weeks: Some("In term time".to_owned()),
        }],
        exceptions: words(&["Closed on 26 December 2026"]),
        place_note: Some("The club meets in several places.".to_owned()),
        people_and_places: vec![Fact::stated("Group size", "8"), Fact::unknown("First aid training")],
        short_break: Some(ShortBreak {
            activity: "Club".to_owned(),
            support: access_facts(),
            allowance: Some(Fact::stated("Hours a year", "76")),
            registration: Some(Fact::stated("Registration", "Opens 1 March 2027")),
            registration_link: Some(Link::new("Register for short breaks", "https://example.org/")),
            booking: Fact::stated("Booking", "You must book"),
            booking_contact: Some(contact()),
            bring: Some(html("A drink and a coat.")),
            food: Fact::unknown("Food"),
            transport: Fact::unknown("Transport"),
        }),
        ..service(
            frame,
            Entry {
                status: Some(closed),
                key_facts: statements(),
                quick_exit: Some("https://www.bbc.co.uk/weather".to_owned()),
                formats: Vec::new(),
                ..entry("Saturday club", "Short break", "A club for children who need more help to join in.")
            },
        )
    }
}

fn setting(frame: Frame) -> ServiceView {
    ServiceView {
        setting: Some(Setting {
            facts: vec![Fact::stated("Kind", "Special school"), Fact::unknown("Places")],
            senco: Some(contact()),
            sen_report: Some(Link::new("SEN information report", "https://example.org/sen")),
            answers: vec![
                Answer {
                    question: "How do you find out?".to_owned(),
                    answer: Some(html("We watch and ask.")),
                },
                Answer { question: "How do you train staff?".to_owned(), answer: None },
            ],
            admissions: Some(html("Through an EHC plan.")),
            open_days: links(&["Open day, 3 December 2026"]),
            transport: Some("Ask the council.".to_owned()),
            ofsted: Some(Link::new("Its page at Ofsted", "https://reports.ofsted.gov.uk/")),
        }),
        ..service(frame, entry("Harbour School", "School", "A special school in Dorset."))
    }
}

fn pathway(frame: Frame) -> PathwayView {
    let step = |number: usize, title: &str, basis: &str, code: &str| Step {
        number,
        title: title.to_owned(),
        what: html("The council reads what everyone sent. It decides whether to assess your child."),
        who_does: words(&["The council", "You and your family"]),
        contact: Some(Link::new("Locality SEND teams", "/services/salt.html")),
        takes: Some(Takes {
            words: "6 weeks at most".to_owned(),
            basis: basis.to_owned(),
            basis_code: code.to_owned(),
            source: Some("SEND Regulations 2014, regulation 5".to_owned()),
        }),
        you_do: Some(html("Send your own views.")),
        forms: vec![document_link()],
        you_get: Some(html("A letter with the decision.")),
        if_yes: Some("The assessment starts.".to_owned()),
        if_no: Some("You can appeal. Ask SENDIASS for help.".to_owned()),
    };
    PathwayView {
        frame,
        entry: Entry {
            body: None,
            ..entry("Getting an EHC plan", "Pathway", "From asking to the final plan.")
        },
        who: Some(html("Children and young people from birth to 25.")),
        starts_when: Some(html("You, a school or a young person asks the council.")),
        lead: Some(Link::new("Dorset Council", "/organisations/dorset.html")),
        ages: Fact::stated("Ages", "Birth to 25"),
        area: Fact::stated("Area", "Dorset"),
        total_time: Fact {
            note: Some("The law sets this".to_owned()),
            ..Fact::stated("How long it takes", "20 weeks")
        },
        steps: vec![
            step(1, "Ask for an assessment", "The law sets this", "statutory"),
            step(2, "The council decides whether to assess", "This is the target", "target"),
            Step { takes: None, ..step(3, "Professionals give advice", "This is typical", "typical") },
        ],
        while_you_wait: links(&["SEN support in school", "SENDIASS"]),
        urgent: Some(html("If your child is not safe, ring 999.")),
        rights: Some(html("You can appeal to the tribunal.")),
        if_refused: Some(html("Ask for mediation.")),
        after: Some(html("The plan is reviewed every year.")),
    }
}

fn guide(frame: Frame) -> GuideView {
    GuideView {
        frame,
        entry: entry("What is an EHC plan?", "Guide", "What a plan says, and who can have one."),
        topic: Some(Link::new("EHC plans", "/guides/ehc-plans.html")),
        part_of: Some(Link::new("Getting an EHC plan", "/pathways/ehc.html")),
        contents: ["What it is like", "What people ask", "Who to ask"]
            .into_iter()
            .map(|text| Link::new(text, "#content"))
            .collect(),
        previous: Some(Link::new("SEN support", "/guides/sen-support.html")),
        next: Some(Link::new("How we decide", "/guides/how-we-decide.html")),
    }
}

fn organisation(frame: Frame) -> OrganisationView {
    OrganisationView {
        frame,
        entry: entry("Dorset Council", "Organisation", "The council for the Dorset area."),
        kind: Fact::stated("Kind", "Council"),
        area: Fact::stated("Area", "Dorset"),
        website: Some(Link::new("www.dorsetcouncil.gov.uk", "https://www.dorsetcouncil.gov.uk/")),
        services: vec![card("Family Information Service")],
        pathways: vec![card("Getting an EHC plan")],
        registrations: Vec::new(),
        complaints: Some(html("Write to the complaints team.")),
    }
}

fn venue(frame: Frame) -> VenueView {
    VenueView {
        frame,
        entry: entry("Demonstration hall", "Venue", "A hall near the station."),
        address: words(&["Williams Avenue", "Dorchester", "DT1 2JY"]),
        address_hidden: None,
        area: Fact::stated("Area", "Dorset"),
        access: vec![AccessGroup { heading: "Getting in".to_owned(), facts: access_facts() }],
        access_note: Some("The ramp is at the side. Ring the bell.".to_owned()),
        access_guide: Some(Link::new("Access guide by AccessAble", "https://www.accessable.co.uk/")),
        getting_there: vec![Fact::stated("Blue Badge bays", "4"), Fact::unknown("Bus stop")],
        services: vec![card("Saturday club")],
        events: vec![card("Open day")],
    }
}

fn news(frame: Frame) -> NewsView {
    NewsView {
        frame,
        entry: entry("The drop-in moves to Weymouth", "Service change", "From January it is at the library."),
        published: Day::new("2026-11-01", "1 November 2026"),
        expired: true,
        deadline: Some(Day::new("2026-12-01", "1 December 2026")),
        affects: vec![card("Speech and language drop-in")],
        source: Some(Link::new("Dorset HealthCare", "/organisations/dorset.html")),
    }
}

fn event(frame: Frame) -> EventView {
    EventView {
        frame,
        entry: entry("Open day", "Event", "Come and see the school."),
        start: Day::new("2026-12-03T10:00", "Thursday 3 December 2026, 10am"),
        end: Some(Day::new("2026-12-03T12:00", "midday")),
        repeats: Some("Every month until March 2027".to_owned()),
        over: false,
        cancelled: true,
        venue: Some(venue_summary()),
        online: Some(Link::new("Join online", "https://example.org/join")),
        who: Fact::stated("Who it is for", "Parents and carers"),
        ages: Fact::unknown("Ages"),
        cost: Fact::stated("Cost", "Free"),
        prices: vec![Price { label: "Lunch".to_owned(), amount: "£4".to_owned(), note: None }],
        booking: Fact {
            lines: words(&["Closes 1 December 2026"]),
            ..Fact::stated("Booking", "You must book")
        },
        booking_contact: Some(contact()),
        access_support: access_facts(),
        adjustments: Some("email events@example.org".to_owned()),
        organiser: Some(Link::new("Dorset Council", "/organisations/dorset.html")),
        calendar: Some("/events/open-day.ics".to_owned()),
    }
}

fn document(frame: Frame) -> DocumentView {
    DocumentView {
        frame,
        entry: entry("Statement of Intent", "Document", "What the partners plan to do."),
        file: Link::new("Get the Statement of Intent", "/documents/files/statement.pdf"),
        format: "PDF".to_owned(),
        size: Some(Fact::stated("Size", "545 KB")),
        pages: Some(Fact::stated("Length", "12 pages")),
        accessible: Fact::unknown("Accessible"),
        published: Some(Day::new("2023-05-01", "1 May 2023")),
        publisher: Some(Link::new("Dorset Council", "/organisations/dorset.html")),
        html_version: Some(Link::new("What we plan to do", "/guides/plan.html")),
        easy_read: Some(Link::new("What we plan to do", "/documents/statement-easy.html")),
        easy_read_of: Some(Link::new("Statement of Intent", "/documents/statement.html")),
        used_by: links(&["Getting an EHC plan"]),
    }
}

fn feedback_item(state: &str, code: &str) -> FeedbackItem {
    FeedbackItem {
        link: Link::new("The site was hard to find", "/feedback/hard-to-find.html"),
        said: "I had a child with SEND for 4 years before anyone told me about the Local Offer.".to_owned(),
        from: "A parent carer".to_owned(),
        said_on: Day::new("2026-05-03", "3 May 2026"),
        via: Some("at a forum meeting".to_owned()),
        state: state.to_owned(),
        state_code: code.to_owned(),
        reply: (code == "done").then(|| "Health visitors now give every family a card.".to_owned()),
        replied_on: Some(Day::new("2026-06-01", "1 June 2026")),
        pages: links(&["What is the Local Offer?"]),
    }
}

fn feedback(frame: Frame) -> FeedbackView {
    FeedbackView {
        frame,
        entry: entry("The site was hard to find", "You said, we did", "Families did not know about it."),
        item: feedback_item("Done", "done"),
    }
}

fn feedback_log(frame: Frame) -> FeedbackLogView {
    FeedbackLogView {
        frame,
        title: "You said, we did".to_owned(),
        intro: Some(html("What families told us, and what we did.")),
        states: ways(&[("Done", Some(7)), ("Planned", Some(2))]),
        items: vec![
            feedback_item("Done", "done"),
            feedback_item("Waiting for a reply", "received"),
            feedback_item("We cannot do this", "cannot"),
        ],
        total: 9,
        pagination: Some(pagination()),
        tell_us: Some(Link::new("Tell us what you think", "/guides/tell-us.html")),
    }
}

fn ways(texts: &[(&str, Option<usize>)]) -> Vec<WayIn> {
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

fn pagination() -> Pagination {
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

fn choices() -> Vec<Choices> {
    vec![
        Choices {
            label: "Age".to_owned(),
            options: ways(&[("Early years", Some(12)), ("Primary", Some(31))]),
        },
        Choices { label: "Area".to_owned(), options: ways(&[("Dorset", Some(80)), ("BCP", Some(41))]) },
    ]
}

fn list(frame: Frame) -> ListView {
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

fn browse(frame: Frame) -> BrowseView {
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

fn letters() -> Vec<Letter> {
    ('A'..='Z')
        .map(|letter| Letter {
            letter: letter.to_string(),
            url: (letter != 'X').then(|| format!("#{}", letter.to_ascii_lowercase())),
            current: letter == 'S',
        })
        .collect()
}

fn a_to_z(frame: Frame) -> AToZView {
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

fn glossary(frame: Frame) -> GlossaryView {
    GlossaryView {
        frame,
        title: "Words explained".to_owned(),
        intro: Some(html("Hard words, and what they mean.")),
        letters: letters(),
        groups: vec![TermGroup {
            letter: "E".to_owned(),
            id: "e".to_owned(),
            terms: vec![Term {
                id: "ehc-plan".to_owned(),
                term: "EHC plan".to_owned(),
                stands_for: Some("Education, health and care plan".to_owned()),
                short: "A legal document that says what help a child must get.".to_owned(),
                long: Some(html("It is for children and young people up to 25.")),
                aliases: words(&["EHCP"]),
                easy_read: Some("A plan that says what help you get.".to_owned()),
                law: Some("Children and Families Act 2014, section 37".to_owned()),
                retired: Some("We used to say: statement of special educational needs.".to_owned()),
            }],
        }],
    }
}

fn statements() -> Vec<Statement> {
    let statement =
        |emoji: &str, words: &str| Statement { picture: picture(emoji), words: Html::ready(words) };
    vec![
        statement("📞", "You can <strong>call</strong> the advice line."),
        statement("👪", "It is for parents and carers."),
        Statement { picture: None, words: Html::ready("<strong>Call</strong> means talk on the phone.") },
    ]
}

fn contact_pictures() -> ContactPictures {
    ContactPictures {
        phone: picture("📞"),
        sms: picture("📱"),
        email: picture("📧"),
        web: picture("💻"),
        post: picture("✉"),
        hours: picture("🕘"),
    }
}

fn furniture() -> EasyFurniture {
    EasyFurniture {
        from: picture("🏛"),
        ask: picture("🤝"),
        hard_words: picture("📖"),
        standard: picture("📄"),
    }
}

fn easy_read(frame: Frame) -> EasyReadView {
    EasyReadView {
        frame,
        title: "The DEAL advice line".to_owned(),
        summary: Some("You can call and ask about autism and ADHD.".to_owned()),
        standard: Link::new("DEAL advice line", "/services/deal-advice-line.html"),
        from: "Dorset Council and NHS Dorset".to_owned(),
        furniture: furniture(),
        sections: vec![
            EasySection { heading: Some("What is it?".to_owned()), statements: statements() },
            EasySection { heading: None, statements: statements() },
        ],
        facts: vec![Statement { picture: picture("💷"), words: Html::ready("It is free.") }],
        contacts: vec![contact()],
        contact_pictures: contact_pictures(),
        formats: vec![Format {
            label: "Polski".to_owned(),
            url: "/services/deal-advice-line.pl.html".to_owned(),
            lang: Some("pl".to_owned()),
            ..Format::default()
        }],
        checked: Some(checked()),
        checked_by_people: Some("Dorset People First read this page on 1 September 2026.".to_owned()),
        behind: true,
        suggest: Some(suggest()),
        home: Link::new("All Easy Read pages", "/easy-read/index.html"),
    }
}

fn easy_read_home(frame: Frame) -> EasyReadHomeView {
    let pages = ["The DEAL advice line", "Speech therapy"].map(|text| WayIn {
        text: text.to_owned(),
        url: "/services/deal-advice-line.easy.html".to_owned(),
        note: Some("You can call and ask for help.".to_owned()),
        picture: picture("📞"),
        ..WayIn::default()
    });
    EasyReadHomeView {
        frame,
        title: "Easy Read".to_owned(),
        from: "Dorset Council and NHS Dorset".to_owned(),
        furniture: furniture(),
        intro: statements(),
        groups: vec![EasyGroup { heading: "Advice".to_owned(), pages: pages.to_vec() }],
        contacts: vec![contact()],
        contact_pictures: contact_pictures(),
    }
}

fn home(frame: Frame) -> HomeView {
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

fn contact_page(frame: Frame) -> ContactView {
    ContactView {
        frame,
        title: "Contact us and get help".to_owned(),
        intro: Some(html("You can ask about anything on this site.")),
        first: Contact {
            role: "Family Information Service".to_owned(),
            purpose: Some("For any question about this site or about help for your child.".to_owned()),
            ..contact()
        },
        others: vec![
            Contact { purpose: Some("For advice that is independent".to_owned()), ..contact() },
            contact(),
        ],
        other_formats: Some(html("We can print any page and post it to you.")),
        suggest: Some(suggest()),
        more: links(&["How to complain", "Tell us what you think"]),
    }
}

fn urgent(frame: Frame) -> UrgentView {
    let item = |heading: &str, level: &str, shown: &str, dial: &str| UrgentItem {
        heading: heading.to_owned(),
        level: level.to_owned(),
        words: html("Ask for an ambulance, the police or the fire service."),
        phone: Some(phone(shown, dial)),
        relay: Some(phone("18000", "18000")),
        sms: Some(phone("85258", "85258")),
        hours: Some("All day, every day".to_owned()),
        link: Some(Link::new("CAMHS", "/services/salt.html")),
    };
    UrgentView {
        frame,
        title: "Urgent help".to_owned(),
        intro: Some(html("Ring now. Do not wait.")),
        items: vec![
            item("Someone’s life is in danger", "emergency", "999", "999"),
            item("A mental health crisis", "urgent", "111, option 2", "111"),
            item("You are worried about a child’s safety", "soon", "01632 960300", "+441632960300"),
        ],
        quick_exit: Some("https://www.bbc.co.uk/weather".to_owned()),
        checked: Some(Checked { overdue: true, ..checked() }),
    }
}

fn search(frame: Frame) -> SearchView {
    SearchView {
        frame,
        title: "Search".to_owned(),
        action: "/search/index.html".to_owned(),
        total: 214,
        letters: letters(),
        choices: choices(),
        also: links(&["Words explained", "Easy Read"]),
    }
}

fn credits(frame: Frame) -> CreditsView {
    CreditsView {
        frame,
        title: "Pictures and credits".to_owned(),
        intro: Some(html("Who made the pictures on this site.")),
        credits: vec![Credit {
            work: "Twemoji".to_owned(),
            by: "Twitter and other contributors".to_owned(),
            licence: Link::new("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
            source: Some(Link::new("Twemoji", "https://github.com/jdecked/twemoji")),
            changes: Some("Not changed".to_owned()),
            used: Some(61),
        }],
    }
}

fn coverage(frame: Frame) -> CoverageView {
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

fn not_found(frame: Frame) -> NotFoundView {
    NotFoundView {
        frame,
        search_url: "/search/index.html".to_owned(),
        ways: ways(&[("Home", None), ("A to Z", None)]),
    }
}
