//! Sample services of every type.

use super::explained::statements;
use super::parts::{contact, document_link, entry, html, links, phone, words};
use crate::render::view::entry::{Entry, Status};
use crate::render::view::fact::Fact;
use crate::render::view::frame::Frame;
use crate::render::view::link::Link;
use crate::render::view::service::{
    AdviceLine, Answer, FoundIn, Glance, Opening, Price, Referral, Registration, ServiceView, Setting,
    ShortBreak, Therapy,
};
use crate::render::view::venue::VenueSummary;

pub fn glance_unknown() -> Glance {
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

pub fn glance() -> Glance {
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

pub fn venue_summary() -> VenueSummary {
    VenueSummary {
        link: Link::new("Dorset County Hospital", "/venues/hall.html"),
        address: words(&["Williams Avenue", "Dorchester", "DT1 2JY"]),
        address_hidden: None,
        access: access_facts(),
    }
}

pub fn access_facts() -> Vec<Fact> {
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
pub fn service(frame: Frame, entry: Entry) -> ServiceView {
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

pub fn advice_line(frame: Frame) -> ServiceView {
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

pub fn therapy(frame: Frame) -> ServiceView {
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

pub fn short_break(frame: Frame) -> ServiceView {
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

pub fn setting(frame: Frame) -> ServiceView {
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
