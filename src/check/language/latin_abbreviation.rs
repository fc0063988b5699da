//! Finds "e.g.", "etc.", "&" and other short forms of words.
#![doc = include_str!("latin_abbreviation.md")]

use std::ops::Range;

use super::swap::{self, Swap, exact, proposed};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "latin-abbreviation",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("GOV.UK style guide, eg, etc and ie: screen readers read them wrongly"),
        Basis::Guideline("NHS service manual, Abbreviations: for example, not e.g."),
    ],
    docs: include_str!("latin_abbreviation.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for wording in scene.standard() {
        let text = wording.text();
        for mut met in swap::met(std::iter::once(wording), &LIST) {
            let after = &text[met.range.end..];
            // The mark belongs to the short form, unless it ends the sentence as well.
            if let Some(rest) = after.strip_prefix('.')
                && !met.swap.ends_sentences()
                && !rest.trim_start().starts_with(char::is_uppercase)
                && !rest.trim().is_empty()
            {
                met.range.end += 1;
            }
            let what = format!("“{}” is read aloud as letters, or not at all", met.written());
            swap::report(&met, findings, what);
        }
        for range in ampersands(text).filter(|range| wording.is_own(range)) {
            let span = wording.span(range.clone());
            let what = "“&” is harder to read than the word";
            findings.at(span, what, "Write “and”.").fix(span, &text[range], "and");
        }
    }
}

/// Where "&" joins words and not the parts of a name: a small letter stands on one side of it at least.
fn ampersands(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.match_indices(" & ").filter_map(|(at, _)| {
        let before = text[..at].rsplit(' ').next().unwrap_or_default();
        let after = &text[at + 3..];
        let is_small = |word: &str| word.starts_with(char::is_lowercase);
        (is_small(before) || is_small(after)).then_some(at + 1..at + 2)
    })
}

/// In the order of the alphabet.
static LIST: [Swap; 16] = [
    proposed("aka", "also called"),
    proposed("and/or", "“or”, or “A, B or both”"),
    exact("approx", "about"),
    exact("asap", "as soon as possible"),
    exact("e.g", "for example"),
    exact("eg", "for example"),
    proposed("et al", "and others"),
    proposed("etc", "name the rest, or begin the list with “such as”"),
    exact("i.e", "that is"),
    exact("ie", "that is"),
    proposed("n.b", "Note, or nothing"),
    proposed("n/a", "does not apply"),
    proposed("nb", "Note, or nothing"),
    proposed("tbc", "to be confirmed, or say when it will be known"),
    proposed("viz", "that is"),
    proposed("w/c", "the week that starts on"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ampersand_in_a_name_stays() {
        for (text, count) in [("help & advice", 1), ("Help & advice", 1), ("Marks & Spencer, R&D, Q & A", 0)]
        {
            assert_eq!(ampersands(text).count(), count, "{text}");
        }
    }
}
