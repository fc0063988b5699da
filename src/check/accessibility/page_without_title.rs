//! Finds pages whose title is missing or empty.
#![doc = include_str!("page_without_title.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "page-without-title",
    level: Level::Error,
    basis: &[Basis::Wcag("2.4.2", Grade::A), Basis::Act("2779a5")],
    docs: include_str!("page_without_title.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let Some(root) = scene.document.html_element() else { return };
    if scene.document.title().is_none_or(|title| title.trim().is_empty()) {
        findings.on(
            root,
            "This page has no title",
            "Write `<title>…</title>` in the head of the template, with the name of the page first and the name of the site after it.",
        );
    }
}
