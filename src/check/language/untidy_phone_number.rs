//! Finds phone numbers in running text that are not spaced as people dial and remember them.
#![doc = include_str!("untidy_phone_number.md")]

use std::ops::Range;

use super::words::{Kind, pieces};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;
use crate::fact::{Fact, Phone};

/// The rule.
pub const RULE: Rule = Rule {
    name: "untidy-phone-number",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("NHS service manual, Contact details: 01273 800 900, 020 7450 4000"),
        Basis::Guideline("GOV.UK style guide, Telephone numbers: spaces between the area code and the rest"),
    ],
    docs: include_str!("untidy_phone_number.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for wording in scene.standard() {
        let text = wording.text();
        for (range, tidy) in untidy(text).into_iter().filter(|(range, _)| wording.is_own(range)) {
            let (span, written) = (wording.span(range.clone()), &text[range]);
            let what = format!("The phone number “{written}” is hard to read out and to dial");
            findings.at(span, what, format!("Write it with spaces: {tidy}.")).fix(span, written, tidy);
        }
    }
}

/// Phone numbers that are not spaced, each with how it is.
fn untidy(text: &str) -> Vec<(Range<usize>, String)> {
    // No phone number that is written out is shorter.
    if text.bytes().filter(u8::is_ascii_digit).count() < 10 {
        return Vec::new();
    }
    let pieces = pieces(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let starts = pieces[at].text.starts_with('0') || pieces[at].is("+") || pieces[at].is("(");
        let is_apart = at == 0 || matches!(pieces[at - 1].kind, Kind::Space) || pieces[at - 1].is("(");
        let length = if starts && is_apart { run(&pieces[at..]) } else { 0 };
        if length == 0 {
            at += 1;
            continue;
        }
        let range = pieces[at].start..pieces[at + length - 1].range().end;
        if let Some(tidy) = tidy(&text[range.clone()]) {
            found.push((range, tidy));
        }
        at += length;
    }
    found
}

/// How many pieces from here on can belong to one phone number, up to the last digits.
fn run(here: &[super::words::Piece<'_>]) -> usize {
    let mut length = 0;
    let mut digits = 0;
    for (at, piece) in here.iter().enumerate() {
        match piece.kind {
            Kind::Number if digits + piece.text.len() <= 13 => {
                digits += piece.text.len();
                length = at + 1;
            }
            Kind::Space if piece.is(" ") => {}
            Kind::Mark if ["(", ")", "+", "-", "–"].contains(&piece.text) => {}
            _ => break,
        }
    }
    if digits < 10 { 0 } else { length }
}

/// The number with its spaces, if it is one and does not have them.
fn tidy(written: &str) -> Option<String> {
    let typed = written.replace('–', "-");
    let opened = typed.matches('(').count() != typed.matches(')').count();
    let number = Phone::parse(&typed).ok().filter(|_| !opened)?;
    let shown = number.shown();
    let code = |text: &str| text.split(' ').next().unwrap_or_default().to_owned();
    let is_spaced = typed.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ') && typed.contains(' ');
    // Groups of digits that people remember are fine, if the area code stands alone: 0800 80 70 60.
    (!is_spaced || code(&typed) != code(shown)).then(|| shown.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_is_spaced_as_people_dial_it() {
        for (text, written, tidy) in [
            ("Ring 01305221000.", "01305221000", "01305 221000"),
            ("Ring (01305) 221000", "(01305) 221000", "01305 221000"),
            ("Ring 01305-221-000", "01305-221-000", "01305 221000"),
            ("on +44 (0)1305 221000", "+44 (0)1305 221000", "01305 221000"),
            ("0207 450 4000 or", "0207 450 4000", "020 7450 4000"),
        ] {
            assert_eq!(
                untidy(text),
                [(text.find(written).map_or(0..0, |at| at..at + written.len()), tidy.to_owned())]
            );
        }
    }

    #[test]
    fn spaced_numbers_and_other_numbers_are_let_be() {
        for text in [
            "Ring 01305 221000 or 0800 80 70 60.",
            "01632 960102, 020 7450 4000",
            "charity number 1234567890",
            "reference 0012345678",
            "01305 22",
            "help@01305221000.org",
        ] {
            assert_eq!(untidy(text), [], "{text}");
        }
    }
}
