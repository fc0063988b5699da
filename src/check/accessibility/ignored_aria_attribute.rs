//! Finds ARIA attributes that browsers do not believe where they stand.
#![doc = include_str!("ignored_aria_attribute.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::aria::Property;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "ignored-aria-attribute",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A)],
    docs: include_str!("ignored_aria_attribute.md"),
    check: Check::Page(check),
};

/// What a row says only where rows open and close.
const OF_TREES: [Property; 4] = [Property::Expanded, Property::Level, Property::PosInSet, Property::SetSize];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_told) {
        let element = seen.element;
        if element.is_input_of(&["checkbox", "radio"]) && contradicts(element) {
            findings.on(
                element,
                "`aria-checked` says something else than the box itself, and is not believed",
                "Remove `aria-checked`. Use `checked` to tick the box.",
            );
        }
        let stated = || OF_TREES.iter().find(|property| element.stated(**property).is_some());
        if seen.role == Some(Role::Row)
            && let Some(property) = stated()
            && !is_in_tree(element)
        {
            findings.on(
                element,
                format!("`{}` says nothing on a row of a plain table", property.name()),
                "Remove it, or give the table the role `treegrid` if its rows open and close.",
            );
        }
    }
}

fn contradicts(field: Element<'_>) -> bool {
    match field.stated(Property::Checked).map(str::to_ascii_lowercase).as_deref() {
        Some("true") => !field.has_attribute("checked"),
        Some("false") => field.has_attribute("checked"),
        _ => false,
    }
}

fn is_in_tree(row: Element<'_>) -> bool {
    let whole =
        |around: &Element<'_>| matches!(around.role(), Some(Role::Table | Role::Grid | Role::TreeGrid));
    row.ancestors().find(whole).is_none_or(|whole| whole.role() == Some(Role::TreeGrid))
}
