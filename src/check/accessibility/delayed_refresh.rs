//! Finds pages that go elsewhere, or load themselves again, while somebody reads them.
#![doc = include_str!("delayed_refresh.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "delayed-refresh",
    level: Level::Error,
    basis: &[Basis::Wcag("2.2.1", Grade::A), Basis::Act("bc659a")],
    docs: include_str!("delayed_refresh.md"),
    check: Check::Page(check),
};

/// Twenty hours, in seconds: WCAG lets longer times be.
const LONG: u64 = 20 * 60 * 60;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    if let Some((meta, delay)) = scene.document.refresh()
        && (1..=LONG).contains(&delay)
    {
        findings.on(
            meta,
            format!("This page leaves, or loads itself again, after {delay} seconds"),
            "Remove the `<meta>`. To send people elsewhere, write `0` seconds, or a link they can follow.",
        );
    }
}
