//! Finds fields whose only label is a hint that goes away.
#![doc = include_str!("vanishing_label.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;

/// The rule.
pub const RULE: Rule = Rule {
    name: "vanishing-label",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("3.3.2", Grade::A),
        Basis::Guideline("GOV.UK Design System, Text input: no placeholder in place of a label"),
    ],
    docs: include_str!("vanishing_label.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let is_blank = |field: Element<'_>, attribute: &str| {
        field.attribute(attribute).is_none_or(|words| words.trim().is_empty())
    };
    for field in scene.fields() {
        let has_label = field.labels().next().is_some()
            || !is_blank(field, "aria-label")
            || !is_blank(field, "aria-labelledby");
        // What is not typed into takes its name from what it shows.
        let is_native = field.is_any(&["input", "select", "textarea"]);
        if has_label || !is_native || scene.name(field).is_empty() {
            continue;
        }
        let what = if is_blank(field, "title") {
            "The only label of this field goes away as soon as someone types"
        } else {
            "The only label of this field is its `title`, which many never see"
        };
        findings.on(field, what, "Put a `<label for=\"…\">` with the same words beside it.");
    }
}
