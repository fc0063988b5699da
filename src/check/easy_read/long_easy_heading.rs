//! Finds headings in Easy Read that are neither questions nor short labels.
#![doc = include_str!("long_easy_heading.md")]

use super::scene::{Part, TwinScene};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "long-easy-heading",
    level: Level::Error,
    basis: &[
        Basis::Guideline("Australian Government Style Manual: Easy Read"),
        Basis::Guideline("W3C, Making content usable for people with cognitive and learning disabilities"),
    ],
    docs: include_str!("long_easy_heading.md"),
    check: Check::EasyRead(check),
};

/// A heading that asks nothing is a label of at most so many words.
const LABEL: usize = 5;

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for block in scene.blocks.iter().filter(|block| block.part == Part::Heading) {
        let whole = 0..block.text.len();
        let count = block.count(&whole);
        if let Some(level) = scene.limits.heading_words.grade(count) {
            findings
                .at(
                    block.span(whole),
                    format!("This heading has {count} words"),
                    format!("Use at most {}. A question is best.", scene.limits.heading_words.warning),
                )
                .gentler(level);
        } else if count > LABEL + words_of_step(&block.text) && !block.text.trim_end().ends_with('?') {
            findings
                .at(
                    block.span(whole),
                    "This heading is neither a question nor a short label",
                    "Ask what the statements below it answer, such as `## Who can get help?`",
                )
                .gentler(Level::Warning);
        }
    }
}

/// How many words at the start only count the steps or say when: "Step 2:", "When you are 16".
fn words_of_step(heading: &str) -> usize {
    let is_step = heading.starts_with("Step ") && heading.contains(':');
    if is_step { 2 } else { usize::from(heading.starts_with("When you are ")) * 3 }
}
