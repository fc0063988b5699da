//! Finds pages that no way leads to.
#![doc = include_str!("orphan_page.md")]

use super::clicks::{clicks, is_shown_unasked};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PagesScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "orphan-page",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("2.4.5", Grade::AA),
        Basis::Guideline("WCAG technique G125: links that lead to related pages"),
    ],
    docs: include_str!("orphan_page.md"),
    check: Check::Pages(check),
};

fn check(scene: &PagesScene<'_>, findings: &mut Findings<'_>) {
    let Some(clicks) = clicks(scene) else { return };
    for page in scene.pages.iter().filter(|page| !clicks.contains_key(page.path()) && !is_shown_unasked(page))
    {
        findings.at(
            page.title_place(),
            "No way leads from the start page to this page",
            "Link to it from a page on its subject, or remove it.",
        );
    }
}
