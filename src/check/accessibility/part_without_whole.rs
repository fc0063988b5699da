//! Finds parts of lists, tables and menus that stand outside of any.
#![doc = include_str!("part_without_whole.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;
use crate::html::aria::Ownership;

/// The rule.
pub const RULE: Rule = Rule {
    name: "part-without-whole",
    level: Level::Error,
    basis: &[Basis::Wcag("1.3.1", Grade::A), Basis::Act("ff89c9")],
    docs: include_str!("part_without_whole.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let mut known = None;
    for seen in scene.elements().filter(|seen| seen.is_told) {
        let element = seen.element;
        let Some(role) = element.explicit_role().filter(|role| seen.role == Some(*role)) else { continue };
        let context = role.context();
        if context.is_empty() || element.implicit_role() == Some(role) {
            continue;
        }
        let ownership = known.get_or_insert_with(|| Ownership::of(scene.document));
        let owner = ownership.owner(element).and_then(|owner| owner.role());
        if !owner.is_some_and(|owner| context.contains(&owner)) {
            let wholes: Vec<&str> = context.iter().map(|whole: &Role| whole.name()).collect();
            findings.on(
                element,
                format!("This `{}` is not part of a whole", role.name()),
                format!(
                    "Put it directly into an element with the role `{}`, or remove its role.",
                    wholes.join("` or `")
                ),
            );
        }
    }
}
