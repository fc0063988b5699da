//! Calendar files (iCalendar, RFC 5545), so that a family can put an event, or all of them, into the calendar of
//! their phone.
//!
//! Times stand as they are on the clock in the United Kingdom, with the zone spelled out, so that a club at 10am is
//! at 10am in winter and in summer. Every date comes from the content: the same events give the same bytes.

use std::fmt::Write;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Weekday};

/// A file of events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    /// "Events – Dorset Local Offer".
    pub name: String,
    /// In order.
    pub events: Vec<CalendarEvent>,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEvent {
    /// Its identity, which must never change: `open-day@offer.example.org`.
    pub uid: String,
    /// The day its words last changed.
    pub stamp: Date,
    /// What it is called.
    pub title: String,
    /// What one needs to know, in plain lines.
    pub description: String,
    /// Where it is, in words; nothing when nobody stated it.
    pub place: Option<String>,
    /// The whole address of its page.
    pub url: String,
    /// When it is.
    pub time: Time,
    /// When it comes again.
    pub repeat: Option<Repeat>,
    /// Whether it takes place.
    pub standing: Standing,
}

/// When an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// From one moment to another, on the clock in the United Kingdom.
    Clock(DateTime, DateTime),
    /// From one day to another, both included.
    Days(Date, Date),
}

/// When an event comes again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    /// How often.
    pub every: Every,
    /// The last day.
    pub until: Date,
    /// The days it is left out.
    pub except: Vec<Date>,
}

/// How often an event comes again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Every {
    /// Every seven days.
    Week,
    /// On the same day of each month, or on its last day where the month is shorter.
    Month,
}

/// Whether an event takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    Confirmed,
    /// It is called off.
    Cancelled,
}

/// The zone of the United Kingdom: summer time begins and ends at 1am universal time on the last Sunday of March and
/// of October (Summer Time Order 2002).
const ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n\
    BEGIN:STANDARD\r\nDTSTART:19961027T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nTZNAME:GMT\r\nEND:STANDARD\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:19970330T010000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nTZNAME:BST\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";

/// No line is longer than so many bytes (RFC 5545 section 3.1).
const LONGEST: usize = 75;

/// Writes the file.
pub fn calendar(calendar: &Calendar) -> String {
    let mut out = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//local-offer//EN\r\n");
    out.push_str("CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n");
    line(&mut out, "X-WR-CALNAME", &escape(&calendar.name));
    if calendar.events.iter().any(|event| matches!(event.time, Time::Clock(..))) {
        out.push_str(ZONE);
    }
    for event in &calendar.events {
        write_event(&mut out, event);
    }
    out.push_str("END:VCALENDAR\r\n");
    out
}

fn write_event(out: &mut String, event: &CalendarEvent) {
    out.push_str("BEGIN:VEVENT\r\n");
    line(out, "UID", &escape(&event.uid));
    line(out, "DTSTAMP", &format!("{}T000000Z", day(event.stamp)));
    match event.time {
        Time::Clock(start, end) => {
            line(out, "DTSTART;TZID=Europe/London", &moment(start));
            line(out, "DTEND;TZID=Europe/London", &moment(end));
        }
        Time::Days(first, last) => {
            line(out, "DTSTART;VALUE=DATE", &day(first));
            line(out, "DTEND;VALUE=DATE", &day(last.saturating_add(1.day())));
        }
    }
    if let Some(repeat) = &event.repeat {
        write_repeat(out, event.time, repeat);
    }
    line(out, "SUMMARY", &escape(&event.title));
    line(out, "DESCRIPTION", &escape(&event.description));
    if let Some(place) = &event.place {
        line(out, "LOCATION", &escape(place));
    }
    line(out, "URL", &event.url.replace(char::is_control, ""));
    line(
        out,
        "STATUS",
        match event.standing {
            Standing::Confirmed => "CONFIRMED",
            Standing::Cancelled => "CANCELLED",
        },
    );
    out.push_str("END:VEVENT\r\n");
}

