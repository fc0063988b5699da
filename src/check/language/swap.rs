//! Words with better ones to put in their place, and the search for them in what an author wrote.

use std::ops::Range;

use super::phrase::{Listed, is_in_name, phrases, with_capitals_of};
use crate::check::findings::Findings;
use crate::check::wording::Wording;

/// Words, and what to write in their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swap {
    phrase: &'static str,
    /// What to write.
    pub instead: &'static str,
    fit: Fit,
}

/// How the better words fit where the others stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    /// As they are, in every sentence.
    Exact,
    /// The author must see whether they do, and may have to turn the sentence.
    Proposed,
    /// There is nothing wrong with the words: they only begin like others that are listed.
    Fine,
}

impl Listed for Swap {
    fn phrase(&self) -> &'static str {
        self.phrase
    }
}

/// A swap that fits in every sentence.
pub const fn exact(phrase: &'static str, instead: &'static str) -> Swap {
    Swap { phrase, instead, fit: Fit::Exact }
}

/// A swap that is proposed.
pub const fn proposed(phrase: &'static str, instead: &'static str) -> Swap {
    Swap { phrase, instead, fit: Fit::Proposed }
}

/// Words that may stand, although they begin like others in the list.
pub const fn fine(phrase: &'static str) -> Swap {
    Swap { phrase, instead: "", fit: Fit::Fine }
}

impl Swap {
    /// Whether the words can end a sentence, so that a full stop after them is the sentence's.
    pub fn ends_sentences(&self) -> bool {
        matches!(self.phrase, "etc" | "asap" | "et al" | "tbc" | "and/or" | "n/a")
    }
}

/// Words of the list where an author wrote them.
pub struct Met<'s, 'a> {
    /// The passage they stand in.
    pub wording: &'s Wording<'a>,
    /// Where in its words.
    pub range: Range<usize>,
    /// What is listed.
    pub swap: &'static Swap,
}

impl Met<'_, '_> {
    /// The words as the author wrote them.
    pub fn written(&self) -> &str {
        &self.wording.text()[self.range.clone()]
    }

    /// Whether they are a name or a part of one.
    pub fn is_in_name(&self) -> bool {
        is_in_name(self.wording.text(), &self.range)
    }
}

/// Where words of the list stand in these passages that are the author's own.
pub fn met<'s, 'a: 's>(
    wordings: impl Iterator<Item = &'s Wording<'a>>,
    list: &'static [Swap],
) -> impl Iterator<Item = Met<'s, 'a>> {
    wordings.flat_map(move |wording| {
        let text = wording.text();
        phrases(text, list)
            .filter(|(_, swap)| swap.fit != Fit::Fine)
            .filter(|(range, _)| wording.is_own(range))
            .map(move |(range, swap)| Met { wording, range, swap })
    })
}

/// Reports words of the list, with what to write in their place; where that fits as it is, it can be put right.
pub fn report(met: &Met<'_, '_>, findings: &mut Findings<'_>, what: String) {
    let Met { wording, range, swap } = met;
    let span = wording.span(range.clone());
    let written = met.written();
    match swap.fit {
        Fit::Exact if !follows_article(wording.text(), range.start) => {
            let new = with_capitals_of(written, swap.instead);
            let help = format!("Write “{new}”.");
            findings.at(span, what, help).fix(span, written, new);
        }
        Fit::Exact | Fit::Proposed | Fit::Fine => {
            findings.at(span, what, format!("You could write: {}.", swap.instead));
        }
    }
}

/// Whether "a" or "an" stands before, which would have to change with the word: "an approximately", "a sufficient".
fn follows_article(text: &str, start: usize) -> bool {
    let before =
        text[..start].trim_end().rsplit(|mark: char| !mark.is_alphanumeric()).next().unwrap_or_default();
    before.eq_ignore_ascii_case("a") || before.eq_ignore_ascii_case("an")
}
