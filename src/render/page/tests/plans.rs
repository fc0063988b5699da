//! The list of pages: each once, each at an address of its own, and every one of them can be drawn.

use std::collections::BTreeSet;

use super::{offer, page, pages, plans, service, text};
use crate::render::page::scene::Scene;

fn mixed() -> crate::site::Site {
    let twin = "---\ntitle: Easy\n---\n:phone: You can call.\n".to_owned();
    let guide = "topic: money\nowner: team\n".to_owned() + super::CHECKED;
    offer(&[
        ("services/a", service("Service A", "delivery: [online]\ncovers: [H04]\nneeds: [autism]\n")),
        ("services/a.easy", twin),
        (
            "services/sendiass",
            service(
                "Advice for all",
                "type: advice-line\ndelivery: [phone]\nadvice_line: {independent: yes, confidential: yes, helps_with: [anything], role: sendiass}\n",
            ),
        ),
        ("guides/money", text("Money", &guide)),
        (
            "documents/form",
            text(
                "Form",
                "url: https://example.org/form.pdf\nformat: pdf\nbytes: 545000\npages: 12\npublisher: team\n",
            ),
        ),
        (
            "feedback/wait",
            text(
                "Waits are long",
                "said: {text: Too long., from: parent-carer, on: 2026-09-01, via: At a meeting}\nabout: content\nprogress: planned\n",
            ),
        ),
    ])
}

#[test]
fn no_two_plans_share_a_route_and_their_order_is_stable() {
    let site = mixed();
    let plans = plans(&site);
    let routes: BTreeSet<_> = plans.iter().map(|plan| plan.route().clone()).collect();
    assert_eq!(routes.len(), plans.len());
    assert_eq!(plans, super::plans(&mixed()));
}

#[test]
fn every_page_is_drawn_with_a_title_a_canonical_address_and_the_way_home() {
    let site = mixed();
    let drafts = pages(&site);
    assert_eq!(drafts.len(), plans(&site).len());
    for draft in drafts {
        let path = draft.route.path();
        assert_eq!(draft.html.matches("<h1").count(), 1, "{path}");
        assert!(draft.html.contains("This is a test."), "the notice stands on {path}");
        assert!(draft.html.contains("href=\"/services/sendiass.html\">Advice for all</a>"), "{path}");
        if !matches!(path, "404.html" | "index.html") {
            assert!(draft.html.contains(&format!("href=\"https://www.test.gov.uk/offer/{path}\"")), "{path}");
            assert!(draft.html.contains("<a href=\"/index.html\">Home</a>"), "{path}");
        }
    }
}

#[test]
fn every_link_within_the_site_leads_to_a_page() {
    let site = mixed();
    let routes: BTreeSet<String> = plans(&site).iter().map(|plan| plan.route().url()).collect();
    for draft in pages(&site) {
        for link in draft.html.split("href=\"/").skip(1) {
            let link = link.split('"').next().unwrap_or_default();
            let path = format!("/{}", link.split('#').next().unwrap_or_default());
            let is_page = path.ends_with(".html");
            assert!(!is_page || routes.contains(&path), "{} leads to {path}", draft.route);
        }
    }
}

#[test]
fn the_law_s_items_are_listed_with_the_pages_that_answer_them() {
    let html = page(&mixed(), "what-the-law-asks.html");
    assert!(html.contains("We have pages for 1 of"), "{html}");
    assert!(html.contains("<a href=\"/services/a.html\">Service A</a>") && html.contains("Not found"));
}

#[test]
fn a_document_says_its_format_and_size() {
    let html = page(&mixed(), "documents/form.html");
    assert!(
        html.contains("545 KB") && html.contains("12 pages") && html.contains("https://example.org/form.pdf")
    );
}

#[test]
fn pages_can_be_drawn_on_many_cores() {
    fn shared<T: Send + Sync>() {}
    shared::<Scene<'_>>();
}