fn write_repeat(out: &mut String, time: Time, repeat: &Repeat) {
    let (first, until) = match time {
        // The end of a rule is told in universal time when the start has a zone (RFC 5545 section 3.3.10).
        Time::Clock(start, _) => {
            (start.date(), format!("{}Z", moment(universal(repeat.until.to_datetime(start.time())))))
        }
        Time::Days(first, _) => (first, day(repeat.until)),
    };
    let often = match (repeat.every, first.day()) {
        (Every::Week, _) => "FREQ=WEEKLY".to_owned(),
        (Every::Month, ..=28) => "FREQ=MONTHLY".to_owned(),
        (Every::Month, last) => {
            let days: Vec<String> = (28..=last).map(|day| day.to_string()).collect();
            format!("FREQ=MONTHLY;BYMONTHDAY={};BYSETPOS=-1", days.join(","))
        }
    };
    line(out, "RRULE", &format!("{often};UNTIL={until}"));
    for &except in &repeat.except {
        match time {
            Time::Clock(start, _) => {
                line(out, "EXDATE;TZID=Europe/London", &moment(except.to_datetime(start.time())));
            }
            Time::Days(..) => line(out, "EXDATE;VALUE=DATE", &day(except)),
        }
    }
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

fn moment(moment: DateTime) -> String {
    moment.strftime("%Y%m%dT%H%M%S").to_string()
}

/// A moment on the clock in the United Kingdom as universal time.
fn universal(clock: DateTime) -> DateTime {
    let turn = |month: i8, hour: i8| last_sunday(clock.year(), month).at(hour, 0, 0, 0);
    match turn(3, 1) <= clock && clock < turn(10, 2) {
        true => clock.saturating_sub(1.hour()),
        false => clock,
    }
}

fn last_sunday(year: i16, month: i8) -> Date {
    let last = Date::constant(year, month, 1).last_of_month();
    last.saturating_sub(i64::from(last.weekday().since(Weekday::Sunday)).days())
}

/// Text as a calendar file holds it (RFC 5545 section 3.3.11).
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// One line, folded where it grows too long, never within a letter.
fn line(out: &mut String, name: &str, value: &str) {
    let mut whole = String::with_capacity(name.len() + value.len() + 1);
    let _ = write!(whole, "{name}:{value}");
    let mut room = LONGEST;
    for c in whole.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = LONGEST - 1;
        }
        out.push(c);
        room -= c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime};

    use super::*;

    fn club() -> CalendarEvent {
        CalendarEvent {
            uid: "club@offer.example.org".to_owned(),
            stamp: date(2026, 10, 5),
            title: "Club; tea, talk".to_owned(),
            description: "A club.\nRing 01632 960001.".to_owned(),
            place: Some("The Hall, Anytown".to_owned()),
            url: "https://offer.example.org/events/club.html".to_owned(),
            time: Time::Clock(datetime(2027, 3, 3, 10, 0, 0, 0), datetime(2027, 3, 3, 11, 30, 0, 0)),
            repeat: Some(Repeat {
                every: Every::Week,
                until: date(2027, 4, 14),
                except: vec![date(2027, 4, 7)],
            }),
            standing: Standing::Confirmed,
        }
    }

    fn file(events: Vec<CalendarEvent>) -> String {
        calendar(&Calendar { name: "Events".to_owned(), events })
    }

    #[test]
    fn an_event_that_comes_again_keeps_its_hour_over_the_change_of_the_clock() {
        let text = file(vec![club()]);
        let event = text.split_once("BEGIN:VEVENT").expect("an event").1.replace("\r\n", "\n");
        insta::assert_snapshot!(event, @r"
        UID:club@offer.example.org
        DTSTAMP:20261005T000000Z
        DTSTART;TZID=Europe/London:20270303T100000
        DTEND;TZID=Europe/London:20270303T113000
        RRULE:FREQ=WEEKLY;UNTIL=20270414T090000Z
        EXDATE;TZID=Europe/London:20270407T100000
        SUMMARY:Club\; tea\, talk
        DESCRIPTION:A club.\nRing 01632 960001.
        LOCATION:The Hall\, Anytown
        URL:https://offer.example.org/events/club.html
        STATUS:CONFIRMED
        END:VEVENT
        END:VCALENDAR
        ");
        assert!(text.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n"));
    }

    #[test]
    fn the_clock_of_the_united_kingdom_is_an_hour_ahead_in_summer() {
        for (clock, utc) in [
            (datetime(2026, 12, 3, 10, 0, 0, 0), datetime(2026, 12, 3, 10, 0, 0, 0)),
            (datetime(2027, 7, 1, 10, 0, 0, 0), datetime(2027, 7, 1, 9, 0, 0, 0)),
            (datetime(2027, 3, 28, 0, 59, 0, 0), datetime(2027, 3, 28, 0, 59, 0, 0)),
            (datetime(2027, 3, 28, 2, 0, 0, 0), datetime(2027, 3, 28, 1, 0, 0, 0)),
            (datetime(2027, 10, 31, 0, 30, 0, 0), datetime(2027, 10, 30, 23, 30, 0, 0)),
            (datetime(2027, 10, 31, 2, 0, 0, 0), datetime(2027, 10, 31, 2, 0, 0, 0)),
        ] {
            assert_eq!(universal(clock), utc, "{clock}");
        }
    }

    #[test]
    fn an_event_of_whole_days_ends_with_its_last_day() {
        let time = Time::Days(date(2027, 5, 31), date(2027, 5, 31));
        let text = file(vec![CalendarEvent { time, repeat: None, ..club() }]);
        assert!(text.contains("DTSTART;VALUE=DATE:20270531\r\nDTEND;VALUE=DATE:20270601\r\n"), "{text}");
        assert!(!text.contains("VTIMEZONE"), "whole days need no zone");
    }

    #[test]
    fn a_month_without_the_day_has_it_on_its_last() {
        let start = datetime(2027, 1, 31, 18, 0, 0, 0);
        let repeat = Repeat { every: Every::Month, until: date(2027, 6, 30), except: Vec::new() };
        let time = Time::Clock(start, start.saturating_add(1.hour()));
        let text = file(vec![CalendarEvent { time, repeat: Some(repeat), ..club() }]);
        let rule = "RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;UNTIL=20270630T170000Z\r\n";
        assert!(text.replace("\r\n ", "").contains(rule), "{text}");
    }

    #[test]
    fn a_cancelled_event_says_so() {
        let text = file(vec![CalendarEvent { standing: Standing::Cancelled, ..club() }]);
        assert!(text.contains("STATUS:CANCELLED\r\n"));
    }

    #[test]
    fn no_line_is_longer_than_75_bytes_and_no_letter_is_cut() {
        let title = "Cylch chwarae – tŷ a gardd – ".repeat(20);
        let text = file(vec![CalendarEvent { title: title.clone(), ..club() }]);
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{} bytes: {line}", line.len());
        }
        assert!(!text.replace("\r\n", "").contains('\n'), "every line ends with both marks");
        assert!(text.replace("\r\n ", "").contains(&title));
    }

    #[test]
    fn nothing_an_author_wrote_can_begin_a_line_of_its_own() {
        let title = "A\r\nBEGIN:VEVENT\nX:1\u{0}".to_owned();
        let text = file(vec![CalendarEvent { title, ..club() }]);
        assert_eq!(text.matches("\r\nBEGIN:VEVENT").count(), 1, "{text}");
    }
}
