//! Finds times of the day and lengths of time that are written in numbers only, or cut short.
#![doc = include_str!("unclear_time.md")]

use std::ops::Range;

use super::words::{Kind, Piece, pieces};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;
use crate::fact::{Fact, Time};

/// The rule.
pub const RULE: Rule = Rule {
    name: "unclear-time",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("NHS service manual, Numbers, dates and time: 5:30pm, not 17:30; midday, not noon"),
        Basis::Guideline("GOV.UK style guide, Times: “to” in ranges"),
    ],
    docs: include_str!("unclear_time.md"),
    check: Check::Words(check),
};

/// What stands there, and how it is written clearly.
type Unclear = (Range<usize>, String);

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for wording in scene.standard() {
        let text = wording.text();
        for (range, clear) in unclear(text).into_iter().filter(|(range, _)| wording.is_own(range)) {
            let (span, written) = (wording.span(range.clone()), &text[range]);
            let what = format!("“{written}” is not how a time is read aloud");
            findings.at(span, what, format!("Write “{clear}”.")).fix(span, written, clear);
        }
    }
}

fn unclear(text: &str) -> Vec<Unclear> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let pieces = pieces(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let here = &pieces[at..];
        let before = at.checked_sub(1).map(|before| &pieces[before]);
        let is_start =
            before.is_none_or(|piece| piece.kind != Kind::Mark || piece.is("(") || piece.is_dash());
        let (length, hit) = match time(here).filter(|_| is_start) {
            Some((length, clear)) => range_of(text, here, (length, clear)),
            None => (1, short_unit(here)),
        };
        found.extend(hit);
        at += length;
    }
    found
}

