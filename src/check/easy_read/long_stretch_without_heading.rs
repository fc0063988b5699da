//! Finds long rows of statements without a heading.
#![doc = include_str!("long_stretch_without_heading.md")]

use super::scene::{Part, TwinScene};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "long-stretch-without-heading",
    level: Level::Warning,
    basis: &[Basis::Guideline(
        "W3C, Making content usable for people with cognitive and learning disabilities",
    )],
    docs: include_str!("long_stretch_without_heading.md"),
    check: Check::EasyRead(check),
};

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    let mut since = 0;
    for block in &scene.blocks {
        match block.part {
            Part::Heading => since = 0,
            Part::Statement => since += 1,
            Part::Title | Part::Summary => {}
        }
        if since == scene.limits.stretch + 1 {
            findings.at(
                block.span(0..block.text.len()),
                format!("More than {} statements stand under one heading", scene.limits.stretch),
                "Put a heading here: a question such as `## What happens next?`, or a few words.",
            );
        }
    }
}
