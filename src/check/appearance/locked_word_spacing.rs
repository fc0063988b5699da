//! Finds elements that fix the space between words so that no reader can change it.
#![doc = include_str!("locked_word_spacing.md")]

use super::locked_spacing::{self, Spacing};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::style::Property;

/// The rule.
pub const RULE: Rule = Rule {
    name: "locked-word-spacing",
    level: Level::Error,
    basis: &[Basis::Wcag("1.4.12", Grade::AA), Basis::Act("9e45ec")],
    docs: include_str!("locked_word_spacing.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let spacing = Spacing {
        property: Property::WordSpacing,
        name: "space between words",
        own: |look| look.word_spacing,
        share: |look| look.word_spacing / look.font_size,
        least: 0.16,
        needs_lines: false,
    };
    locked_spacing::check(scene, findings, &spacing);
}
