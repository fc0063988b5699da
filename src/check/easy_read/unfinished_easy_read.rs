//! Finds twins that a program began and no person has finished.
#![doc = include_str!("unfinished_easy_read.md")]

use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "unfinished-easy-read",
    level: Level::Error,
    basis: &[Basis::Guideline(
        "Inclusion Europe 2009, Information for all: people with intellectual disabilities take part in the writing",
    )],
    docs: include_str!("unfinished_easy_read.md"),
    check: Check::EasyRead(check),
};

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    if let Some(line) = &scene.twin.fields.unfinished {
        findings.at(
            line.span,
            "Nobody has written this Easy Read yet",
            "Write every sentence anew in easy words, with the full page beside you. Then take the line `unfinished:` out.",
        );
    }
}
