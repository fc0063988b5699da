//! Finds links of one page that have the same words and lead to different things.
#![doc = include_str!("ambiguous_link.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

use super::alike::judge;

/// The rule.
pub const RULE: Rule = Rule {
    name: "ambiguous-link",
    level: Level::Error,
    basis: &[Basis::Wcag("2.4.9", Grade::AAA), Basis::Act("b20e66")],
    docs: include_str!("ambiguous_link.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    judge(scene, findings, |_| ());
}
