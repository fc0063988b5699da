//! Finds instructions to click, which name a device and not what to do.
#![doc = include_str!("click_instruction.md")]

use super::swap::{self, Swap, exact, proposed};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;
use crate::markdown::Mark;

/// The rule.
pub const RULE: Rule = Rule {
    name: "click-instruction",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("NHS service manual, Links: do not use “click here”"),
        Basis::Guideline("GOV.UK style guide, Click: use “select”"),
    ],
    docs: include_str!("click_instruction.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for met in swap::met(scene.standard(), &LIST) {
        // The words of a link have a rule of their own, which looks at the page.
        let is_linked = |(mark, range): (&Mark, std::ops::Range<usize>)| {
            matches!(mark, Mark::Link(_)) && range.start <= met.range.start && met.range.end <= range.end
        };
        if !met.wording.marks().any(is_linked) {
            let what = format!("“{}” means nothing to people without a mouse", met.written());
            swap::report(&met, findings, what);
        }
    }
}

/// In the order of the alphabet.
static LIST: [Swap; 8] = [
    proposed("click", "select, or the thing that happens: “open”, “send”"),
    proposed("click here", "make a link of the words that name what is there"),
    exact("click on", "select"),
    exact("click the", "select the"),
    exact("clicking on", "selecting"),
    exact("clicking the", "selecting the"),
    proposed("double click", "open"),
    proposed("right click", "say what to do without a mouse"),
];
