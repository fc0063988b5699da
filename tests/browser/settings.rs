//! Reading settings: each choice changes what one sees, stays on this device, holds on the next page from its first
//! moment, and can be taken back. Reading aloud follows the words.

use serde_json::json;

use crate::chromium::{Chromium, Tab};
use crate::server::Server;
use crate::site;

fn open(tab: &mut Tab<'_>) {
    tab.wait("!document.querySelector('[data-tool=settings]').hidden && !document.querySelector('[data-tool=settings]').click()");
    tab.wait("document.activeElement.id === 'reading-settings-heading'");
}

fn choose(tab: &mut Tab<'_>, name: &str, word: &str) {
    tab.value(&format!("document.querySelector('input[name=setting-{name}][value=\"{word}\"]').click()"));
}

/// A choice, and what of a page it changes.
const CHOICES: [(&str, &str, &str); 7] = [
    ("size", "largest", "getComputedStyle(document.querySelector('main p')).fontSize"),
    ("spacing", "wider", "getComputedStyle(document.querySelector('main p')).letterSpacing"),
    ("measure", "short", "getComputedStyle(document.querySelector('main p')).maxInlineSize"),
    ("font", "system", "getComputedStyle(document.body).fontFamily"),
    ("colours", "strong", "getComputedStyle(document.documentElement).backgroundColor"),
    ("motion", "less", "getComputedStyle(document.documentElement).scrollBehavior"),
    ("pictures", "off", "document.querySelector('.key-facts').getClientRects().length"),
];

#[test]
fn each_choice_changes_the_page_and_the_next_and_can_be_taken_back() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let page = "services/continence-service.html";
    let mut tab = chromium.open(&server.at(page));
    let look = |tab: &mut Tab<'_>| CHOICES.map(|(_, _, what)| tab.value(what));
    open(&mut tab);
    let usual = look(&mut tab);
    for (name, word, _) in CHOICES {
        choose(&mut tab, name, word);
    }
    let chosen = look(&mut tab);
    for (place, (name, ..)) in CHOICES.iter().enumerate() {
        assert_ne!(usual[place], chosen[place], "{name} changes nothing");
    }
    tab.go(&server.at("index.html"));
    tab.go(&server.at(page));
    assert_eq!(look(&mut tab), chosen, "they hold on the next page");
    assert_eq!(tab.value("window.moved"), 0, "and from its first moment");
    open(&mut tab);
    tab.value("[...document.querySelectorAll('#reading-settings button')].find((one) => one.textContent === 'Back to the usual settings').click()");
    assert_eq!(look(&mut tab), usual);
    assert_eq!(tab.value("localStorage.length"), 0, "nothing is left behind");
    assert_eq!(tab.text("document.cookie"), "");
    assert_eq!(tab.faults(), json!([]));
}

#[test]
fn the_settings_close_with_escape_and_give_the_focus_back() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open(&server.at("index.html"));
    open(&mut tab);
    assert_eq!(tab.text("document.querySelector('[data-tool=settings]').ariaExpanded"), "true");
    tab.press("Escape");
    tab.wait("document.activeElement === document.querySelector('[data-tool=settings]')");
    assert_eq!(tab.text("document.activeElement.ariaExpanded"), "false");
    assert_eq!(tab.value("document.getElementById('reading-settings').getClientRects().length"), 0);
}

/// A Chromium without a window has no voice. This one says a word whenever it is asked for the next, so that what the
/// page makes of a voice is seen.
const VOICE: &str = "
const voice = { name: 'Test', lang: 'en-GB', localService: true, default: true };
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
let now = null;
Object.defineProperty(window, 'speechSynthesis', { value: {
  getVoices: () => [voice], addEventListener() {}, cancel() { now = null; },
  speak(utterance) { now = { utterance, words: [...utterance.text.matchAll(/\\S+/g)] }; },
} });
window.nextWord = () => {
  const word = now.words.shift();
  if (!word) return now.utterance.onend();
  now.utterance.onboundary({ name: 'word', charIndex: word.index, charLength: word[0].length });
  return word[0];
};";

#[test]
fn reading_aloud_marks_the_sentence_and_the_word_that_is_said() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open("about:blank");
    tab.call("Page.addScriptToEvaluateOnNewDocument", json!({"source": VOICE}));
    tab.go(&server.at("services/camhs.html"));
    tab.wait("!document.querySelector('[data-tool=listen]').hidden && !document.querySelector('[data-tool=listen]').click()");
    tab.wait("document.querySelector('.listen-bar') !== null");
    let mark = |name: &str| format!("[...CSS.highlights.get('{name}')].map(String).join()");
    let mut said = Vec::new();
    while said.len() < 40 {
        let word = tab.text("window.nextWord()");
        if !word.is_empty() {
            assert_eq!(tab.text(&mark("said-word")), word);
            assert!(tab.text(&mark("said")).contains(&word));
            said.push(word);
        }
    }
    let said = said.join(" ");
    assert!(said.contains("CAMHS"), "it begins with the heading: {said}");
    assert!(
        !said.contains("Add to my list") && !said.contains("Leave this page"),
        "buttons are not read: {said}"
    );
    tab.value("[...document.querySelectorAll('.listen-bar button')].find((one) => one.textContent === 'Stop').click()");
    assert_eq!(tab.value("CSS.highlights.size"), 0);
    assert_eq!(tab.value("document.activeElement.dataset.tool"), "listen");
    assert_eq!(tab.faults(), json!([]));
}
