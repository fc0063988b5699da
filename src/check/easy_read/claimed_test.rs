//! Finds words that claim a test by readers which nobody has entered.
#![doc = include_str!("claimed_test.md")]

use super::lexicon::phrase;
use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "claimed-test",
    level: Level::Error,
    basis: &[
        Basis::Guideline(
            "Inclusion Europe 2009, Information for all: the logo needs a check by people with intellectual disabilities",
        ),
        Basis::Guideline("DIN SPEC 33429:2025: checking by the target group is part of easy language"),
    ],
    docs: include_str!("claimed_test.md"),
    check: Check::EasyRead(check),
};

/// Words that claim it.
const CLAIMS: [&str; 8] = [
    "checked by people with",
    "checked this with people with",
    "easy read approved",
    "easy read quality",
    "people with learning disabilities checked",
    "people with learning disabilities tested",
    "quality checked",
    "tested by people with",
];

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    if scene.twin.fields.tested.is_some() {
        return;
    }
    for block in &scene.blocks {
        for claim in CLAIMS {
            for range in phrase(&block.text, claim) {
                findings.at(
                    block.span(range),
                    "The text claims a check by readers, but the fields name nobody",
                    "Enter who checked it: `tested: {group: the name of the group, on: 2026-10-05, changed: what changed}`. Or take the words out.",
                );
            }
        }
    }
}
