//! Finds elements that fix the height of lines so that no reader can change it.
#![doc = include_str!("locked_line_height.md")]

use super::locked_spacing::{self, Spacing};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::style::{LineHeight, Property};

/// The rule.
pub const RULE: Rule = Rule {
    name: "locked-line-height",
    level: Level::Error,
    basis: &[Basis::Wcag("1.4.12", Grade::AA), Basis::Act("78fd32")],
    docs: include_str!("locked_line_height.md"),
    check: Check::Page(check),
};

/// What browsers do of themselves, about: it depends on the typeface and is always less than 1.5.
const BROWSERS: f32 = 1.2;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let spacing = Spacing {
        property: Property::LineHeight,
        name: "height of lines",
        // A height in pixels is the same for larger letters inside, and another share of them.
        own: |look| match look.line_height {
            LineHeight::Normal => f32::MIN,
            LineHeight::Times(times) => times,
            LineHeight::Pixels(pixels) => -pixels,
        },
        share: |look| match look.line_height {
            LineHeight::Normal => BROWSERS,
            _ => look.line_share().unwrap_or(f32::NAN),
        },
        least: 1.5,
        needs_lines: true,
    };
    locked_spacing::check(scene, findings, &spacing);
}
