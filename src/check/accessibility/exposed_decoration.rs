//! Finds elements that are marked as decoration and told of all the same.
#![doc = include_str!("exposed_decoration.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "exposed-decoration",
    level: Level::Error,
    basis: &[
        Basis::Guideline("ARIA 1.2, 7.1: presentational roles conflict resolution"),
        Basis::Act("46ca7f"),
    ],
    docs: include_str!("exposed_decoration.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_told && is_marked_as_decoration(seen.element)) {
        findings.on(
            seen.element,
            "This is marked as decoration, but screen readers are told of it all the same",
            "If it says something, remove the `role`, or write an `alt`. If it is decoration, remove its other `aria-` attributes and its `tabindex`.",
        );
    }
}

fn is_marked_as_decoration(element: Element<'_>) -> bool {
    match element.explicit_role() {
        Some(role) => role.is_presentational(),
        None => {
            element.is("img")
                && element.attribute("alt") == Some("")
                && element.implicit_role() == Some(Role::None)
        }
    }
}
