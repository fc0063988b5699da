//! Finds the head, the foot or the main part of a page inside another part of it.
#![doc = include_str!("buried_landmark.md")]

use super::landmark::{called, landmarks};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "buried-landmark",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline(
            "ARIA Authoring Practices, Landmark regions: banner, main and contentinfo are top-level landmarks",
        ),
    ],
    docs: include_str!("buried_landmark.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for landmark in landmarks(scene) {
        let Some(around) = landmark.around else { continue };
        if matches!(landmark.role, Role::Banner | Role::ContentInfo | Role::Main) {
            findings.on(
                landmark.element,
                format!("This is {}, but it stands inside {}", called(landmark.role), called(around)),
                "Move it out, or make it a `<div>` if only a part of the page is meant.",
            );
        }
    }
}
