//! Days and moments in words: "5 October 2026", "Thursday 3 December 2026, 10am".

use crate::fact::{Choice, Date, Moment};
use crate::render::view::day::Day;
use crate::site::entry::event::Event;

/// A day.
pub fn day(date: Date) -> Day {
    Day::new(date.iso(), date.long())
}

/// When an event starts on that day.
pub fn start(event: &Event, on: Date) -> Day {
    match is_all_day(event) {
        true => Day::new(on.iso(), on.with_weekday()),
        false => {
            let time = event.start.time();
            Day::new(format!("{}T{}", on.iso(), time.iso()), format!("{}, {time}", on.with_weekday()))
        }
    }
}

/// When an event ends: only the time, if that is on the day it starts; nothing, if it lasts all that day.
pub fn end(event: &Event, on: Date) -> Option<Day> {
    let end: Moment = event.end;
    let same_day = event.start.date() == end.date();
    match (same_day, is_all_day(event)) {
        (true, true) => None,
        (true, false) => Some(Day::new(format!("{}T{}", on.iso(), end.time().iso()), end.time().to_string())),
        (false, true) => Some(Day::new(end.date().iso(), end.date().with_weekday())),
        (false, false) => Some(Day::new(
            format!("{}T{}", end.date().iso(), end.time().iso()),
            format!("{}, {}", end.date().with_weekday(), end.time()),
        )),
    }
}

/// "Every week until 24 March 2027. Not on 17 February 2027".
pub fn repeats(event: &Event) -> Option<String> {
    let repeat = event.repeat.as_ref()?;
    let every = super::lowered(repeat.every.label());
    let mut words = format!("It takes place {every} until {}", repeat.until.long());
    if !repeat.except.is_empty() {
        let days: Vec<String> = repeat.except.iter().map(|day| day.long()).collect();
        words.push_str(&format!(". Not on {}", super::joined(&days)));
    }
    Some(words)
}

fn is_all_day(event: &Event) -> bool {
    event.all_day.is_set()
}
