//! With a keyboard alone: everything that can be pressed is reached with Tab, in the order of the page, and shows that
//! it is reached; the search is asked, narrowed and left without a mouse.

use serde_json::json;

use crate::chromium::{Chromium, Tab};
use crate::server::Server;
use crate::site;

/// What Tab must reach, in order. Of a group of radio buttons it reaches one.
const REACHABLE: &str = "(() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')];
  window.order = all.filter((one) => one.getClientRects().length && getComputedStyle(one).visibility === 'visible' && !one.disabled && one.tabIndex >= 0);
  return order.length;
})()";

/// Where one is: its place in that order, and whether one sees it: it is in the window, with a ring around it or what
/// stands for it.
const HERE: &str = "(() => {
  const one = document.activeElement;
  const box = one.getBoundingClientRect();
  const ring = (some) => getComputedStyle(some).outlineStyle !== 'none' && parseFloat(getComputedStyle(some).outlineWidth) >= 2;
  return [order.indexOf(one), box.bottom > 0 && box.top < innerHeight && box.width > 0 && (ring(one) || ring(one.parentElement))];
})()";

fn walk(tab: &mut Tab<'_>, page: &str) {
    let many = tab.value(REACHABLE).as_u64().expect("a number");
    assert!(many > 10, "{page} has {many} things to reach");
    for place in 0..many.min(60) {
        tab.press("Tab");
        let here = tab.value(HERE);
        let what = tab.text("document.activeElement.outerHTML.slice(0, 120)");
        assert_eq!(here, json!([place, true]), "{page}, after {} times Tab: {what}", place + 1);
    }
}

#[test]
fn tab_reaches_everything_in_order_and_one_sees_where_one_is() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open("about:blank");
    // Where the page glides to what is reached, it is in the window a moment later.
    tab.show_as("screen", &[("prefers-reduced-motion", "reduce")]);
    for page in [
        "index.html",
        "services/camhs.html",
        "services/camhs.easy.html",
        "pathways/annual-review.html",
        "search/index.html",
        "guides/index.html",
    ] {
        tab.go(&server.at(page));
        walk(&mut tab, page);
    }
}

#[test]
fn the_first_press_offers_to_skip_to_the_content() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open(&server.at("services/camhs.html"));
    tab.press("Tab");
    assert_eq!(tab.text("document.activeElement.className"), "skip");
    tab.press("Enter");
    tab.wait("document.activeElement.id === 'content'");
}

#[test]
fn a_search_is_asked_narrowed_and_opened_with_keys() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open(&server.at("search/index.html"));
    tab.value("document.querySelector('#q').focus()");
    tab.types("autism");
    tab.press("Enter");
    tab.wait("document.activeElement.id === 'results-heading'");
    tab.press("Tab");
    assert_eq!(tab.text("document.activeElement.tagName"), "SUMMARY");
    tab.press("Enter");
    tab.wait("document.querySelector('.filters').open");
    tab.press("Tab");
    assert_eq!(tab.text("document.activeElement.id"), "age");
    tab.value("document.querySelector('.filters input[type=checkbox]').focus()");
    let before = tab.text("document.querySelector('#results-heading').textContent");
    tab.press("Space");
    tab.wait("document.querySelector('.filters input[type=checkbox]').checked");
    tab.wait(&format!("document.querySelector('#results-heading').textContent !== {}", json!(before)));
    tab.value("document.querySelector('#results .card-title a').focus()");
    tab.press("Enter");
    tab.wait("document.querySelector('article h1') !== null");
    assert_eq!(tab.faults(), json!([]));
}
