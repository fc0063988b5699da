//! Finds form fields whose `autocomplete` is not what HTML defines.
#![doc = include_str!("invalid_autocomplete.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::{PageScene, Seen};
use crate::diagnostic::Level;
use crate::html::aria::Property;
use crate::html::{Autofill, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "invalid-autocomplete",
    level: Level::Error,
    basis: &[Basis::Wcag("1.3.5", Grade::AA), Basis::Act("73f2c2")],
    docs: include_str!("invalid_autocomplete.md"),
    check: Check::Page(check),
};

/// Kinds of input whose value the page decides.
const FIXED: [&str; 4] = ["button", "hidden", "reset", "submit"];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(is_judged) {
        let field = seen.element;
        match field.autofill() {
            None | Some(Autofill::Switch | Autofill::Detail { fits: true, .. }) => {}
            Some(Autofill::Detail { word, .. }) => {
                findings.unsure(
                    field,
                    format!(
                        "Look whether `{word}` belongs in a field of this type; HTML does not have it there"
                    ),
                );
            }
            Some(Autofill::Wrong(word)) => {
                findings.on(
                    field,
                    format!("`{word}` in `autocomplete` is unknown, or in the wrong place"),
                    "Write one of the words that HTML defines, such as `name`, `email`, `tel` or `postal-code`, or remove the attribute.",
                );
            }
            Some(Autofill::Missing) => {
                findings.on(
                    field,
                    "This `autocomplete` does not say what belongs in the field",
                    "Add what belongs there, such as `postal-code` or `tel`, or remove the attribute.",
                );
            }
        }
    }
}

/// Whether someone can meet the field, and fill it in.
fn is_judged(seen: &Seen<'_>) -> bool {
    let field = seen.element;
    if !field.is_any(&["input", "select", "textarea"]) || !field.has_attribute("autocomplete") {
        return false;
    }
    let is_static = !field.is_in_tab_order() && seen.role.is_some_and(|role| !Role::is_widget(role));
    !field.is_input_of(&FIXED)
        && !field.is_disabled()
        && !std::iter::once(field)
            .chain(field.ancestors())
            .any(|around| around.is_stated_true(Property::Disabled))
        && !field.has_attribute("readonly")
        && !field.is_stated_true(Property::ReadOnly)
        && !field.hiding().is_hidden_from_all()
        && !is_static
}
