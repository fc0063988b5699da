//! Finds pages whose own content, after what is on every page, lies in no landmark.
#![doc = include_str!("main_content_without_landmark.md")]

use crate::check::bypass::{Passage, Way, passage};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "main-content-without-landmark",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("WCAG technique ARIA11: landmarks for the parts of a page"),
        Basis::Act("b40fd1"),
    ],
    docs: include_str!("main_content_without_landmark.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    match passage(scene, Way::Landmark) {
        Passage::Closed(place) => {
            findings.on(
                place,
                "Here begins what only this page has, and no landmark holds it",
                "Put `<main>` around everything that only this page has.",
            );
        }
        Passage::Unknown(place) => findings.unsure(
            place,
            "See whether the landmark around this begins with what only this page has: if a menu comes first, move it out",
        ),
        Passage::Open | Passage::Unseen => {}
    }
}
