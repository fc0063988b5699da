//! What must hold on every kind of page, whoever looks at it: it asks nothing of anybody else, breaks no rule of its
//! own, keeps still, fits the screen, and is light.

use local_offer::cache::Cache;
use local_offer::compress;

use crate::chromium::{Chromium, Tab};
use crate::server::Server;
use crate::site;

/// The most that a page may weigh with its style sheets and scripts as they are sent, without pictures.
const HEAVY: usize = 60_000;

/// Shortest and longest of every kind.
fn pages() -> Vec<String> {
    let kinds = site::kinds().expect("the offer has pages");
    kinds.into_values().flat_map(site::ends).collect()
}

#[test]
fn no_page_breaks_its_policy_sets_a_cookie_or_asks_anybody_else() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open("about:blank");
    tab.note_requests();
    for page in pages() {
        tab.go(&server.at(&page));
        assert_asks_nobody_else(&mut tab, &server, &page);
    }
    tab.go(&server.at("search/index.html?q=swiming+lesons&near=DT1"));
    tab.wait("document.querySelector('.results')?.hidden === false");
    let asked = assert_asks_nobody_else(&mut tab, &server, "the search");
    assert!(asked.iter().any(|address| address.ends_with(".wasm")), "what a worker asks is seen: {asked:?}");
    tab.value("document.querySelector('[data-tool=settings]').click()");
    tab.wait("document.getElementById('reading-settings') !== null");
    assert_asks_nobody_else(&mut tab, &server, "the settings");
}

fn assert_asks_nobody_else(tab: &mut Tab<'_>, server: &Server, page: &str) -> Vec<String> {
    assert_eq!(tab.faults(), serde_json::json!([]), "{page}");
    assert_eq!(tab.text("document.cookie"), "", "{page}");
    let asked = tab.requests();
    let strange: Vec<_> = asked.iter().filter(|address| !address.starts_with(&server.at(""))).collect();
    assert!(!asked.is_empty() && strange.is_empty(), "{page} asks for {strange:?}");
    asked
}

#[test]
fn no_page_is_heavy() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open("about:blank");
    for page in site::kinds().expect("the offer has pages").into_values().filter_map(|mut pages| pages.pop())
    {
        // Somebody who comes for the first time has nothing yet.
        tab.call("Network.clearBrowserCache", serde_json::json!({}));
        server.given();
        tab.go(&server.at(&page));
        let weight: usize = server.given().iter().map(|(path, bytes)| weight(path, *bytes)).sum();
        assert!((1_000..HEAVY).contains(&weight), "{page} weighs {weight} bytes");
    }
}

/// What a file costs on its way. The test's server packs no pages, as a council's does: here gzip is taken for it.
fn weight(path: &str, given: usize) -> usize {
    if path.ends_with(".html") {
        let page = std::fs::read(site::published().join(&path[1..])).expect("it was just given");
        let [_, (_, packed)] = compress::both(&page, &Cache::none()).expect("it can be made small");
        return packed.len();
    }
    if path.ends_with(".css") || path.ends_with(".js") { given } else { 0 }
}

/// Layout shift that is none to a reader: a line of which a half has come may grow by a few pixels with the other half
/// (0.0005 was seen). A scroll bar that pushes a page makes ten times as much, and 0.1 is the most that is called good
/// (<https://web.dev/articles/cls>).
const LINE: f64 = 0.001;

#[test]
fn nothing_moves_while_a_page_loads() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open("about:blank");
    // What is painted before the whole has come must stay where it is, too.
    let slow = serde_json::json!({"offline": false, "latency": 20, "downloadThroughput": 200_000, "uploadThroughput": 200_000});
    tab.call("Network.emulateNetworkConditions", slow);
    for width in [390, 1280] {
        tab.resize(width, 800);
        for page in pages() {
            tab.call("Network.clearBrowserCache", serde_json::json!({}));
            tab.go(&server.at(&page));
            tab.value("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
            let moved = tab.value("window.moved").as_f64().unwrap_or(f64::INFINITY);
            assert!(moved < LINE, "{page} moves by {moved}, {width} pixels wide");
        }
    }
}

#[test]
fn nothing_needs_scrolling_sideways_on_the_smallest_screen_or_in_the_largest_letters() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open("about:blank");
    // What 1280 by 1024 pixels are at 400 percent: WCAG 2.2 criterion 1.4.10.
    tab.resize(320, 256);
    for page in pages() {
        tab.go(&server.at(&page));
        for size in ["", "largest"] {
            tab.value(&format!("document.documentElement.dataset.size = '{size}'"));
            let beyond = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
            assert_eq!(tab.value(beyond), 0, "{page} in size “{size}” is too wide by so many pixels");
        }
    }
}
