//! Finds paragraphs whose lines are stretched to one length.
#![doc = include_str!("justified_text.md")]

use super::passage::{self, Passage};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "justified-text",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("GDS accessibility tools audit: justified text is a barrier"),
        Basis::Guideline(
            "British Dyslexia Association, Dyslexia Style Guide 2023: left aligned text, without justification",
        ),
        Basis::Guideline("WCAG failure F88: text that is justified"),
    ],
    docs: include_str!("justified_text.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    passage::check(
        scene,
        findings,
        &Passage {
            is_fault: |look| &*look.text_align == "justify",
            least_words: 3,
            what: |_| "The lines of this text are stretched to one length".to_owned(),
            help: "Remove `text-align: justify` from the style sheet, or the `align` attribute.",
        },
    );
}
