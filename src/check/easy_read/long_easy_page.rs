//! Finds twins that are too long to read in one go.
#![doc = include_str!("long_easy_page.md")]

use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "long-easy-page",
    level: Level::Error,
    basis: &[
        Basis::Guideline("Easy Read Standard 2026: under 1,000 words"),
        Basis::Guideline(
            "Department of Health 2010, Making written information easier to understand for people with learning disabilities",
        ),
    ],
    docs: include_str!("long_easy_page.md"),
    check: Check::EasyRead(check),
};

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    let count: usize = scene.blocks.iter().map(|block| block.count(&(0..block.text.len()))).sum();
    let Some(level) = scene.limits.page_words.grade(count) else { return };
    findings
        .at(
            scene.place(),
            format!("This page has {count} words; Easy Read has at most {}", scene.limits.page_words.warning),
            "Leave out what a reader does not need in order to act. Say where the rest stands.",
        )
        .gentler(level);
}
