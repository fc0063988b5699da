//! My list: kept on this device, counted, shown with numbers to ring, shared by a link, emptied only when one is sure.

use serde_json::json;

use crate::chromium::{Chromium, Tab};
use crate::server::Server;
use crate::site;

const KEPT: &str = "[...document.querySelectorAll('#my-list .card-title')].map((title) => title.textContent)";
const COUNT: &str = "document.querySelector('.my-list-count').textContent";

fn server() -> Server {
    Server::of(&site::published())
}

/// Presses the button of these words.
fn press(tab: &mut Tab<'_>, words: &str) {
    tab.wait(&format!(
        "[...document.querySelectorAll('main button')].some((one) => !one.hidden && one.textContent.startsWith({}) && !one.click())",
        json!(words)
    ));
}

#[test]
fn what_is_added_on_a_page_and_in_a_list_is_kept_with_its_number() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = server();
    let mut tab = chromium.open(&server.at("services/camhs.html"));
    press(&mut tab, "Add to my list");
    tab.wait(&format!("{COUNT} === ' (1)'"));
    tab.wait(
        "document.querySelector('p.hidden[role=status]').textContent === 'Added to my list. 1 page on it.'",
    );
    tab.go(&server.at("guides/index.html"));
    tab.wait(&format!("{COUNT} === ' (1)'"));
    press(&mut tab, "Add to my list");
    tab.go(&server.at("my-list.html"));
    tab.wait(&format!("({KEPT}).length === 2"));
    assert_eq!(tab.value("document.querySelectorAll('#my-list a[href^=\"tel:\"]').length > 0"), true);
    assert!(tab.text("document.querySelector('#my-list').innerText").contains("Last checked"));
    press(&mut tab, "Take off my list");
    tab.wait(&format!("({KEPT}).length === 1"));
    assert_eq!(tab.value("document.activeElement.className"), "list-count", "the focus has a place");
    assert_eq!(tab.text("document.cookie"), "");
    assert_eq!(tab.faults(), json!([]));
}

#[test]
fn whoever_gets_the_link_sees_the_list_and_keeps_it_only_if_they_want() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = server();
    let mut tab = chromium.open(&server.at("services/camhs.html"));
    press(&mut tab, "Add to my list");
    tab.go(&server.at("my-list.html"));
    tab.wait("document.getElementById('share-address') !== null");
    let link = tab.text("document.getElementById('share-address').value");
    assert!(link.ends_with("my-list.html#services/camhs"), "{link}");

    let Some(mut theirs) = Chromium::start() else { return };
    let mut tab = theirs.open(&link);
    tab.wait("document.querySelector('#my-list').textContent.includes('Somebody shared this list with you')");
    assert!(tab.text(&format!("({KEPT})[0]")).contains("CAMHS"));
    assert_eq!(tab.text(COUNT), "", "to look is not to keep");
    press(&mut tab, "Add these to my list");
    tab.wait(&format!("{COUNT} === ' (1)'"));
    assert_eq!(tab.text("location.hash"), "");
    // A link from elsewhere never decides where we lead.
    tab.go("about:blank");
    tab.go(&server.at("my-list.html#https://example.org/x,javascript:alert(1),../../etc/passwd"));
    tab.wait(&format!("({KEPT}).length === 1"));
    assert_eq!(tab.faults(), json!([]));
}

#[test]
fn the_list_is_emptied_only_when_one_is_sure() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = server();
    let mut tab = chromium.open(&server.at("services/camhs.html"));
    press(&mut tab, "Add to my list");
    tab.go(&server.at("my-list.html"));
    press(&mut tab, "Take everything off");
    press(&mut tab, "No, keep them");
    assert_eq!(tab.value(&format!("({KEPT}).length")), 1);
    press(&mut tab, "Take everything off");
    press(&mut tab, "Yes, take them off");
    tab.wait("document.querySelector('#my-list').textContent.includes('Your list is empty')");
    assert_eq!(tab.text(COUNT), "");
    assert_eq!(tab.faults(), json!([]));
}

#[test]
fn on_paper_the_list_has_numbers_and_no_buttons() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = server();
    let mut tab = chromium.open(&server.at("my-list.html#services/camhs"));
    tab.wait(&format!("({KEPT}).length === 1"));
    tab.show_as("print", &[]);
    assert_eq!(tab.value("[...document.querySelectorAll('button, nav, input')].every((one) => one.getClientRects().length === 0)"), true);
    assert_eq!(tab.value("document.querySelector('#my-list .phone').getClientRects().length > 0"), true);
}
