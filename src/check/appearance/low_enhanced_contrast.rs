//! Finds words that do not stand out as well as the highest grade of WCAG asks.
#![doc = include_str!("low_enhanced_contrast.md")]

use super::contrast::{self, Needed};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "low-enhanced-contrast",
    level: Level::Warning,
    basis: &[Basis::Wcag("1.4.6", Grade::AAA), Basis::Act("09o5cg")],
    docs: include_str!("low_enhanced_contrast.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    contrast::check(scene, findings, Needed { plain: 7.0, large: 4.5 });
}
