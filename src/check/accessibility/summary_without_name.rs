//! Finds fold-out parts whose heading line has no words.
#![doc = include_str!("summary_without_name.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "summary-without-name",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("2t702h")],
    docs: include_str!("summary_without_name.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let summaries = scene.elements().filter(|seen| {
        // A role that takes meaning away does not count: the keyboard stops here.
        let is_still_one = || seen.element.explicit_role().is_none_or(Role::is_presentational);
        seen.is_told && seen.element.is_summary_of_details() && is_still_one()
    });
    for summary in summaries.filter(|seen| scene.name(seen.element).is_empty()) {
        findings.on(
            summary.element,
            "Nothing says what this part of the page holds when it is opened",
            "Write between `<summary>` and `</summary>` what is inside.",
        );
    }
}
