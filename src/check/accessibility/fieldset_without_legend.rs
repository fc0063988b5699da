//! Finds groups of fields that do not say what they are about.
#![doc = include_str!("fieldset_without_legend.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "fieldset-without-legend",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("WCAG technique H71: a legend says what a group of fields is about"),
    ],
    docs: include_str!("fieldset_without_legend.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_told && seen.element.is("fieldset")) {
        let fieldset = seen.element;
        if !scene.name(fieldset).is_empty() {
            continue;
        }
        let has_legend = fieldset.child_elements().any(|child| child.is("legend"));
        let what = if has_legend {
            "The legend of this group of fields has no words"
        } else {
            "Nothing says what this group of fields is about"
        };
        findings.on(
            fieldset,
            what,
            "Write as its first part `<legend>` with the question that its fields answer.",
        );
    }
}
