//! Finds pages that a reader can make somewhat larger, but not as large as browsers can.
#![doc = include_str!("limited_zoom.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "limited-zoom",
    level: Level::Warning,
    basis: &[Basis::Guideline(
        "axe-core, meta-viewport-large: people with weak sight need five times the size",
    )],
    docs: include_str!("limited_zoom.md"),
    check: Check::Page(check),
};

/// Below this another rule speaks.
const ENOUGH_BY_LAW: f64 = 2.0;

/// What browsers allow by themselves.
const ENOUGH: f64 = 5.0;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for viewport in scene.document.viewports().filter(|viewport| !viewport.is_fixed) {
        if let Some(most) = viewport.most.filter(|most| (ENOUGH_BY_LAW..ENOUGH).contains(most)) {
            findings.on(
                viewport.element,
                format!("This page can be made only {most} times as large"),
                "Remove `maximum-scale`. Browsers then let people go as far as they need.",
            );
        }
    }
}
