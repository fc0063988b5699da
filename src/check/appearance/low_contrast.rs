//! Finds words that are too close in colour to what is behind them.
#![doc = include_str!("low_contrast.md")]

use super::contrast::{self, Needed};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "low-contrast",
    level: Level::Error,
    basis: &[Basis::Wcag("1.4.3", Grade::AA), Basis::Act("afw4f7")],
    docs: include_str!("low_contrast.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    contrast::check(scene, findings, Needed { plain: 4.5, large: 3.0 });
}
