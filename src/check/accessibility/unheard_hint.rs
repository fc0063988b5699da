//! Finds hints beside a field that are not tied to it.
#![doc = include_str!("unheard_hint.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Node};

/// The rule.
pub const RULE: Rule = Rule {
    name: "unheard-hint",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Wcag("3.3.2", Grade::A),
        Basis::Guideline("GOV.UK Design System, Text input: the hint is named in aria-describedby"),
    ],
    docs: include_str!("unheard_hint.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for field in scene.fields().filter(|field| field.is_any(&["input", "select", "textarea"])) {
        let Some(hint) = hint_beside(field) else { continue };
        if !is_tied(scene, field, hint) {
            findings.on(
                hint,
                "This hint is not tied to its field",
                "Give it an `id`, and write that into `aria-describedby` of the field.",
            );
        }
    }
}

/// How authors call what explains a field.
const CALLED: [&str; 7] = ["description", "example", "help", "hint", "info", "instruction", "note"];

/// How a hint begins.
const BEGINNINGS: [&str; 6] = ["e.g.", "eg ", "for example", "it’s on", "it's on", "like "];

/// A hint just before or just after a field.
fn hint_beside(field: Element<'_>) -> Option<Element<'_>> {
    let is_text = |element: Element<'_>| {
        element.is_any(&["div", "em", "i", "p", "small", "span"])
            && !element.hiding().is_hidden_from_assistive_technology()
            && element.reader_text().contains(char::is_alphabetic)
            && !element
                .descendant_elements()
                .any(|inner| inner.is_labelable() || inner.is_any(&["a", "label"]))
    };
    let is_hint = |element: Element<'_>| {
        let called = [element.attribute("class"), element.attribute("id")];
        let is_called = called.into_iter().flatten().any(|names| {
            let names = names.to_ascii_lowercase();
            names.split([' ', '-', '_']).any(|part| CALLED.contains(&part))
        });
        let begins = || {
            let text = element.reader_text().to_lowercase();
            BEGINNINGS.iter().any(|beginning| text.trim_start_matches('(').starts_with(beginning))
        };
        is_text(element) && (is_called || begins())
    };
    let step_back = |element| neighbour(element, |node| node.previous_sibling());
    let is_its_label = |element: &Element<'_>| field.labels().any(|label| label == *element);
    let before = step_back(field);
    let after = neighbour(field, |node| node.next_sibling());
    // Whatever stands between a label and its field is about the field.
    let between = before
        .filter(|element| is_text(*element) && step_back(*element).is_some_and(|label| is_its_label(&label)));
    let before_label = before.filter(is_its_label).and_then(step_back);
    let called = [after, before, before_label].into_iter().flatten().find(|element| is_hint(*element));
    called.or(between)
}

/// The nearest element on one side; nothing where text stands between.
fn neighbour<'a>(field: Element<'a>, step: impl Fn(Node<'a>) -> Option<Node<'a>>) -> Option<Element<'a>> {
    let mut at = step(*field);
    while let Some(node) = at {
        match (node.as_element(), node.text()) {
            // A line break between a field and its hint is no text.
            (Some(element), _) if !element.is("br") => return Some(element),
            (None, Some(text)) if !text.trim().is_empty() => return None,
            _ => at = step(node),
        }
    }
    None
}

/// Whether those who listen hear the hint at the field.
fn is_tied<'a>(scene: &PageScene<'a>, field: Element<'a>, hint: Element<'a>) -> bool {
    let named = ["aria-describedby", "aria-labelledby", "aria-details", "aria-errormessage"]
        .iter()
        .filter_map(|attribute| field.attribute(attribute))
        .flat_map(|ids| field.by_ids(ids));
    let group = field.ancestors().find(|around| around.is("fieldset"));
    let of_group = group.and_then(|group| group.attribute("aria-describedby"));
    let around = of_group.into_iter().flat_map(|ids| scene.document.root().by_ids(ids));
    let holds = |element: Element<'a>| element.contains(*hint) || hint.contains(*element);
    named.chain(around).chain(field.labels()).any(holds)
}
