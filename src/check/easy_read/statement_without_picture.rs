//! Finds statements of Easy Read without a picture.
#![doc = include_str!("statement_without_picture.md")]

use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "statement-without-picture",
    level: Level::Error,
    basis: &[
        Basis::Guideline(
            "Department of Health 2010, Making written information easier to understand for people with learning disabilities",
        ),
        Basis::Guideline("PIF 2023, Easy Read Matters"),
        Basis::Guideline("CHANGE 2016, How to make information accessible"),
    ],
    docs: include_str!("statement_without_picture.md"),
    check: Check::EasyRead(check),
};

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for block in scene.statements().filter(|block| block.picture.is_none()) {
        findings.at(
            block.span(0..block.text.len()),
            "This statement has no picture",
            "Start it with the name of one, such as `:phone:`. `local-offer pictures WORD` lists what there is.",
        );
    }
}
