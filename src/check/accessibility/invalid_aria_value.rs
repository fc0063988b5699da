//! Finds values that an ARIA attribute does not take.
#![doc = include_str!("invalid_aria_value.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::{PageScene, Seen};
use crate::diagnostic::Level;
use crate::html::aria::{Property, Value};
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "invalid-aria-value",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("6a7281")],
    docs: include_str!("invalid_aria_value.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for Seen { element, role, .. } in scene.elements() {
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
            } else if needs_it_now(element, role, property) && element.by_ids(stated.value).next().is_none() {
                findings.on(
                    element,
                    format!(
                        "`{}` names `{}`, and nothing on this page has that id",
                        stated.name, stated.value
                    ),
                    "Write the id of the element that this one opens or moves.",
                );
            }
        }
    }
}

/// Whether the role makes no sense unless what is named is there: a list that opens may be added only when it does.
fn needs_it_now(element: Element<'_>, role: Option<Role>, property: Property) -> bool {
    matches!(property.value(), Value::Reference | Value::References)
        && role.is_some_and(|role| role.required().contains(property))
        && (role != Some(Role::Combobox) || element.is_stated_true(Property::Expanded))
}
