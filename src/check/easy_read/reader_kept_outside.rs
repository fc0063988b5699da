//! Finds Easy Read that speaks of its readers as if they were not there.
#![doc = include_str!("reader_kept_outside.md")]

use super::lexicon::phrase;
use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "reader-kept-outside",
    level: Level::Error,
    basis: &[
        Basis::Guideline("Inclusion Europe 2009, Information for all"),
        Basis::Guideline("Mencap, Make it clear"),
    ],
    docs: include_str!("reader_kept_outside.md"),
    check: Check::EasyRead(check),
};

/// Names for readers that they would not give themselves.
const NAMES: [&str; 14] = [
    "applicant",
    "beneficiaries",
    "client",
    "clients",
    "individuals",
    "patients",
    "persons",
    "resident",
    "residents",
    "service user",
    "service users",
    "the child or young person",
    "the individual",
    "the young person concerned",
];

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for block in &scene.blocks {
        for name in NAMES {
            for range in phrase(&block.text, name) {
                findings.at(
                    block.span(range),
                    format!("“{name}” speaks of readers as if they were not there"),
                    "Say “you”, or “people”.",
                );
            }
        }
    }
}
