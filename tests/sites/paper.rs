//! The print edition and the calendar files: what a family can take with them, and what must stay hidden there too.

use crate::offer::{ORGANISATION, SERVICE, built, names, page, with};

const REFUGE: &str = "---\ntitle: The quiet house\nsummary: A house with a garden where families can stay for a night or two.\naddress: [17 Secret Lane, Hidden Town]\npostcode: DT1 1XJ\narea: anyshire\nhide_exact: true\naccess: {}\nchecked: {on: 2026-10-05, by: Information officer, how: phone}\nreview_by: 2027-10-01\n---\n";

const HALL: &str = "---\ntitle: The village hall\nsummary: A hall with a stage and a kitchen in the middle of the village.\naddress: [2 High Street, Anytown]\npostcode: DT1 1XJ\narea: anyshire\naccess: {}\nchecked: {on: 2026-10-05, by: Information officer, how: phone}\nreview_by: 2027-10-01\n---\n";

fn club(venue: &str, more: &str) -> String {
    format!(
        "---\ntitle: Drawing club\nsummary: Draw together for an hour. Paper and pens are there, and so is tea.\nstart: \"2027-03-03T10:00\"\nend: \"2027-03-03T11:30\"\nrepeat: {{every: week, until: 2027-04-14, except: [2027-04-07]}}\nvenue: {venue}\nbooking: {{required: no}}\norganiser: council\n{more}---\nCome and draw.\n"
    )
}

#[test]
fn the_whole_offer_is_one_page_with_contents_and_a_number_to_ring_in_every_entry() {
    let html = page(&built(&with([])), "print/whole.html");
    assert!(html.contains("<a href=\"#entry-salt\">Speech and language therapy</a>"), "{html}");
    assert!(html.contains("<h3 id=\"entry-salt\">"), "{html}");
    assert!(html.contains("phone <strong>01632 960003</strong>"), "{html}");
    assert!(html.contains("https://offer.example.org/services/salt.html"), "links are written out");
    assert!(html.contains("Not stated"), "what nobody stated is not stated on paper either");
}

#[test]
fn the_copies_are_listed_with_their_length_and_lead_from_lists_and_the_contact_page() {
    let outcome = built(&with([]));
    let list = page(&outcome, "print/index.html");
    for copy in ["whole.html", "areas/anyshire.html", "needs/slcn.html"] {
        assert!(list.contains(&format!("../print/{copy}")), "{copy} is not in {list}");
    }
    assert!(list.contains("1 entry, about"), "{list}");
    assert!(page(&outcome, "needs/slcn.html").contains("../print/needs/slcn.html"));
    assert!(page(&outcome, "contact.html").contains("print/index.html"));
    assert!(outcome.output.get("print/needs/autism.html").is_none(), "there is no copy of nothing");
}

#[test]
fn nothing_closed_goes_on_paper() {
    let closed =
        SERVICE.replace("type: service", "type: service\nstatus: closed\nstatus_note: It closed. Ring us.");
    let outcome = built(&with([("content/services/gone.md", closed.as_str())]));
    let html = page(&outcome, "print/whole.html");
    assert!(html.contains("entry-salt") && !html.contains("entry-gone"), "{html}");
}

#[test]
fn a_copy_explains_the_hard_words_that_stand_in_it_and_no_others() {
    let glossary = "- {term: SALT, short: Help with talking., aliases: [speech and language therapy]}\n- {term: Mediation, short: Talking it over with somebody who takes no side.}\n";
    let html = page(&built(&with([("content/glossary.yaml", glossary)])), "print/whole.html");
    assert!(html.contains("<dt>SALT</dt>"), "{html}");
    assert!(!html.contains("<dt>Mediation</dt>"), "{html}");
}

#[test]
fn a_hidden_address_is_on_no_paper_and_in_no_calendar() {
    let service = SERVICE.replace("delivery: [phone]", "delivery: [in-person]\nplaces: [quiet-house]");
    let event = club("quiet-house", "");
    let outcome = built(&with([
        ("content/venues/quiet-house.md", REFUGE),
        ("content/services/salt.md", service.as_str()),
        ("content/events/club.md", event.as_str()),
    ]));
    assert!(outcome.output.get("events/club.ics").is_some());
    for (path, bytes) in outcome.output.iter() {
        let text = String::from_utf8_lossy(bytes);
        for secret in ["Secret Lane", "Hidden Town", "1XJ"] {
            assert!(!text.contains(secret), "{path} tells {secret}");
        }
    }
}

