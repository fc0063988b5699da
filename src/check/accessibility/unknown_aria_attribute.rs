//! Finds attributes that begin with `aria-` and that ARIA does not know.
#![doc = include_str!("unknown_aria_attribute.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::diagnostic::suggest::nearest;
use crate::html::aria::Property;

/// The rule.
pub const RULE: Rule = Rule {
    name: "unknown-aria-attribute",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("5f99a7")],
    docs: include_str!("unknown_aria_attribute.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for element in scene.elements().map(|seen| seen.element) {
        if !element.is_html() && !element.is_svg(element.name()) {
            continue;
        }
        for stated in element.aria().filter(|stated| stated.property.is_none()) {
            let known = Property::ALL.iter().map(|property| property.name());
            let help = match nearest(stated.name, known) {
                Some(name) => format!("Did you mean `{name}`? Correct the name, or remove the attribute."),
                None => "Remove the attribute, or write one that ARIA defines.".to_owned(),
            };
            findings.on(element, format!("There is no attribute `{}`", stated.name), help);
        }
    }
}
