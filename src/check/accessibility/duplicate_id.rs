//! Finds elements that share an id with an element before them.
#![doc = include_str!("duplicate_id.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "duplicate-id",
    level: Level::Error,
    basis: &[
        Basis::Wcag("4.1.2", Grade::A),
        Basis::Guideline("HTML standard, 3.2.6: an id names one element of a page"),
    ],
    docs: include_str!("duplicate_id.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for (first, second) in scene.document.duplicate_ids() {
        let id = second.id_attribute().unwrap_or_default();
        findings.on(
            second,
            format!("The id `{id}` is already the id of {}", first.describe()),
            "Give each element an id of its own, and check that labels and links name the one that is meant.",
        );
    }
}
