//! Finds acronyms on pages of other sites that nothing on the page explains.
#![doc = include_str!("unexplained_acronym_on_page.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use std::collections::BTreeSet;

use super::unexplained_acronym::{WELL_KNOWN, acronyms, explains, singular};
use crate::html::{Element, Role};
use crate::page::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    name: "unexplained-acronym-on-page",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("3.1.4", Grade::AAA),
        Basis::Guideline("GOV.UK, Style guide, Abbreviations and acronyms: spell them out the first time"),
    ],
    docs: include_str!("unexplained_acronym_on_page.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    if scene.page.subject != Subject::Foreign || leads_to_glossary(scene) {
        return;
    }
    let passages = scene.passages();
    let in_full: BTreeSet<String> = scene.elements().filter_map(|seen| explained(seen.element)).collect();
    let mut said: BTreeSet<&str> = BTreeSet::new();
    for (element, text) in passages {
        // Among capitals an acronym cannot be told from a word, and in a list of names it is one.
        if !element.is("p") || !text.contains(char::is_lowercase) {
            continue;
        }
        for (_, word) in acronyms(text) {
            let acronym = singular(word);
            if WELL_KNOWN.contains(&acronym) || in_full.contains(acronym) || !said.insert(acronym) {
                continue;
            }
            if !passages.iter().any(|(_, other)| explains(other, acronym)) {
                findings.on(
                    *element,
                    format!("Nothing on this page says what `{acronym}` stands for"),
                    format!("Write the words in full the first time, with the acronym in brackets: `the words it stands for ({acronym})`."),
                );
            }
        }
    }
}

/// Whether a link on the page leads to a list of hard words (WCAG technique G62).
fn leads_to_glossary(scene: &PageScene<'_>) -> bool {
    scene.told(Role::Link).any(|link| {
        let said =
            format!("{} {}", scene.name(link), link.attribute("href").unwrap_or_default()).to_lowercase();
        ["glossary", "jargon", "acronyms", "abbreviations"].iter().any(|word| said.contains(word))
    })
}

/// What an `<abbr>` explains.
fn explained(element: Element<'_>) -> Option<String> {
    let is_explained = element.is_any(&["abbr", "acronym", "dfn"])
        && element.attribute("title").is_some_and(|title| !title.trim().is_empty());
    is_explained.then(|| singular(element.text_content().trim()).to_owned())
}
