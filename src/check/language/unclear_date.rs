//! Finds dates that are written in numbers, cut short, or turned round.
#![doc = include_str!("unclear_date.md")]

use std::ops::Range;

use super::words::{Kind, Piece, pieces};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;
use crate::fact::{Date, Fact};

/// The rule.
pub const RULE: Rule = Rule {
    name: "unclear-date",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("NHS service manual, Numbers, dates and time: 6 August 2018"),
        Basis::Guideline("GOV.UK style guide, Dates: months in full, “to” in ranges"),
    ],
    docs: include_str!("unclear_date.md"),
    check: Check::Words(check),
};

/// A date or a day of the week that could be clearer.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Unclear {
    range: Range<usize>,
    clear: Clear,
}

/// How a date is written clearly.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Clear {
    /// So, in every sentence.
    Exact(String),
    /// So, but words around it may have to change as well.
    Proposed(String),
    /// Only a person knows which day is meant.
    Unknown,
}

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for wording in scene.standard() {
        let text = wording.text();
        for Unclear { range, clear } in
            unclear(text).into_iter().filter(|unclear| wording.is_own(&unclear.range))
        {
            let (span, written) = (wording.span(range.clone()), &text[range]);
            let what = format!("“{written}” is not how a date is read aloud");
            match clear {
                Clear::Exact(clear) => {
                    findings.at(span, what, format!("Write “{clear}”.")).fix(span, written, clear);
                }
                Clear::Proposed(clear) => {
                    findings.at(span, what, format!("Write “{clear}”, without “the”."));
                }
                Clear::Unknown => {
                    let what = format!("“{written}” can be read as two different days");
                    findings.at(span, what, "Write the month as a word: 6 August 2026.");
                }
            }
        }
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const DAYS: [(&str, &[&str]); 7] = [
    ("Monday", &["Mon", "Mons"]),
    ("Tuesday", &["Tue", "Tues"]),
    ("Wednesday", &["Wed", "Weds"]),
    ("Thursday", &["Thu", "Thur", "Thurs"]),
    ("Friday", &["Fri"]),
    ("Saturday", &[]),
    ("Sunday", &[]),
];

fn unclear(text: &str) -> Vec<Unclear> {
    let pieces = pieces(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let (before, here) = pieces.split_at(at);
        let hit = weekday(text, here)
            .or_else(|| day_range(text, here))
            .or_else(|| in_numbers(here, before.last()))
            .or_else(|| day_first(text, here, before))
            .or_else(|| month_first(text, here));
        match hit {
            Some((length, unclear)) => {
                found.extend(unclear);
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// How many pieces were read, and what is unclear in them.
type Hit = Option<(usize, Option<Unclear>)>;

/// The pieces as a date that is written clearly so; nothing where it is.
fn exact(text: &str, pieces: &[Piece<'_>], clear: String) -> Option<Unclear> {
    let range = pieces.first()?.start..pieces.last()?.range().end;
    (text[range.clone()] != clear).then_some(Unclear { range, clear: Clear::Exact(clear) })
}

/// `Mon`, `Mon - Fri`, `Monday–Friday`.
fn weekday(text: &str, here: &[Piece<'_>]) -> Hit {
    let full = |piece: &Piece<'_>| {
        DAYS.iter().find(|(full, short)| piece.is(full) || short.contains(&piece.text)).map(|(full, _)| *full)
    };
    let first = full(here.first()?)?;
    if let Some(length) = dash(&here[1..])
        && let Some(last) = here.get(1 + length).and_then(full)
    {
        return Some((length + 2, exact(text, &here[..length + 2], format!("{first} to {last}"))));
    }
    Some((1, exact(text, &here[..1], first.to_owned())))
}

/// How many pieces a dash takes with the white space around it.
fn dash(here: &[Piece<'_>]) -> Option<usize> {
    let before = usize::from(here.first()?.kind == Kind::Space);
    here.get(before).filter(|piece| piece.is_dash())?;
    let after = usize::from(here.get(before + 1).is_some_and(|piece| piece.kind == Kind::Space));
    Some(before + 1 + after)
}

/// `5-9 May`.
fn day_range(text: &str, here: &[Piece<'_>]) -> Hit {
    let first = day(here.first()?)?;
    let length = 1 + dash(&here[1..])?;
    let last = day(here.get(length)?)?;
    here.get(length + 1).filter(|piece| piece.kind == Kind::Space)?;
    let month = month(here.get(length + 2)?)?;
    Some((length + 3, exact(text, &here[..length + 3], format!("{first} to {last} {month}"))))
}

/// `06/08/2026`, `6.8.2026`, `2026-08-06`.
fn in_numbers(here: &[Piece<'_>], before: Option<&Piece<'_>>) -> Hit {
    let [first, mark, second, same, third, rest @ ..] = here else { return None };
    let is_mark = |piece: &Piece<'_>| piece.is("/") || piece.is(".") || piece.is("-");
    let goes_on = |rest: &[Piece<'_>]| {
        rest.first().is_some_and(is_mark) && rest.get(1).is_some_and(|next| next.kind == Kind::Number)
    };
    let stands_alone =
        before.is_none_or(|piece| piece.kind == Kind::Space || piece.is("(")) && !goes_on(rest);
    if !is_mark(mark) || !mark.is(same.text) || !stands_alone {
        return None;
    }
    let (a, b, c) = (first.number()?, second.number()?, third.number()?);
    let date = |year: u32, month: u32, day: u32| Date::parse(&format!("{year:04}-{month:02}-{day:02}")).ok();
    let lengths = [first.text.len(), second.text.len(), third.text.len()];
    let clear = match lengths {
        [4, 2, 2] => Clear::Exact(date(a, b, c)?.long()),
        [1 | 2, 1 | 2, 4] if a > 12 => Clear::Exact(date(c, b, a)?.long()),
        [1 | 2, 1 | 2, 4] if date(c, b, a).is_some() => Clear::Unknown,
        [1 | 2, 1 | 2, 2] if mark.is("/") && date(2000 + c, b, a).is_some() => Clear::Unknown,
        _ => return None,
    };
    let range = first.start..third.range().end;
    Some((5, Some(Unclear { range, clear })))
}

/// `6th August`, `the 6th of August, 2026`, `6 Aug`.
fn day_first(text: &str, here: &[Piece<'_>], before: &[Piece<'_>]) -> Hit {
    let number = day(here.first()?)?;
    let has_ending = here.get(1).is_some_and(is_ending);
    let mut next = 1 + usize::from(has_ending);
    here.get(next).filter(|piece| piece.kind == Kind::Space)?;
    next += 1;
    let has_of = here.get(next).is_some_and(|piece| piece.is("of"));
    next += 2 * usize::from(has_of);
    let month = month(here.get(next)?)?;
    let is_short = !here[next].is(month);
    next += 1;
    // The mark of "6 Aug. 2026" goes; at the end of a sentence it stays.
    let mark = usize::from(is_short && here.get(next).is_some_and(|piece| piece.is(".")));
    let year = year_after(&here[next + mark..]);
    let mut clear = format!("{number} {month}");
    if let Some((length, year)) = year {
        next += mark + length;
        clear.push_str(&format!(" {year}"));
    }
    match before {
        // "by the 6th of August" is written "by 6 August".
        [.., the, space] if the.is("the") && space.kind == Kind::Space => {
            let range = the.start..here[next - 1].range().end;
            let unclear =
                has_of.then(|| Unclear { range: range.clone(), clear: Clear::Exact(clear.clone()) });
            let written = &text[here[0].start..range.end];
            Some((
                next,
                unclear.or((written != clear).then_some(Unclear { range, clear: Clear::Proposed(clear) })),
            ))
        }
        _ => Some((next, exact(text, &here[..next], clear))),
    }
}

/// `August 6th`, `August 6, 2026`.
fn month_first(text: &str, here: &[Piece<'_>]) -> Hit {
    let month = month(here.first()?)?;
    here.get(1).filter(|piece| piece.kind == Kind::Space)?;
    let number = day(here.get(2)?)?;
    let has_ending = here.get(3).is_some_and(is_ending);
    let mut next = 3 + usize::from(has_ending);
    let year = year_after(&here[next..]);
    if !has_ending && year.is_none() {
        return None;
    }
    let mut clear = format!("{number} {month}");
    if let Some((length, year)) = year {
        next += length;
        clear.push_str(&format!(" {year}"));
    }
    Some((next, exact(text, &here[..next], clear)))
}

fn is_ending(piece: &Piece<'_>) -> bool {
    ["st", "nd", "rd", "th"].contains(&piece.text)
}

fn day(piece: &Piece<'_>) -> Option<u32> {
    piece.number().filter(|number| (1..=31).contains(number) && piece.text.len() <= 2)
}

/// A year after a space or a comma: how many pieces that takes, and the year.
fn year_after(here: &[Piece<'_>]) -> Option<(usize, u32)> {
    let comma = usize::from(here.first()?.is(","));
    here.get(comma).filter(|piece| piece.kind == Kind::Space)?;
    let year = here.get(comma + 1).filter(|piece| piece.text.len() == 4)?.number()?;
    (1900..2100).contains(&year).then_some((comma + 2, year))
}

/// The month that a word is, in full or cut short.
fn month(piece: &Piece<'_>) -> Option<&'static str> {
    MONTHS
        .into_iter()
        .find(|month| piece.is(month) || piece.is(&month[..3]) || (*month == "September" && piece.is("Sept")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_as_it_is_read_aloud() {
        for (text, written, clear) in [
            ("on 6th August 2026.", "6th August 2026", "6 August 2026"),
            ("by the 6th of August, please", "the 6th of August", "6 August"),
            ("6 Aug. 2026, 7 Sept", "6 Aug. 2026", "6 August 2026"),
            ("ends 6 Aug.", "6 Aug", "6 August"),
            ("August 6, 2026", "August 6, 2026", "6 August 2026"),
            ("August 6th", "August 6th", "6 August"),
            ("on 2026-08-06", "2026-08-06", "6 August 2026"),
            ("on 31/12/2026", "31/12/2026", "31 December 2026"),
            ("Mon - Fri, 9am", "Mon - Fri", "Monday to Friday"),
            ("Monday–Friday", "Monday–Friday", "Monday to Friday"),
            ("on Thurs", "Thurs", "Thursday"),
            ("5-9 May", "5-9 May", "5 to 9 May"),
        ] {
            let first = unclear(text).into_iter().next().expect(text);
            assert_eq!(
                (&text[first.range], first.clear),
                (written, Clear::Exact(clear.to_owned())),
                "{text}"
            );
        }
    }

    #[test]
    fn a_day_that_only_a_person_knows_is_not_guessed() {
        for (text, clear) in [
            ("on 06/08/2026", Clear::Unknown),
            ("on 6/8/26", Clear::Unknown),
            ("the 1st March deadline", Clear::Proposed("1 March".to_owned())),
        ] {
            assert_eq!(
                unclear(text).into_iter().map(|unclear| unclear.clear).collect::<Vec<_>>(),
                [clear],
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_clear_or_no_date_is_let_be() {
        for text in [
            "Thursday 6 August 2026",
            "Monday to Friday",
            "24/7, 2024/25, 1.2.3, 10-15-20",
            "You may ask in March 12 times.",
            "The 6 may come.",
            "Sections 36 to 41, 01/02/03/04",
            "https://example.org/2026-08-06",
            "the 5th of them",
        ] {
            assert_eq!(unclear(text), [], "{text}");
        }
    }
}
