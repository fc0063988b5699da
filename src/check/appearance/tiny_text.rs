//! Finds words whose letters are too small to read.
#![doc = include_str!("tiny_text.md")]

use super::passage::{self, Passage};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::style::Look;

/// The rule.
pub const RULE: Rule = Rule {
    name: "tiny-text",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("GDS accessibility tools audit: very small text is a barrier"),
        Basis::Guideline("NHS and Mencap: text of at least 12 points for everybody, 14 for Easy Read"),
    ],
    docs: include_str!("tiny_text.md"),
    check: Check::Page(check),
};

/// The size below which nobody reads with ease, in CSS pixels.
const LEAST: f32 = 9.0;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    passage::check(
        scene,
        findings,
        &Passage {
            is_fault: is_tiny,
            least_words: 1,
            what: |look| format!("These letters are only {:.1} pixels high", look.font_size),
            help: "Give them at least the size of the text around, in `rem` so that they grow with the reader's own size.",
        },
    );
}

fn is_tiny(look: &Look) -> bool {
    look.font_size > 1.0 && look.font_size <= LEAST
}
