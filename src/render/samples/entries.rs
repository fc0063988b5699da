//! Sample entries of every other kind.

use super::parts::{card, contact, document_link, entry, html, links, pagination, ways, words};
use super::services::{access_facts, venue_summary};
use crate::render::view::day::Day;
use crate::render::view::document::DocumentView;
use crate::render::view::entry::Entry;
use crate::render::view::event::EventView;
use crate::render::view::fact::Fact;
use crate::render::view::feedback::{FeedbackItem, FeedbackLogView, FeedbackView};
use crate::render::view::frame::Frame;
use crate::render::view::guide::GuideView;
use crate::render::view::link::Link;
use crate::render::view::news::NewsView;
use crate::render::view::organisation::OrganisationView;
use crate::render::view::pathway::{PathwayView, Step, Takes};
use crate::render::view::service::Price;
use crate::render::view::venue::{AccessGroup, VenueView};

pub fn pathway(frame: Frame) -> PathwayView {
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

pub fn guide(frame: Frame) -> GuideView {
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

pub fn organisation(frame: Frame) -> OrganisationView {
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

pub fn venue(frame: Frame) -> VenueView {
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

pub fn news(frame: Frame) -> NewsView {
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

pub fn event(frame: Frame) -> EventView {
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

pub fn document(frame: Frame) -> DocumentView {
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

pub fn feedback_item(state: &str, code: &str) -> FeedbackItem {
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

pub fn feedback(frame: Frame) -> FeedbackView {
    FeedbackView {
        frame,
        entry: entry("The site was hard to find", "You said, we did", "Families did not know about it."),
        item: feedback_item("Done", "done"),
    }
}

pub fn feedback_log(frame: Frame) -> FeedbackLogView {
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
