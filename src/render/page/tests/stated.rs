//! Unknown is a value: nothing that nobody stated is ever shown as free, as all ages, or as accessible.

use super::{between, offer, page, service, text};
use crate::render::pictures::Shelf;
use crate::render::records::record;

const ONLINE: &str = "delivery: [online]\n";

/// The value of a fact on the page of a service with those fields.
fn fact(fields: &str, label: &str) -> String {
    let site = offer(&[("services/a", service("Service A", fields))]);
    let html = page(&site, "services/a.html");
    between(&html, &format!("<dt>{label}</dt>\n<dd>"), "</dd>").to_owned()
}

#[test]
fn what_nobody_stated_is_said_to_be_not_stated() {
    for label in ["Ages", "Cost", "When", "Waiting time"] {
        assert!(fact(ONLINE, label).contains("Not stated"), "{label}");
    }
    assert_eq!(
        fact(ONLINE, "Not stated"),
        "Whether you need an EHC plan or a diagnosis. Ask the provider.",
        "what nobody said of one kind stands in one line"
    );
    let site = offer(&[("services/a", service("Service A", ONLINE))]);
    assert!(page(&site, "services/a.html").contains("Languages spoken, interpreters and staff who use"));
}

#[test]
fn an_age_nobody_stated_is_never_shown_as_all_ages() {
    let site = offer(&[("services/a", service("Service A", ONLINE))]);
    let html = page(&site, "services/index.html");
    let card = between(&html, "Service A", "</li>\n</ul>");
    assert!(!card.to_lowercase().contains("ages") && !card.contains("Birth"), "{card}");
    let entry = site.get("a").expect("it is there");
    assert_eq!(record(entry, &site).ages, None);
}

#[test]
fn stated_facts_are_shown_in_words() {
    for (fields, label, shown) in [
        ("ages: {min: 0, max: 18}\n", "Ages", "Birth to 18"),
        ("ages: {min: 16}\n", "Ages", "16 and over"),
        ("ages: {max: 2.5}\n", "Ages", "Up to 2 and a half"),
        (
            "ages: {min: 0.5, max: 5, basis: school-year}\n",
            "Ages",
            "6 months to 5<span class=\"line\">Counted by school year</span>",
        ),
        ("cost: {kind: free}\n", "Cost", "Free"),
        (
            "cost: {kind: paid, options: [{label: Saturdays, amount: 3.50, per: session}]}\n",
            "Cost",
            "There is a charge<span class=\"line\">Saturdays: £3.50 a session</span>",
        ),
        (
            "when: {schedule: [{days: [fri, mon, tue, wed, thu], opens: \"09:00\", closes: \"17:00\"}]}\n",
            "When",
            "<span class=\"line\">Monday to Friday, 9am to 5pm</span>",
        ),
        (
            "when: {schedule: [{days: [tue, thu], opens: \"10:00\", closes: \"12:00\", weeks: term-time}]}\n",
            "When",
            "<span class=\"line\">Tuesday and Thursday, 10am to midday, in term time</span>",
        ),
        (
            "requires: {ehc_plan: no, diagnosis: no}\n",
            "How to get it",
            "A parent or carer can ask<span class=\"line\">You do not need an EHC plan or a diagnosis</span>",
        ),
        ("needs_open: true\nlevel: universal\n", "Who it is for", "For everyone, with any need"),
    ] {
        assert_eq!(fact(&format!("{ONLINE}{fields}"), label), shown, "{fields}");
    }
}

#[test]
fn key_facts_in_pictures_tell_only_what_is_stated_and_are_never_called_easy_read() {
    let site = offer(&[
        ("services/a", service("Service A", ONLINE)),
        (
            "services/b",
            service("Service B", "delivery: [at-home]\ncost: {kind: free}\nages: {min: 5, max: 11}\n"),
        ),
    ]);
    let a = page(&site, "services/a.html");
    let facts = between(&a, "Key facts in pictures", "</section>");
    assert!(facts.contains("You can use it online.") && facts.contains("You can call"), "{facts}");
    assert!(!facts.contains("free") && !facts.contains("ages"), "{facts}");
    let b = page(&site, "services/b.html");
    let facts = between(&b, "Key facts in pictures", "</section>");
    assert!(
        facts.contains("The ages are: <strong>5 to 11</strong>.") && facts.contains("It is free."),
        "{facts}"
    );
    assert!(!facts.contains("Easy Read"), "{facts}");
}

