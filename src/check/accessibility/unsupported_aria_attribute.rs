//! Finds ARIA attributes that the role of their element does not support.
#![doc = include_str!("unsupported_aria_attribute.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::aria::Property;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "unsupported-aria-attribute",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("5c01ea")],
    docs: include_str!("unsupported_aria_attribute.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_told) {
        for property in seen.element.aria().filter_map(|stated| stated.property) {
            if !property.is_global() && !supports(seen.element, seen.role, property) {
                let what = match seen.role.filter(|role| *role != Role::Generic) {
                    Some(role) => {
                        format!("The role `{}` does not support `{}`", role.name(), property.name())
                    }
                    None => format!("`{}` says nothing on <{}>", property.name(), seen.element.name()),
                };
                findings.on(
                    seen.element,
                    what,
                    "Remove the attribute, or give it to the element that it is about: the button, the field or the heading.",
                );
            }
        }
    }
}

fn supports(element: Element<'_>, role: Option<Role>, property: Property) -> bool {
    match role {
        Some(role) => role.supported().contains(property),
        // Drawings and elements that an author invented may have roles that the page does not tell.
        None if !element.is_html() || element.name().contains('-') => true,
        None => element.supported_without_role().contains(property),
    }
}
