//! Finds large parts of a page that sound the same.
#![doc = include_str!("landmarks_alike.md")]

use super::landmark::{called, landmarks};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;
use std::collections::HashSet;

/// The rule.
pub const RULE: Rule = Rule {
    name: "landmarks-alike",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("2.4.6", Grade::AA),
        Basis::Guideline(
            "ARIA Authoring Practices, Landmark regions: landmarks of one kind have names that differ",
        ),
    ],
    docs: include_str!("landmarks_alike.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let mut met: HashSet<(Role, String)> = HashSet::new();
    for landmark in landmarks(scene) {
        // Two of these are another fault.
        if matches!(landmark.role, Role::Banner | Role::ContentInfo | Role::Main) {
            continue;
        }
        let name = scene.name(landmark.element);
        if met.insert((landmark.role, name.to_lowercase())) {
            continue;
        }
        let what = if name.is_empty() {
            format!("This is {} without a name, and so is another part of this page", called(landmark.role))
        } else {
            format!(
                "This is {} with the name “{name}”, and so is another part of this page",
                called(landmark.role)
            )
        };
        findings.on(landmark.element, what, "Give each of them an `aria-label` that says what is in it.");
    }
}
