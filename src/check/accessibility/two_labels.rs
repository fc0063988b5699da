//! Finds fields that have more than one label.
#![doc = include_str!("two_labels.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "two-labels",
    level: Level::Warning,
    basis: &[Basis::Wcag("3.3.2", Grade::A), Basis::Guideline("axe-core rule form-field-multiple-labels")],
    docs: include_str!("two_labels.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for field in scene.fields() {
        // A label that those who listen do not hear may be there for the eye, and the other for the ear.
        let told = field.labels().filter(|label| !label.hiding().is_hidden_from_assistive_technology());
        let is_named_otherwise = field.has_attribute("aria-labelledby");
        if told.count() > 1 && !is_named_otherwise {
            findings.on(
                field,
                "This field has two labels",
                "Make one label of them. What explains the field further is a hint: give it an `id`, and name that in `aria-describedby`.",
            );
        }
    }
}
