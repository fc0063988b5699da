//! Finds text that moves by itself.
#![doc = include_str!("scrolling_text.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "scrolling-text",
    level: Level::Error,
    basis: &[
        Basis::Wcag("2.2.2", Grade::A),
        Basis::Guideline("WCAG failure F16: scrolling content without a way to pause it"),
    ],
    docs: include_str!("scrolling_text.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let moving = scene.elements().map(|seen| seen.element).filter(|element| element.is("marquee"));
    for element in moving.filter(|element| !element.hiding().is_hidden_from_all()) {
        findings.on(
            element,
            "This text moves across the page by itself",
            "Write it as a paragraph that stands still.",
        );
    }
}
