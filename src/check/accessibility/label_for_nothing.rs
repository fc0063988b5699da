//! Finds labels that belong to no field.
#![doc = include_str!("label_for_nothing.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;

/// The rule.
pub const RULE: Rule = Rule {
    name: "label-for-nothing",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("WCAG technique H44: a label names the id of its field"),
    ],
    docs: include_str!("label_for_nothing.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let labels = scene.elements().filter(|seen| seen.is_told && seen.element.is("label"));
    for label in labels.map(|seen| seen.element).filter(|label| !names_other_ways(scene, *label)) {
        let what = match label.attribute("for") {
            Some(id) if scene.document.by_id(id).is_none() => {
                format!("This label is for `{id}`, and nothing on this page has that `id`")
            }
            Some(id) if !scene.document.by_id(id).is_some_and(Element::is_labelable) => {
                format!("This label is for `{id}`, which is no field")
            }
            None if !label.descendant_elements().any(Element::is_labelable) => {
                "This label belongs to no field".to_owned()
            }
            _ => continue,
        };
        findings.on(label, what, "Write the `id` of its field into `for`, exactly as the field has it.");
    }
}

/// Whether a field names the label, so that it is heard all the same.
fn names_other_ways<'a>(scene: &PageScene<'a>, label: Element<'a>) -> bool {
    let Some(id) = label.id_attribute() else { return false };
    let names = |ids: &str| ids.split_ascii_whitespace().any(|named| named == id);
    scene.elements().any(|seen| seen.element.attribute("aria-labelledby").is_some_and(names))
}
