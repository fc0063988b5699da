//! Finds pages that say they are in a language that does not exist.
#![doc = include_str!("invalid_page_language.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::names_known_language;

/// The rule.
pub const RULE: Rule = Rule {
    name: "invalid-page-language",
    level: Level::Error,
    basis: &[Basis::Wcag("3.1.1", Grade::A), Basis::Act("bf051a")],
    docs: include_str!("invalid_page_language.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let Some(root) = scene.document.html_element() else { return };
    let language = root.attribute("lang").unwrap_or_default();
    if !language.trim().is_empty() && !names_known_language(language) {
        findings.on(
            root,
            format!("`{language}` is no language"),
            "Write the short name of the language: `en-GB` for English, `cy` for Welsh, `pl` for Polish.",
        );
    }
}
