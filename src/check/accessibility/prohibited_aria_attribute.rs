//! Finds names and descriptions of roles on elements that must not have them.
#![doc = include_str!("prohibited_aria_attribute.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "prohibited-aria-attribute",
    level: Level::Error,
    basis: &[
        Basis::Wcag("4.1.2", Grade::A),
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Act("kb1m8s"),
        Basis::Act("5c01ea"),
    ],
    docs: include_str!("prohibited_aria_attribute.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_reached) {
        let Some(role) = seen.role else { continue };
        let stated = seen.element.aria().filter(|stated| !stated.value.trim().is_empty());
        for property in stated.filter_map(|stated| stated.property) {
            if role.prohibited().contains(property) {
                let element = seen.element;
                let what = match role {
                    Role::Generic => format!("<{}> must not have `{}`", element.name(), property.name()),
                    _ => format!("The role `{}` must not have `{}`", role.name(), property.name()),
                };
                findings.on(
                    element,
                    what,
                    "Write the words on the page, where everybody meets them. Or give the element a role that has a name, such as `group` or `region`.",
                );
            }
        }
    }
}
