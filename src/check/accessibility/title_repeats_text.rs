//! Finds links whose title repeats their words.
#![doc = include_str!("title_repeats_text.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "title-repeats-text",
    level: Level::Warning,
    basis: &[Basis::Guideline(
        "WCAG technique H33: a title of a link adds to its words, and does not repeat them",
    )],
    docs: include_str!("title_repeats_text.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for link in scene.told(Role::Link) {
        let Some(title) = link.attribute("title").map(str::trim).filter(|title| !title.is_empty()) else {
            continue;
        };
        let text = link.reader_text();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() && text.to_lowercase() == title.to_lowercase() {
            findings.on(link, "The title of this link only repeats its words", "Leave the `title` out.");
        }
    }
}
