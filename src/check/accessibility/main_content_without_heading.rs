//! Finds pages whose own content, after what is on every page, has no heading.
#![doc = include_str!("main_content_without_heading.md")]

use crate::check::bypass::{Passage, Way, passage};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "main-content-without-heading",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("WCAG technique H69: a heading at the beginning of each part of a page"),
        Basis::Act("047fe0"),
    ],
    docs: include_str!("main_content_without_heading.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    if let Passage::Closed(place) = passage(scene, Way::Heading) {
        findings.on(
            place,
            "Here begins what only this page has, and no heading says so",
            "Put a heading before it, as `<h1>` or as `#` in Markdown.",
        );
    }
}
