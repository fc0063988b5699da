//! Finds words in capital letters on pages of other sites.
#![doc = include_str!("block_capitals_on_page.md")]

use super::block_capitals::shouted;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::page::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    name: "block-capitals-on-page",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("GOV.UK, Style guide, Capitalisation: do not use block capitals"),
        Basis::Guideline("British Dyslexia Association, Style guide: avoid text in capitals"),
    ],
    docs: include_str!("block_capitals_on_page.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    if scene.page.subject != Subject::Foreign {
        return;
    }
    for (element, text) in scene.passages() {
        if let Some(range) = shouted(text).into_iter().find(|range| text[range.clone()].contains(' ')) {
            findings.on(
                *element,
                format!("“{}” is in capital letters", &text[range]),
                "Write small letters. To make words stand out, make them bold.",
            );
        }
    }
}
