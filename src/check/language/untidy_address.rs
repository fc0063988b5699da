//! Finds postcodes and e-mail addresses that are not written as people copy them.
#![doc = include_str!("untidy_address.md")]

use std::ops::Range;

use super::words::{Kind, addresses, pieces};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;
use crate::fact::{Email, Fact, Postcode};

/// The rule.
pub const RULE: Rule = Rule {
    name: "untidy-address",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("GOV.UK style guide, Addresses: the postcode in capitals with a space"),
        Basis::Guideline("GOV.UK style guide, Email addresses: in full, in lower case"),
    ],
    docs: include_str!("untidy_address.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for wording in scene.standard() {
        let text = wording.text();
        let all = emails(text).chain(postcodes(text));
        for (range, tidy) in all.filter(|(range, _)| wording.is_own(range)) {
            let (span, written) = (wording.span(range.clone()), &text[range]);
            let what = format!("“{written}” is not written as people copy it");
            findings.at(span, what, format!("Write {tidy}.")).fix(span, written, tidy);
        }
    }
}

/// E-mail addresses with capital letters, which people take for a part of them.
fn emails(text: &str) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
    addresses(text).filter_map(|range| {
        let written = &text[range.clone()];
        let email = Email::parse(written).ok()?.to_string();
        (email != written).then_some((range, email))
    })
}

/// Postcodes without their space or their capitals.
fn postcodes(text: &str) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
    let pieces = if text.bytes().any(|byte| byte.is_ascii_digit()) { pieces(text) } else { Vec::new() };
    let starts =
        (0..pieces.len()).filter(|&at| pieces[at].kind == Kind::Letters && pieces[at].text.len() <= 2);
    let found: Vec<(Range<usize>, String)> = starts
        .filter(|&at| at == 0 || pieces[at - 1].kind != Kind::Number)
        .filter_map(|at| {
            // Letters and digits by turns, with one space at most: "dt1 1xj", "DT11XJ", "W1A1AA".
            let here = &pieces[at..];
            [3, 5, 6].into_iter().filter(|&length| length <= here.len()).find_map(|length| {
                let run = &here[..length];
                let spaces = run.iter().filter(|piece| piece.kind == Kind::Space).count();
                let is_code = run.iter().all(|piece| piece.kind != Kind::Mark) && spaces <= 1;
                let ends =
                    here.get(length).is_none_or(|next| !matches!(next.kind, Kind::Letters | Kind::Number));
                let range = run.first()?.start..run.last()?.range().end;
                let written = &text[range.clone()];
                let fits =
                    is_code && ends && run.last()?.kind == Kind::Letters && run[1].kind == Kind::Number;
                let code = Postcode::parse(written).ok().filter(|_| fits)?.to_string();
                (code != written).then_some((range, code))
            })
        })
        .collect();
    found.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_has_capitals_and_a_space() {
        let tidied = |text: &str| {
            postcodes(text).map(|(range, code)| (text[range].to_owned(), code)).collect::<Vec<_>>()
        };
        for (text, written, code) in [
            ("at dt1 1xj.", "dt1 1xj", "DT1 1XJ"),
            ("BH152RU", "BH152RU", "BH15 2RU"),
            ("w1a 1aa", "w1a 1aa", "W1A 1AA"),
            ("DT1  1XJ", "DT1  1XJ", "DT1 1XJ"),
        ] {
            assert_eq!(tidied(text), [(written.to_owned(), code.to_owned())], "{text}");
        }
        for text in ["DT1 1XJ", "W1A 1AA, BH15 2RU", "A35 road", "post-16 years", "1HQ", "B12 3 of us"] {
            assert_eq!(tidied(text), [], "{text}");
        }
    }

    #[test]
    fn an_email_address_has_no_capitals() {
        let text = "Write to Help@Example.org, not help@example.org.";
        let found: Vec<_> = emails(text).map(|(range, email)| (&text[range], email)).collect();
        assert_eq!(found, [("Help@Example.org", "help@example.org".to_owned())]);
    }
}