#[test]
fn an_event_goes_into_a_calendar_with_its_address_and_number() {
    let event = club("hall", "");
    let outcome = built(&with([
        ("content/venues/hall.md", HALL),
        ("content/events/club.md", event.as_str()),
        ("content/organisations/council.md", ORGANISATION),
    ]));
    let file = page(&outcome, "events/club.ics").replace("\r\n ", "").replace("\r\n", "\n");
    let event = file.split_once("BEGIN:VEVENT").expect("an event").1;
    insta::assert_snapshot!(event, @r"
    UID:club@offer.example.org
    DTSTAMP:20270303T000000Z
    DTSTART;TZID=Europe/London:20270303T100000
    DTEND;TZID=Europe/London:20270303T113000
    RRULE:FREQ=WEEKLY;UNTIL=20270414T090000Z
    EXDATE;TZID=Europe/London:20270407T100000
    SUMMARY:Drawing club
    DESCRIPTION:Draw together for an hour. Paper and pens are there\, and so is tea.\nPhone: 01632 960002\nMore: https://offer.example.org/events/club.html
    LOCATION:The village hall\, 2 High Street\, Anytown\, DT1 1XJ
    URL:https://offer.example.org/events/club.html
    STATUS:CONFIRMED
    END:VEVENT
    END:VCALENDAR
    ");
    assert_eq!(page(&outcome, "events/calendar.ics").matches("BEGIN:VEVENT").count(), 1);
    assert!(page(&outcome, "events/club.html").contains("href=\"../events/club.ics\""));
    assert!(page(&outcome, "events/index.html").contains("href=\"../events/calendar.ics\""));
}

#[test]
fn a_cancelled_event_is_cancelled_in_the_calendar_and_one_that_is_over_is_not_in_it() {
    let called_off = club("hall", "cancelled: true\n");
    let over = club("hall", "").replace("2027", "2026");
    let outcome = built(&with([
        ("content/venues/hall.md", HALL),
        ("content/events/off.md", called_off.as_str()),
        ("content/events/over.md", over.as_str()),
    ]));
    assert!(page(&outcome, "events/off.ics").contains("STATUS:CANCELLED\r\n"));
    assert!(outcome.output.get("events/over.ics").is_none());
    assert!(!page(&outcome, "events/calendar.ics").contains("UID:over@"));
}

const QUESTIONS: &str = "- question: age\n  asks: How old is the child?\n  answers:\n    - {say: Under 5, then: worry, find: [council]}\n    - {say: 5 or over, find: [salt]}\n- question: worry\n  asks: What worries you?\n  answers:\n    - {say: Talking, find: [salt]}\n    - {say: It cannot wait, urgent: true, find: [council]}\n";

#[test]
fn the_guided_way_in_remembers_the_answers_and_ends_at_a_number_to_ring() {
    let outcome = built(&with([("content/triage.yaml", QUESTIONS)]));
    let first = page(&outcome, "find/index.html");
    assert!(
        first.contains("Question 1 of 2 at most") && first.contains("href=\"../find/1.html\""),
        "{first}"
    );
    let second = page(&outcome, "find/1.html");
    assert!(second.contains("What worries you?") && second.contains("Under 5"), "{second}");
    assert!(second.contains("href=\"../find/index.html\""), "there is a way back");
    let help = page(&outcome, "find/1-1.html");
    assert!(help.contains("01632 960003") && help.contains("How old is the child?"), "{help}");
    let closest = help.find("services/salt.html").expect("the last answer's help");
    assert!(closest < help.find("organisations/council.html").expect("the first answer's help"));
    assert!(!help.contains("Ring now"));
    assert!(page(&outcome, "find/1-2.html").contains("Ring now"));
    assert!(page(&outcome, "index.html").contains("find/index.html"));
}

#[test]
fn an_answer_that_leads_to_no_entry_is_said_at_its_line() {
    let questions = QUESTIONS.replace("[salt]}\n-", "[slat]}\n-");
    assert_eq!(names(&with([("content/triage.yaml", questions.as_str())])), ["unknown-reference"]);
}

#[test]
fn a_service_leads_back_to_its_step_of_a_pathway_and_on_to_those_who_hear_complaints() {
    let step = |title: &str| {
        format!("  - {{title: {title}, what: It happens., who_does: [family], contact: salt}}\n")
    };
    let pathway = format!(
        "---\ntitle: Help with talking\nsummary: What to do step by step when a child finds it hard to talk or to understand.\nfor: Families.\nstarts_when: You worry.\nlead: council\nowner: council\narea: {{covers: [anyshire]}}\ntotal_time: {{text: 4 weeks, source: The team}}\nsteps:\n{}{}{}urgent: Ring 999.\nrights: You may ask.\nif_refused: Ask why.\nafter: Talk.\nchecked: {{on: 2026-10-05, by: Information officer, how: phone}}\nreview_by: 2027-10-01\n---\n",
        "  - {title: Notice, what: You see it., who_does: [family]}\n",
        step("Ask"),
        step("Meet"),
    );
    let council =
        ORGANISATION.replace("kind: council", "kind: council\ncomplaints: Write to the front desk.");
    let outcome = built(&with([
        ("content/pathways/talking.md", pathway.as_str()),
        ("content/organisations/council.md", council.as_str()),
    ]));
    let html = page(&outcome, "services/salt.html");
    assert!(html.contains("Step 2 of 3 in <a href=\"../pathways/talking.html\">"), "{html}");
    assert!(html.contains("href=\"../pathways/talking.html#step-2\""), "{html}");
    assert!(html.contains("Write to the front desk."), "{html}");
}
