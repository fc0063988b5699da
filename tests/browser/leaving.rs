//! Leaving fast: where somebody may look over one's shoulder, one press leads away, and one step back does not lead to
//! the page again.

use serde_json::json;

use crate::chromium::{Chromium, Tab};
use crate::server::Server;
use crate::site;

/// Where one has been, as the back button has it.
fn steps(tab: &mut Tab<'_>) -> Vec<String> {
    let history = tab.call("Page.getNavigationHistory", json!({}));
    let entries = history["entries"].as_array().expect("a history");
    entries.iter().map(|entry| entry["url"].as_str().unwrap_or_default().to_owned()).collect()
}

fn leaves(how: impl Fn(&mut Tab<'_>)) {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open(&server.at("index.html"));
    // Wherever one is led must not matter here, and must not be asked.
    tab.call("Network.enable", json!({}));
    tab.call("Network.setBlockedURLs", json!({"urls": ["https://*"]}));
    tab.go(&server.at("services/camhs.html"));
    let away = tab.text("document.querySelector('.quick-exit a').href");
    assert!(away.starts_with("https://"), "{away}");
    how(&mut tab);
    tab.wait("!location.href.includes('camhs')");
    let steps = steps(&mut tab);
    assert_eq!(steps.last(), Some(&away));
    assert!(!steps.iter().any(|step| step.contains("camhs")), "{steps:?}");
}

#[test]
fn pressing_the_way_out_leaves_nothing_one_step_back() {
    leaves(|tab| {
        tab.value("document.querySelector('.quick-exit a').click()");
    });
}

#[test]
fn escape_three_times_leaves_too() {
    leaves(|tab| {
        for _ in 0..3 {
            tab.press("Escape");
        }
    });
}

#[test]
fn without_a_script_the_way_out_is_a_link() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open("about:blank");
    tab.call("Emulation.setScriptExecutionDisabled", json!({"value": true}));
    tab.go(&server.at("services/camhs.html"));
    assert_eq!(tab.value("document.querySelector('.quick-exit a').href.startsWith('https://')"), true);
    assert_eq!(tab.value("document.querySelector('.keys').getClientRects().length"), 0, "no key is promised");
}
