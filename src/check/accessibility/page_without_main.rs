//! Finds pages that do not say which part of them is the main one.
#![doc = include_str!("page_without_main.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "page-without-main",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("2.4.1", Grade::A),
        Basis::Guideline("ARIA Authoring Practices, Landmark regions: each page has one main landmark"),
    ],
    docs: include_str!("page_without_main.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let Some(body) = scene.document.body() else { return };
    if scene.told(Role::Main).next().is_none() {
        findings.on(
            body,
            "This page does not say which part of it is the main part",
            "Put `<main>…</main>` around what this page is about, without header, navigation and footer.",
        );
    }
}
