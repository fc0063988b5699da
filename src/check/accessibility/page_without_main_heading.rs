//! Finds pages that have no heading of the first level.
#![doc = include_str!("page_without_main_heading.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "page-without-main-heading",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("GOV.UK Design System, Headings: one heading of level 1 on every page"),
    ],
    docs: include_str!("page_without_main_heading.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let Some(body) = scene.document.body() else { return };
    let has_main_heading = scene.told(Role::Heading).any(|heading| heading.heading_level() == Some(1));
    if !has_main_heading {
        findings.on(
            body,
            "This page has no heading of level 1",
            "Write the name of the page as `<h1>…</h1>` at the start of the main part.",
        );
    }
}
