//! Finds lists, tables, menus and other wholes with something in them that is no part of such a whole.
#![doc = include_str!("whole_with_foreign_part.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::aria::{Ownership, Parts, Property};
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "whole-with-foreign-part",
    level: Level::Error,
    basis: &[Basis::Wcag("1.3.1", Grade::A), Basis::Act("bc4a75")],
    docs: include_str!("whole_with_foreign_part.md"),
    check: Check::Page(check),
};

/// Most parts looked at in one whole.
const MOST_PARTS: usize = 10_000;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let ownership = Ownership::of(scene.document);
    for seen in scene.elements().filter(|seen| seen.is_told && !seen.element.is("select")) {
        let Some((role, parts)) = seen.role.and_then(|role| Some((role, role.parts()?))) else { continue };
        let whole = seen.element;
        if whole.closest(|around| around.is_stated_true(Property::Busy)).is_some() {
            continue;
        }
        let owned = ownership.owned(whole);
        if owned.is_empty() && whole.explicit_role() == Some(role) {
            findings.unsure(
                whole,
                format!("Look whether a script fills this `{}`: empty, it should not be there", role.name()),
            );
        }
        if let Some(part) = foreign(&ownership, parts, owned) {
            findings.on(
                part,
                format!("{} is no part of a `{}`", part.describe(), role.name()),
                format!("Put it beside the `{}`, or inside one of its parts: {}.", role.name(), names(parts)),
            );
        }
    }
}

/// The first part that does not belong.
fn foreign<'d>(ownership: &Ownership, parts: Parts, mut owned: Vec<Element<'d>>) -> Option<Element<'d>> {
    owned.reverse();
    for _ in 0..MOST_PARTS {
        let part = owned.pop()?;
        match part.role() {
            Some(role) if parts.roles.contains(&role) => {}
            Some(role) if parts.through == Some(role) => {
                owned.extend(ownership.owned(part).into_iter().rev())
            }
            _ => return Some(part),
        }
    }
    None
}

fn names(parts: Parts) -> String {
    parts.roles.iter().map(|role: &Role| format!("`{}`", role.name())).collect::<Vec<_>>().join(", ")
}
