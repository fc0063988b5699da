//! Finds values that an ARIA attribute does not take.
#![doc = include_str!("invalid_aria_value.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "invalid-aria-value",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("6a7281")],
    docs: include_str!("invalid_aria_value.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for element in scene.elements().map(|seen| seen.element) {
        if !element.is_html() && !element.is_svg(element.name()) {
            continue;
        }
        for stated in element.aria().filter(|stated| !stated.value.is_empty()) {
            let Some(property) = stated.property else { continue };
            let takes = property.value();
            if !takes.accepts(stated.value) {
                findings.on(
                    element,
                    format!("`{}` cannot be `{}`", stated.name, stated.value),
                    format!("It takes {takes}. Write one of these, or remove the attribute."),
                );
            }
        }
    }
}
