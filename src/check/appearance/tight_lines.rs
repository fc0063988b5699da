//! Finds paragraphs whose lines stand too close together.
#![doc = include_str!("tight_lines.md")]

use super::passage::{self, Passage};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::style::Look;

/// The rule.
pub const RULE: Rule = Rule {
    name: "tight-lines",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("GDS accessibility tools audit: inadequate line height is a barrier"),
        Basis::Guideline("British Dyslexia Association, Dyslexia Style Guide 2023: line spacing of 1.5"),
    ],
    docs: include_str!("tight_lines.md"),
    check: Check::Page(check),
};

/// What browsers do of themselves is about 1.2: less was asked for, and letters then touch the line above.
const LEAST: f32 = 1.2;

/// A heading of one or two lines may be tight; a text of so many words may not.
const ENOUGH_WORDS: usize = 12;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    passage::check(
        scene,
        findings,
        &Passage {
            is_fault: is_tight,
            least_words: ENOUGH_WORDS,
            what: |look| {
                format!(
                    "The lines of this text are only {:.2} times as high as its letters",
                    look.line_share().unwrap_or_default()
                )
            },
            help: "Set `line-height: 1.5` for text, without a unit, so that it grows with the letters.",
        },
    );
}

fn is_tight(look: &Look) -> bool {
    look.line_share().is_some_and(|share| share < LEAST - 0.005)
}
