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

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for link in scene.told(Role::Link).filter(|link| scene.name(*link).is_empty()) {
        findings.on(
            link,
            "This link has no words",
            "Write between its brackets where it leads, as `[how to complain](../guides/complaints.md)`. If the link is a picture, give the picture words.",
        );
    }
}
