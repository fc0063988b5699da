//! Finds pages that go elsewhere, or load themselves again, after any time at all.
#![doc = include_str!("refresh_without_asking.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "refresh-without-asking",
    level: Level::Error,
    basis: &[Basis::Wcag("2.2.4", Grade::AAA), Basis::Wcag("3.2.5", Grade::AAA), Basis::Act("bisz58")],
    docs: include_str!("refresh_without_asking.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    if let Some((meta, delay)) = scene.document.refresh()
        && delay > 0
    {
        findings.on(
            meta,
            format!("This page leaves, or loads itself again, after {delay} seconds, without being asked"),
            "Remove the `<meta>`. Give people a link to follow when they are ready.",
        );
    }
}
