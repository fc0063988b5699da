//! Finds entries that are many clicks away.
#![doc = include_str!("distant_page.md")]

use super::clicks::clicks;
use crate::check::facts::PageFacts;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PagesScene;
use crate::diagnostic::Level;
use crate::page::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    name: "distant-page",
    level: Level::Advice,
    basis: &[Basis::Guideline(
        "SEND Code of Practice 2015, 4.2: clear, comprehensible, accessible information",
    )],
    docs: include_str!("distant_page.md"),
    check: Check::Pages(check),
};

/// Most clicks from the start page.
const MOST: usize = 3;

fn check(scene: &PagesScene<'_>, findings: &mut Findings<'_>) {
    let Some(clicks) = clicks(scene) else { return };
    // A list is read from its beginning, and a step of a guided way comes after the one before: those may be further away.
    let is_step = |page: &PageFacts| matches!(page.subject(), Subject::List | Subject::Fixed);
    for page in scene.pages.iter().filter(|page| !is_step(page)) {
        if let Some(count) = clicks.get(page.path()).filter(|count| **count > MOST) {
            findings.at(
                page.title_place(),
                format!("This page is {count} clicks away from the start page"),
                "Link to it from a page that is nearer to the start, such as a list of its area or its subject.",
            );
        }
    }
}
