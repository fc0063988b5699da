//! Finds links that say they are buttons.
#![doc = include_str!("link_as_button.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "link-as-button",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("2.1.1", Grade::A),
        Basis::Guideline(
            "ARIA Authoring Practices, Button pattern: a button works with Space as well as Enter",
        ),
    ],
    docs: include_str!("link_as_button.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for link in scene.told(Role::Button).filter(|element| element.is("a") && element.has_attribute("href")) {
        findings.on(
            link,
            "This link says that it is a button, but the Space key does not press it",
            "Where it leads to a page, take `role=\"button\"` away. Where it does something on this page, make it a `<button type=\"button\">`.",
        );
    }
}
