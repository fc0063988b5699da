//! Finds headings that stand more than one level below the heading before them.
#![doc = include_str!("skipped_heading.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "skipped-heading",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("NHS service manual, Headings: do not skip levels"),
    ],
    docs: include_str!("skipped_heading.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    // The title of a page may be missing or come later, which is for other rules to say.
    let mut before = 1;
    for heading in scene.told(Role::Heading) {
        let Some(level) = heading.heading_level() else { continue };
        if level > before + 1 {
            findings.on(
                heading,
                format!(
                    "This heading is on level {level}, but there is none on level {} above it",
                    level - 1
                ),
                format!(
                    "Make it a heading of level {}: {} at the start of its line.",
                    before + 1,
                    "#".repeat(before as usize + 1)
                ),
            );
        }
        before = level;
    }
}
