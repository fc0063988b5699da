//! Finds headings without words.
#![doc = include_str!("empty_heading.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "empty-heading",
    level: Level::Warning,
    basis: &[Basis::Act("ffd0e9"), Basis::Guideline("WAI-ARIA 1.2, heading: a name is required")],
    docs: include_str!("empty_heading.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for heading in scene.told(Role::Heading).filter(|heading| scene.name(*heading).is_empty()) {
        findings.on(
            heading,
            "This heading has no words",
            "Write the words of the heading, or remove the line.",
        );
    }
}
