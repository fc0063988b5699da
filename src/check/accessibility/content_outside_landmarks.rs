//! Finds words that stand outside every large part of a page.
#![doc = include_str!("content_outside_landmarks.md")]

use super::landmark::landmarks;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::NodeId;
use crate::html::{Element, Role};
use std::collections::HashSet;

/// The rule.
pub const RULE: Rule = Rule {
    name: "content-outside-landmarks",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("ARIA Authoring Practices, Landmark regions: all content is in a landmark"),
    ],
    docs: include_str!("content_outside_landmarks.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let Some(body) = scene.document.body() else { return };
    let landmarks = landmarks(scene);
    // Where no part is the main one, that is the fault.
    if !landmarks.iter().any(|landmark| landmark.role == Role::Main) {
        return;
    }
    let parts: HashSet<NodeId> = landmarks.iter().map(|landmark| landmark.element.id()).collect();
    let mut around: HashSet<NodeId> = HashSet::new();
    for landmark in &landmarks {
        // Whoever is known to be around a landmark, those around them are known too.
        for element in landmark.element.ancestors() {
            if !around.insert(element.id()) {
                break;
            }
        }
    }
    let mut open = vec![body];
    while let Some(element) = open.pop() {
        let mut has_own_words = false;
        let before = open.len();
        for child in element.children() {
            let Some(child) = child.as_element() else {
                has_own_words |= child.text().is_some_and(|text| !text.trim().is_empty());
                continue;
            };
            if parts.contains(&child.id()) {
                continue;
            }
            if around.contains(&child.id()) {
                open.push(child);
            } else if is_content(scene, child) {
                report(child, findings);
            }
        }
        open[before..].reverse();
        if has_own_words {
            report(element, findings);
        }
    }
}

fn report(element: Element<'_>, findings: &mut Findings<'_>) {
    findings.on(
        element,
        "These words stand outside every large part of the page",
        "Move them into the `<main>`, the `<header>` or the `<footer>` of the page.",
    );
}

/// Whether there is something to miss in it: words or pictures, and not a link that skips to the
/// content, a message that is announced when it comes, or a dialog.
fn is_content<'a>(scene: &PageScene<'a>, element: Element<'a>) -> bool {
    let Some(seen) = scene.seen(element) else { return false };
    let stands_alone =
        matches!(seen.role, Some(Role::Dialog | Role::AlertDialog | Role::Alert | Role::Status | Role::Log))
            || element.has_attribute("aria-live");
    if element.hiding().is_hidden_from_assistive_technology() || stands_alone || is_skip_link(element) {
        return false;
    }
    element.reader_texts().next().is_some()
        || std::iter::once(element).chain(element.descendant_elements()).any(|inside| {
            inside.is_any(&["img", "video", "iframe", "object"]) && inside.is_in_accessibility_tree()
        })
}

/// Whether this is a link into the page, or holds nothing but such links.
fn is_skip_link(element: Element<'_>) -> bool {
    let leads_inside = |link: Element<'_>| link.attribute("href").is_some_and(|href| href.starts_with('#'));
    if element.is("a") {
        return leads_inside(element);
    }
    let mut links = element.descendant_elements().filter(|inside| inside.is("a")).peekable();
    links.peek().is_some()
        && links.all(leads_inside)
        && element.reader_texts().all(|text| text.ancestors().any(|around| around.is("a")))
}
