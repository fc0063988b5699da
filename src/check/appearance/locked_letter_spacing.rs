//! Finds elements that fix the space between letters so that no reader can change it.
#![doc = include_str!("locked_letter_spacing.md")]

use super::locked_spacing::{self, Spacing};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::style::Property;

/// The rule.
pub const RULE: Rule = Rule {
    name: "locked-letter-spacing",
    level: Level::Error,
    basis: &[Basis::Wcag("1.4.12", Grade::AA), Basis::Act("24afc2")],
    docs: include_str!("locked_letter_spacing.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let spacing = Spacing {
        property: Property::LetterSpacing,
        name: "space between letters",
        own: |look| look.letter_spacing,
        share: |look| look.letter_spacing / look.font_size,
        least: 0.12,
        needs_lines: false,
    };
    locked_spacing::check(scene, findings, &spacing);
}
