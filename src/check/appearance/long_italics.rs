//! Finds long texts that are set in sloping letters.
#![doc = include_str!("long_italics.md")]

use super::passage::{self, Passage};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "long-italics",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("GDS accessibility tools audit: italics on long sections of text are a barrier"),
        Basis::Guideline("British Dyslexia Association, Dyslexia Style Guide 2023: avoid italics"),
        Basis::Guideline("WCAG technique C22; WCAG 2.2, Understanding 3.1.5: long italics are hard to read"),
    ],
    docs: include_str!("long_italics.md"),
    check: Check::Page(check),
};

/// So many sloping words are more than a title or a name that is set apart.
const MANY: usize = 20;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    passage::check(
        scene,
        findings,
        &Passage {
            is_fault: |look| look.is_italic,
            least_words: MANY,
            what: |_| "All the letters of this text slope".to_owned(),
            help: "Remove `font-style: italic` from the style sheet, or the `em` or `i` around the text. Stress a few words with `strong`.",
        },
    );
}
