//! Finds twins whose sentences are long on average.
#![doc = include_str!("long_sentences_throughout.md")]

use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "long-sentences-throughout",
    level: Level::Error,
    basis: &[
        Basis::Guideline(
            "Measured: sentences of published UK Easy Read have 8 words on average, those of council pages 25",
        ),
        Basis::Guideline("GOV.UK, Accessible communication formats: Easy Read"),
    ],
    docs: include_str!("long_sentences_throughout.md"),
    check: Check::EasyRead(check),
};

/// Fewer sentences have no average worth the name.
const FEWEST: usize = 5;

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    let counts: Vec<usize> = scene.sentences().map(|(block, range)| block.count(&range)).collect();
    if counts.len() < FEWEST {
        return;
    }
    let mean = counts.iter().sum::<usize>() as f64 / counts.len() as f64;
    // 10.4 is more than 10: any part above a whole number counts.
    let Some(level) = scene.limits.mean_words.grade(mean.ceil() as usize) else { return };
    findings
        .at(
            scene.place(),
            format!("The sentences of this page have {mean:.1} words on average"),
            format!(
                "Shorten the longest ones first, until there are at most {} on average.",
                scene.limits.mean_words.warning
            ),
        )
        .gentler(level);
}
