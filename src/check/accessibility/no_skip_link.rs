//! Finds pages with no link that leads past what is on every page.
#![doc = include_str!("no_skip_link.md")]

use crate::check::bypass::{Passage, Way, passage};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "no-skip-link",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("WCAG technique G1: a link at the top of each page to its main content"),
        Basis::Act("ye5d6e"),
    ],
    docs: include_str!("no_skip_link.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    match passage(scene, Way::Link) {
        Passage::Closed(place) => {
            findings.on(
                place,
                "Here begins what only this page has, and no link leads to it",
                "Give it an `id`, and let the first link of the page lead there: `<a href=\"#main\">Skip to main content</a>`.",
            );
        }
        Passage::Unknown(place) => findings.unsure(
            place,
            "See whether a button before this moves the focus here: if not, the page needs a link to it at its top",
        ),
        Passage::Open | Passage::Unseen => {}
    }
}
