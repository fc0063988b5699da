//! Finds links that a screen reader has no words for.
#![doc = include_str!("link_without_name.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "link-without-name",
    level: Level::Error,
    basis: &[Basis::Wcag("2.4.4", Grade::A), Basis::Wcag("4.1.2", Grade::A), Basis::Act("c487ae")],
    docs: include_str!("link_without_name.md"),
    check: Check::Page(check),
};

/// The role, and those that are kinds of it (DPUB-ARIA 1.1).
const LINKS: [Role; 5] =
    [Role::Link, Role::DocBacklink, Role::DocBiblioref, Role::DocGlossref, Role::DocNoteref];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let links =
        scene.elements().filter(|seen| seen.is_told && seen.role.is_some_and(|role| LINKS.contains(&role)));
    for link in links.map(|seen| seen.element).filter(|link| scene.name(*link).is_empty()) {
        findings.on(
            link,
            "This link has no words",
            "Write between its brackets where it leads, as `[how to complain](../guides/complaints.md)`. If the link is a picture, give the picture words.",
        );
    }
}
