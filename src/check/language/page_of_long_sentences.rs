//! Finds pages whose sentences are long on average.
#![doc = include_str!("page_of_long_sentences.md")]

use super::sentence::words;
use super::weighed::{Weighed, place};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "page-of-long-sentences",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("3.1.5", Grade::AAA),
        Basis::Guideline("Plain English Campaign, How to write in plain English: 15 to 20 words on average"),
    ],
    docs: include_str!("page_of_long_sentences.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    if scene.entry.is_none() {
        return;
    }
    let weighed = Weighed::of(scene);
    let most = scene.limits.page_mean_warning;
    let Some(mean) = weighed.mean().filter(|mean| *mean > most as f64) else { return };
    let mut longest = weighed.sentences;
    longest.sort_by_key(|(wording, range)| std::cmp::Reverse(words(&wording.text()[range.clone()])));
    let mut placed = findings.at(
        place(scene),
        format!("The sentences of this page have {mean:.1} words on average"),
        format!("Split the longest first, until there are at most {most} on average."),
    );
    for (wording, range) in longest.into_iter().take(3) {
        let count = words(&wording.text()[range.clone()]);
        placed = placed.label(wording.span(range), format!("{count} words"));
    }
}
