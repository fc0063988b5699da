//! Finds shortcuts of a page's own.
#![doc = include_str!("access_key.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "access-key",
    level: Level::Warning,
    basis: &[Basis::Guideline(
        "WebAIM, Keyboard accessibility: access keys clash with the keys of browsers and screen readers",
    )],
    docs: include_str!("access_key.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for element in scene.elements().map(|seen| seen.element) {
        let Some(key) = element.attribute("accesskey").map(str::trim).filter(|key| !key.is_empty()) else {
            continue;
        };
        if !element.hiding().is_hidden_from_all() {
            findings.on(
                element,
                format!(
                    "This page makes `{key}` a shortcut, which may take the place of one that people need"
                ),
                "Remove the `accesskey`.",
            );
        }
    }
}
