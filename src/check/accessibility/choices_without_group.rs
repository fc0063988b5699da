//! Finds choices that belong together and are not held together.
#![doc = include_str!("choices_without_group.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "choices-without-group",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline(
            "GOV.UK Design System, Radios and Checkboxes: a fieldset around them, with the question as its legend",
        ),
    ],
    docs: include_str!("choices_without_group.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let mut sets: Vec<(Option<Element<'_>>, &str, Vec<Element<'_>>)> = Vec::new();
    for field in scene.fields().filter(|field| field.is_input_of(&["checkbox", "radio"])) {
        let name = field.attribute("name").unwrap_or_default();
        let form = field.closest(|around| around.is("form"));
        if name.is_empty() || is_held(scene, field) {
            continue;
        }
        match sets.iter_mut().find(|(known, called, _)| *known == form && *called == name) {
            Some((.., set)) => set.push(field),
            None => sets.push((form, name, vec![field])),
        }
    }
    for (.., set) in sets.into_iter().filter(|(.., set)| set.len() > 1) {
        findings.on(
            set[0],
            format!(
                "This and {} more choices answer one question, and nothing holds them together",
                set.len() - 1
            ),
            "Put `<fieldset>` around all of them, and the question into a `<legend>` as its first part.",
        );
    }
}

/// Whether a group around a choice holds it together with others.
fn is_held<'a>(scene: &PageScene<'a>, field: Element<'a>) -> bool {
    field.ancestors().any(|around| {
        let role = scene.seen(around).and_then(|seen| seen.role);
        // A `<details>` is a group for those who listen, but holds no question.
        matches!(role, Some(Role::Group | Role::RadioGroup)) && !around.is("details")
    })
}
