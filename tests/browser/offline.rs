//! The offline copy: nothing is kept until it is asked for; then pages open without the internet; and it goes when
//! it is told to.

use serde_json::json;

use crate::chromium::{Chromium, Tab};
use crate::server::Server;
use crate::site;

const WORKERS: &str = "navigator.serviceWorker.getRegistrations().then((all) => all.length)";
const KEPT: &str = "caches.keys().then((all) => all.length)";

fn press(tab: &mut Tab<'_>, words: &str) {
    tab.wait(&format!(
        "[...document.querySelectorAll('#offline button')].some((one) => one.textContent.startsWith({}) && !one.click())",
        json!(words)
    ));
}

fn says(tab: &mut Tab<'_>, words: &str) {
    tab.wait(&format!("document.querySelector('#offline').textContent.includes({})", json!(words)));
}

#[test]
fn pages_open_without_the_internet_once_somebody_asked_for_a_copy() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open(&server.at("index.html"));
    tab.go(&server.at("offline.html"));
    says(&mut tab, "Nothing is kept on this device now.");
    assert_eq!(tab.value(WORKERS), 0, "nobody asked for a worker");
    assert_eq!(tab.value(KEPT), 0, "nobody asked for a copy");
    press(&mut tab, "Keep the most important pages");
    says(&mut tab, "The copy is on this device.");
    tab.go(&server.at("services/continence-service.html"));
    tab.go(&server.at("services/camhs.html"));

    server.falls_silent();
    for (page, words) in [
        ("urgent-help.html", "999"),
        ("index.html", "Local Offer"),
        ("services/continence-service.html", "ontinence"),
    ] {
        tab.go(&server.at(page));
        assert!(tab.text("document.querySelector('main').innerText").contains(words), "{page}");
        let styled = tab.text("getComputedStyle(document.querySelector('.skip')).position");
        assert_eq!(styled, "absolute", "{page} has its style sheet");
    }
    // What one may have to leave fast is not kept only because it was opened; and what is not kept says so.
    for page in ["services/camhs.html", "guides/complaints.html"] {
        tab.call("Page.navigate", json!({"url": server.at(page)}));
        tab.wait("location.href.endsWith('offline.html#not-kept') && document.readyState === 'complete'");
        says(&mut tab, "is not in the copy on this device");
    }
    server.speaks_again();

    tab.go(&server.at("index.html"));
    tab.go(&server.at("offline.html"));
    press(&mut tab, "Remove the copy");
    says(&mut tab, "The copy is removed.");
    assert_eq!(tab.value(WORKERS), 0);
    assert_eq!(tab.value(KEPT), 0);
    assert_eq!(tab.faults(), json!([]));
}
