//! Finds pages that do not say which language they are in.
#![doc = include_str!("page_without_language.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "page-without-language",
    level: Level::Error,
    basis: &[Basis::Wcag("3.1.1", Grade::A), Basis::Act("b5c3f8")],
    docs: include_str!("page_without_language.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let Some(root) = scene.document.html_element() else { return };
    if root.attribute("lang").is_none_or(|language| language.trim().is_empty()) {
        findings.on(
            root,
            "This page does not say which language it is in",
            "Write `<html lang=\"en-GB\">` at the start of the template, or the language the page is in.",
        );
    }
}
