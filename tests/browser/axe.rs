//! Every kind of page, in every state and every way of showing it, under axe-core: all its rules, also those that are
//! good practice or on trial, and no finding.
//!
//! axe-core is not part of this project. Put its `axe.js` anywhere, and `AXE=/that/axe.js cargo test --test browser
//! axe`; without `AXE` the test says so and passes. With `AXE_EVERY_PAGE=1` it takes every page there is, for minutes.

use std::io::Write as _;

use crate::chromium::{Chromium, Tab};
use crate::server::Server;
use crate::site;

/// In the page: every rule of axe-core turned on; what they found, one line each.
const JUDGE: &str = "(async () => {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  // Where the device chooses the colours, axe-core still reads the fill that the author asked for; and nobody has to
  // hit a link on paper with a finger.
  const beside = matchMedia('print').matches ? /^target-size/ : matchMedia('(forced-colors: active)').matches ? /^color-contrast/ : /^$/;
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !beside.test(ruleId) }]));
  const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => [id, node.target.join(' '), node.failureSummary].join(': ').replaceAll(/\\s+/g, ' ')));
})()";

/// A way of showing a page: its name, the kind of paper or screen, how wide, what the device asks for, and what the
/// reader chose in the settings.
struct Mode {
    name: &'static str,
    media: &'static str,
    width: u32,
    device: [(&'static str, &'static str); 2],
    colours: &'static str,
}

const LIGHT: [(&str, &str); 2] = [("prefers-color-scheme", "light"), ("forced-colors", "none")];
const DARK: [(&str, &str); 2] = [("prefers-color-scheme", "dark"), ("forced-colors", "none")];
const FORCED: [(&str, &str); 2] = [("prefers-color-scheme", "dark"), ("forced-colors", "active")];

const MODES: [Mode; 8] = [
    Mode { name: "light, wide", media: "screen", width: 1280, device: LIGHT, colours: "" },
    Mode { name: "light, narrow", media: "screen", width: 320, device: LIGHT, colours: "" },
    Mode { name: "dark, wide", media: "screen", width: 1280, device: DARK, colours: "" },
    Mode { name: "dark, narrow", media: "screen", width: 320, device: DARK, colours: "" },
    Mode { name: "dark by choice", media: "screen", width: 390, device: LIGHT, colours: "dark" },
    Mode { name: "strong contrast", media: "screen", width: 390, device: LIGHT, colours: "strong" },
    Mode { name: "forced colours", media: "screen", width: 390, device: FORCED, colours: "" },
    Mode { name: "print", media: "print", width: 800, device: LIGHT, colours: "" },
];

/// What a reader brings about: a name, where, what they do there (tried until it gives true), and what then holds.
type State = (&'static str, &'static str, &'static str, &'static str);

const STATES: [State; 9] = [
    (
        "settings open",
        "index.html",
        "!document.querySelector('[data-tool=settings]').hidden && !document.querySelector('[data-tool=settings]').click()",
        "document.getElementById('reading-settings') !== null",
    ),
    (
        "the search with results and every choice open",
        "search/index.html?q=children&need=autism&near=dt1&miles=10&age=4",
        "true",
        "document.querySelector('.results')?.hidden === false",
    ),
    (
        "the search when a word is misspelt",
        "search/index.html?q=swiming+lesons",
        "true",
        "document.querySelector('.results')?.hidden === false",
    ),
    (
        "the search when nothing is found",
        "search/index.html?q=xylophonezz+autism&cost=donation",
        "true",
        "document.querySelector('.tried ul') !== null",
    ),
    (
        "my list with pages on it",
        "my-list.html",
        "localStorage.setItem('my-list', JSON.stringify([{id: 'services/camhs', title: 'CAMHS'}, {id: 'guides/complaints', title: 'Complaints'}])); !!dispatchEvent(new Event('storage'))",
        "document.querySelectorAll('.kept-page').length === 2",
    ),
    (
        "my list, about to be emptied",
        "my-list.html",
        "[...document.querySelectorAll('#my-list button')].some((one) => one.textContent === 'Take everything off' && !one.click())",
        "[...document.querySelectorAll('#my-list button')].some((one) => one.textContent === 'No, keep them')",
    ),
    (
        "a list that somebody shared",
        "my-list.html#services/camhs,guides/complaints",
        "true",
        "document.querySelectorAll('.kept-page').length === 2",
    ),
    (
        "reading aloud",
        "services/camhs.html",
        "localOffer.fetchScript('listen').then(() => !localOffer.listen(document.querySelector('[data-tool=listen]')))",
        "document.querySelector('.listen-bar') !== null",
    ),
    (
        "the offline copy, asked for",
        "offline.html",
        "true",
        "document.querySelectorAll('#offline button').length > 0",
    ),
];

#[test]
fn axe_finds_nothing_on_any_kind_of_page_in_any_mode() -> anyhow::Result<()> {
    let Some(axe) = std::env::var_os("AXE") else {
        writeln!(std::io::stderr(), "skipped: AXE does not say where axe.js is")?;
        return Ok(());
    };
    let axe = std::fs::read_to_string(axe)?;
    let Some(mut chromium) = Chromium::start() else { return Ok(()) };
    let server = Server::of(&site::published());
    let mut tab = chromium.open(&server.at("index.html"));
    let mut judged = 0;
    let mut found = String::new();
    for page in pages()? {
        tab.go(&server.at(&page));
        judged += judge(&mut tab, &axe, &page, &mut found);
    }
    for (name, page, act, holds) in STATES {
        // An address that differs only after its # would not load the page anew.
        tab.go("about:blank");
        tab.go(&server.at(page));
        tab.wait(act);
        tab.wait(holds);
        judged += judge(&mut tab, &axe, &format!("{page}, {name}"), &mut found);
    }
    writeln!(std::io::stderr(), "axe-core judged {judged} times")?;
    assert!(found.is_empty(), "axe-core found:\n{found}");
    Ok(())
}

/// Judges the page that is open in every mode, with all that unfolds unfolded; how often it was judged.
fn judge(tab: &mut Tab<'_>, axe: &str, page: &str, found: &mut String) -> usize {
    tab.value(axe);
    tab.value("for (const one of document.querySelectorAll('details')) one.open = true");
    for mode in &MODES {
        tab.show_as(mode.media, &mode.device);
        tab.resize(mode.width, 800);
        tab.value(&match mode.colours {
            "" => "delete document.documentElement.dataset.colours".to_owned(),
            chosen => format!("document.documentElement.dataset.colours = '{chosen}'"),
        });
        let said: Vec<String> = serde_json::from_value(tab.value(JUDGE)).expect("axe-core gives a list");
        for line in said {
            found.push_str(&format!("{page} ({}): {line}\n", mode.name));
        }
    }
    MODES.len()
}

/// Of every kind of page the longest and the shortest; or every page.
fn pages() -> anyhow::Result<Vec<String>> {
    let kinds = site::kinds()?.into_values();
    Ok(match std::env::var_os("AXE_EVERY_PAGE") {
        Some(_) => kinds.flatten().collect(),
        None => kinds.flat_map(site::ends).collect(),
    })
}
