//! Finds form fields that a screen reader has no words for.
#![doc = include_str!("form_field_without_name.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "form-field-without-name",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("e086e5")],
    docs: include_str!("form_field_without_name.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for field in scene.fields().filter(|field| scene.name(*field).is_empty()) {
        findings.on(
            field,
            "Nothing says what belongs in this field",
            "Put a `<label for=\"…\">` beside it, with the `id` of the field.",
        );
    }
}
