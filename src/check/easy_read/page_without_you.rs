//! Finds twins that hardly speak with the reader.
#![doc = include_str!("page_without_you.md")]

use super::lexicon::words;
use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "page-without-you",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("Inclusion Europe 2009, Information for all"),
        Basis::Guideline(
            "Measured: 48 in 100 sentences of published UK Easy Read say you or we, 11 of council pages",
        ),
    ],
    docs: include_str!("page_without_you.md"),
    check: Check::EasyRead(check),
};

/// Fewer sentences have no share worth the name.
const FEWEST: usize = 5;

/// Words that speak with the reader.
const WITH: [&str; 10] = ["me", "my", "our", "ours", "us", "we", "you", "your", "yours", "yourself"];

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    let (mut all, mut with) = (0, 0);
    for (block, range) in scene.sentences() {
        all += 1;
        let speaks = words(&block.text[range]).any(|(_, word)| WITH.contains(&word.to_lowercase().as_str()));
        with += usize::from(speaks);
    }
    if all >= FEWEST && with * 100 < all * scene.limits.share_with_you {
        findings.at(
            scene.place(),
            format!("Only {with} of {all} sentences say “you” or “we”"),
            "Speak with the reader: “You can call us”, not “Families can call the team”.",
        );
    }
}