/// A time, or two with a dash between them: how many pieces that takes, and what is unclear.
fn range_of(text: &str, here: &[Piece<'_>], (length, first): (usize, String)) -> (usize, Option<Unclear>) {
    let second = dash(&here[length..]).and_then(|dash| {
        let (more, second) = time(&here[length + dash..])?;
        Some((length + dash + more, format!("{first} to {second}")))
    });
    let (length, clear) = second.unwrap_or((length, first));
    let range = here[0].start..here[length - 1].range().end;
    let unclear = (text[range.clone()] != clear).then_some((range, clear));
    (length, unclear)
}

/// How many pieces a dash takes with the white space around it.
fn dash(here: &[Piece<'_>]) -> Option<usize> {
    let before = usize::from(here.first()?.kind == Kind::Space);
    here.get(before).filter(|piece| piece.is_dash())?;
    let after = usize::from(here.get(before + 1).is_some_and(|piece| piece.kind == Kind::Space));
    Some(before + 1 + after)
}

/// A time on the clock, however it is written: how many pieces, and how it is written clearly.
fn time(here: &[Piece<'_>]) -> Option<(usize, String)> {
    let hour = here.first()?.number().filter(|hour| *hour < 24)?;
    if here[0].text.len() > 2 {
        return None;
    }
    let minute = match here.get(1) {
        Some(mark) if mark.is(":") || mark.is(".") => {
            here.get(2).filter(|piece| piece.text.len() == 2).and_then(Piece::number)
        }
        _ => None,
    }
    .filter(|minute| *minute < 60);
    let next = if minute.is_some() { 3 } else { 1 };
    let half = half(&here[next..]);
    let is_colon = minute.is_some() && here[1].is(":");
    let on_the_clock = |hour: u32| {
        Time::parse(&format!("{hour:02}:{:02}", minute.unwrap_or(0))).ok().map(|time| time.to_string())
    };
    match half {
        Some((length, half)) if (1..=12).contains(&hour) => {
            let clear = match (half, hour, minute) {
                (Half::Noon, 12, None | Some(0)) => "midday".to_owned(),
                (Half::Midnight, 12, None | Some(0)) => "midnight".to_owned(),
                // 12pm and 12am are read either way: a person must say which is meant.
                (_, 12, None | Some(0)) | (Half::Noon | Half::Midnight, ..) => return None,
                (Half::Morning, ..) => on_the_clock(hour % 12)?,
                (Half::Afternoon, ..) => on_the_clock(hour % 12 + 12)?,
            };
            Some((next + length, clear))
        }
        Some(_) => None,
        // Without am or pm it is a time only where the 24-hour clock shows: a score or a ratio looks the same.
        None if is_colon && here[0].text.len() == 2 && (hour > 12 || here[0].text.starts_with('0')) => {
            let goes_on = here
                .get(3)
                .is_some_and(|piece| piece.is(":") || piece.kind == Kind::Letters || piece.is("%"));
            let clear = on_the_clock(hour)?;
            (!goes_on).then_some((3, clear))
        }
        None => None,
    }
}

/// Which half of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
    Noon,
    Midnight,
}

/// `am`, ` pm`, `p.m.`, ` noon`: how many pieces, and which half of the day.
fn half(here: &[Piece<'_>]) -> Option<(usize, Half)> {
    let space = usize::from(here.first()?.kind == Kind::Space);
    let word = here.get(space)?;
    let named = match word.text {
        "am" | "AM" | "Am" => Some(Half::Morning),
        "pm" | "PM" | "Pm" => Some(Half::Afternoon),
        "noon" | "midday" => Some(Half::Noon),
        "midnight" => Some(Half::Midnight),
        _ => None,
    };
    if let Some(half) = named {
        return Some((space + 1, half));
    }
    let half = match word.text {
        "a" | "A" => Half::Morning,
        "p" | "P" => Half::Afternoon,
        _ => return None,
    };
    let [mark, m, ..] = &here[space + 1..] else { return None };
    if !mark.is(".") || !m.text.eq_ignore_ascii_case("m") {
        return None;
    }
    // The last mark belongs to "p.m.", unless it ends the sentence as well.
    let goes_on = here.get(space + 3).is_some_and(|piece| piece.is("."))
        && here.get(space + 4).is_some_and(|piece| piece.kind != Kind::Space)
        || here.get(space + 5).is_some_and(|piece| piece.text.starts_with(char::is_lowercase));
    let last = here.get(space + 3).is_some_and(|piece| piece.is(".")) && goes_on;
    Some((space + 3 + usize::from(last), half))
}

const UNITS: [(&str, &str, &str); 8] = [
    ("hr", "hour", "hours"),
    ("hrs", "hour", "hours"),
    ("min", "minute", "minutes"),
    ("mins", "minute", "minutes"),
    ("wk", "week", "weeks"),
    ("wks", "week", "weeks"),
    ("yr", "year", "years"),
    ("yrs", "year", "years"),
];

/// `2 hrs`, `30mins`: the unit, written out.
fn short_unit(here: &[Piece<'_>]) -> Option<Unclear> {
    let number = here.first()?.number()?;
    let space = usize::from(here.get(1)?.kind == Kind::Space);
    let unit = here.get(1 + space)?;
    let (_, one, many) = UNITS.iter().find(|(short, ..)| unit.is(short))?;
    let clear = if number == 1 { format!(" {one}") } else { format!(" {many}") };
    let start = here[1].start;
    Some((start..unit.range().end, clear))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_as_it_is_read_aloud() {
        for (text, written, clear) in [
            ("from 17:00.", "17:00", "5pm"),
            ("at 09:30", "09:30", "9:30am"),
            ("5.30pm", "5.30pm", "5:30pm"),
            ("5 pm", "5 pm", "5pm"),
            ("5 p.m. on Friday", "5 p.m.", "5pm"),
            ("until 5 p.m.", "5 p.m", "5pm"),
            ("at 5:00PM", "5:00PM", "5pm"),
            ("12 noon", "12 noon", "midday"),
            ("9am - 5pm", "9am - 5pm", "9am to 5pm"),
            ("9.00am–12.30pm", "9.00am–12.30pm", "9am to 12:30pm"),
            ("09:00-17:00", "09:00-17:00", "9am to 5pm"),
            ("for 2 hrs", " hrs", " hours"),
            ("30mins", "mins", " minutes"),
        ] {
            let (range, better) = unclear(text).into_iter().next().expect(text);
            assert_eq!((&text[range], better.as_str()), (written, clear), "{text}");
        }
    }

    #[test]
    fn what_is_clear_or_no_time_is_let_be() {
        for text in [
            "9am to 5:30pm, midday, midnight",
            "a ratio of 1:10 or 12:15",
            "9:30 to 11:30am",
            "12pm",
            "version 5.30, £5.30, 10.15",
            "Monday 5 May",
            "12:00:30",
            "I am 5 amazing years old",
            "https://example.org/17:00",
        ] {
            assert_eq!(unclear(text), [], "{text}");
        }
    }
}
