//! Finds a second head, foot or main part of one page.
#![doc = include_str!("repeated_landmark.md")]

use super::landmark::{called, landmarks};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "repeated-landmark",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline(
            "ARIA Authoring Practices, Landmark regions: one banner, one main and one contentinfo landmark",
        ),
    ],
    docs: include_str!("repeated_landmark.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let mut met: Vec<Role> = Vec::new();
    for landmark in landmarks(scene) {
        if !matches!(landmark.role, Role::Banner | Role::ContentInfo | Role::Main) {
            continue;
        }
        if met.contains(&landmark.role) {
            let what = called(landmark.role);
            findings.on(
                landmark.element,
                format!("This is {what} for a second time"),
                "Keep the element of the part that is meant, and make the other one a `<div>` or a `<section>`.",
            );
        }
        met.push(landmark.role);
    }
}
