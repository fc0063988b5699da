//! Finds short forms in Easy Read: contractions, "e.g.", "&", short names of days.
#![doc = include_str!("short_form.md")]

use super::lexicon::phrase;
use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "short-form",
    level: Level::Error,
    basis: &[
        Basis::Guideline("Norfolk County Council, How to make information Easy Read"),
        Basis::Guideline("Inclusion Europe 2009, Information for all"),
    ],
    docs: include_str!("short_form.md"),
    check: Check::EasyRead(check),
};

/// Short forms and what they stand for. The first letter decides whether capitals count.
const SHORT: [(&str, &str); 22] = [
    ("approx", "about"),
    ("apr", "April"),
    ("asap", "soon"),
    ("aug", "August"),
    ("dec", "December"),
    ("dept", "department"),
    ("e.g", "for example"),
    ("eg", "for example"),
    ("etc", "and more"),
    ("feb", "February"),
    ("fri", "Friday"),
    ("i.e", "that is"),
    ("ie", "that is"),
    ("jan", "January"),
    ("mins", "minutes"),
    ("mon", "Monday"),
    ("nov", "November"),
    ("oct", "October"),
    ("sept", "September"),
    ("thurs", "Thursday"),
    ("tues", "Tuesday"),
    ("yrs", "years"),
];

/// Contractions that are more than "not" or a verb with its first letters gone.
const CONTRACTED: [(&str, &str); 12] = [
    ("can't", "cannot"),
    ("won't", "will not"),
    ("shan't", "will not"),
    ("let's", "let us"),
    ("i'm", "I am"),
    ("it's", "it is"),
    ("that's", "that is"),
    ("there's", "there is"),
    ("what's", "what is"),
    ("who's", "who is"),
    ("here's", "here is"),
    ("where's", "where is"),
];

/// What an apostrophe stands for at the end of any word.
const ENDINGS: [(&str, &str); 4] = [("n't", " not"), ("'ll", " will"), ("'re", " are"), ("'ve", " have")];

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for block in &scene.blocks {
        let mut say = |range: std::ops::Range<usize>, full: &str| {
            let (span, short) = (block.span(range.clone()), &block.typed()[range]);
            findings
                .at(span, format!("“{short}” is a short form"), format!("Write it whole: “{full}”."))
                .fix(span, short, full);
        };
        for (short, full) in SHORT {
            for range in phrase(&block.text, short) {
                say(range, full);
            }
        }
        for (at, _) in block.text.match_indices('&') {
            say(at..at + 1, "and");
        }
        for (range, word) in super::lexicon::words(&block.text) {
            if let Some(full) = contraction(word) {
                say(range, &full);
            }
        }
    }
}

/// The whole words of a contraction.
fn contraction(word: &str) -> Option<String> {
    let lower = word.replace('’', "'").to_lowercase();
    let whole = CONTRACTED.iter().find(|(short, _)| *short == lower).map(|(_, full)| (*full).to_owned());
    let whole = whole.or_else(|| {
        ENDINGS
            .iter()
            .find_map(|(ending, full)| lower.strip_suffix(ending).map(|stem| format!("{stem}{full}")))
    })?;
    let first = word.chars().next().filter(|first| first.is_uppercase());
    Some(match first {
        Some(first) => first.to_string() + whole.get(1..).unwrap_or_default(),
        None => whole,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contraction_is_written_whole() {
        for (short, full) in [
            ("don't", Some("do not")),
            ("Can’t", Some("Cannot")),
            ("You'll", Some("You will")),
            ("it's", Some("it is")),
            ("child's", None),
            ("not", None),
        ] {
            assert_eq!(contraction(short).as_deref(), full, "{short}");
        }
    }
}
