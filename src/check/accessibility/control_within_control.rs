//! Finds what can have the focus inside an element whose content screen readers are not told of.
#![doc = include_str!("control_within_control.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "control-within-control",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("307n5z")],
    docs: include_str!("control_within_control.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_told) {
        let Some(role) = seen.role.filter(|role| Role::has_presentational_children(*role)) else { continue };
        if let Some(inside) = seen.element.descendant_elements().find(|inside| can_have_focus(*inside)) {
            findings.on(
                seen.element,
                format!(
                    "{} stands inside a `{}`, whose content is read as one",
                    inside.describe(),
                    role.name()
                ),
                "Put the two beside each other, neither in the other.",
            );
        }
    }
}

fn can_have_focus(element: Element<'_>) -> bool {
    let hiding = element.hiding();
    element.is_focusable() && !hiding.is_taken_out() && !hiding.inert
}
