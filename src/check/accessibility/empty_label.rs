//! Finds labels without words.
#![doc = include_str!("empty_label.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;

/// The rule.
pub const RULE: Rule = Rule {
    name: "empty-label",
    level: Level::Warning,
    basis: &[Basis::Wcag("3.3.2", Grade::A), Basis::Guideline("HTML: a label is the caption of a field")],
    docs: include_str!("empty_label.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let labels = scene.elements().filter(|seen| seen.is_told && seen.element.is("label"));
    for label in labels.map(|seen| seen.element).filter(|label| is_empty(scene, *label)) {
        findings.on(
            label,
            "This label has no words",
            "Write what belongs in the field, or remove the label.",
        );
    }
}

/// Whether neither text nor picture in it says anything.
fn is_empty<'a>(scene: &PageScene<'a>, label: Element<'a>) -> bool {
    let has_words = |inner: Element<'a>| {
        (inner.has_attribute("aria-label") && !inner.is_labelable())
            || (inner.is("img") && !scene.name(inner).is_empty())
            || inner.is_in_svg()
    };
    label.reader_texts().next().is_none() && !has_words(label) && !label.descendant_elements().any(has_words)
}