#[test]
fn an_authored_twin_takes_the_place_of_key_facts() {
    let twin =
        "---\ntitle: Easy A\nsummary: It helps you.\n---\n## What is it?\n\nIt is a club.\n".to_owned();
    let site = offer(&[("services/a", service("Service A", ONLINE)), ("services/a.easy", twin)]);
    let standard = page(&site, "services/a.html");
    assert!(!standard.contains("Key facts in pictures") && standard.contains("/services/a.easy.html"));
    let easy = page(&site, "services/a.easy.html");
    assert!(easy.contains("<h1>Easy A</h1>") && easy.contains("href=\"/services/a.html\""));
    assert!(page(&site, "easy-read/index.html").contains("/services/a.easy.html"));
}

#[test]
fn a_page_says_who_checked_it_and_when_a_check_is_overdue() {
    let late = service("Service A", ONLINE).replace("2027-05-05", "2026-11-01");
    let site = offer(&[("services/a", late), ("services/b", service("Service B", ONLINE))]);
    let html = page(&site, "services/a.html");
    let checked = between(&html, "<p class=\"checked\">", "</p>");
    assert!(
        checked.contains("5 October 2026") && checked.contains("by phone by the Team leader"),
        "{checked}"
    );
    assert!(checked.contains("due for a new check"), "{checked}");
    assert!(!page(&site, "services/b.html").contains("due for a new check"));
}

#[test]
fn a_number_is_also_given_through_relay_uk_and_a_change_can_be_suggested() {
    let site = offer(&[("services/a", service("Service A", ONLINE))]);
    let html = page(&site, "services/a.html");
    assert!(html.contains("href=\"tel:1800101632960123\">18001 01632 960123</a>"), "{html}");
    assert!(
        html.contains("mailto:fis@example.org?subject=Something%20is%20out%20of%20date%3A%20Service%20A%20%28%2Fservices%2Fa.html%29"),
        "{html}"
    );
    assert!(page(&site, "urgent-help.html").contains("18000"));
}

#[test]
fn a_pathway_step_that_names_a_service_is_shown_on_its_page() {
    let step = |title: &str, more: &str| {
        format!("  - {{title: {title}, what: Something., who_does: [family]{more}}}\n")
    };
    let pathway = text(
        "Pathway P",
        &format!(
            "for: Anyone.\nstarts_when: Now.\nlead: team\nowner: team\narea: {{covers: [here]}}\ntotal_time: {{text: 20 weeks, source: The law}}\nurgent: Ring.\nrights: Many.\nif_refused: Appeal.\nafter: More.\n{}steps:\n{}{}{}",
            super::CHECKED,
            step("Ask", ""),
            step("Meet", ", contact: a"),
            step("Decide", "")
        ),
    );
    let site = offer(&[("services/a", service("Service A", ONLINE)), ("pathways/p", pathway)]);
    let html = page(&site, "services/a.html");
    assert!(html.contains("Step 2 of 3 in <a href=\"/pathways/p.html\">Pathway P</a>: <a href=\"/pathways/p.html#step-2\">Meet</a>"), "{html}");
}

#[test]
fn every_picture_of_a_fixed_sentence_comes_with_the_program() {
    for name in [
        "birthday", "book", "brain", "calendar", "clock", "computer", "council", "email", "group", "help",
        "home", "letter", "mobile", "money", "paper", "phone", "place", "question", "school", "search",
        "steps", "stop", "website",
    ] {
        assert!(Shelf::empty().named(name).is_some(), "{name}");
    }
}
