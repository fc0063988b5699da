//! Finds elements with a role that makes no sense without an attribute they lack.
#![doc = include_str!("missing_aria_attribute.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::aria::Property;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "missing-aria-attribute",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("4e8ab6")],
    docs: include_str!("missing_aria_attribute.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_told) {
        let element = seen.element;
        let Some(role) = element.explicit_role().filter(|role| seen.role == Some(*role)) else { continue };
        if element.implicit_role() == Some(role) {
            continue;
        }
        let missing: Vec<&str> = role
            .required()
            .iter()
            .filter(|property| element.stated(*property).is_none() && !goes_without(element, role, *property))
            .map(Property::name)
            .collect();
        if !missing.is_empty() {
            findings.on(
                element,
                format!("The role `{}` needs `{}` here", role.name(), missing.join("` and `")),
                "Write the attribute, or use the element of HTML that has the role by itself, such as `<input type=\"checkbox\">`.",
            );
        }
    }
}

/// Whether there is nothing to state, or HTML states it already.
fn goes_without(element: Element<'_>, role: Role, property: Property) -> bool {
    match property {
        Property::Checked => element.is_input_of(&["checkbox", "radio"]),
        Property::Controls => role == Role::Combobox && !element.is_stated_true(Property::Expanded),
        Property::Expanded => element.is("select"),
        Property::ValueNow if role == Role::Separator => !element.is_focusable(),
        Property::ValueNow => {
            element.is_any(&["meter", "progress"]) || element.is_input_of(&["number", "range"])
        }
        _ => false,
    }
}
