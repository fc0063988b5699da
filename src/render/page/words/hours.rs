//! Opening hours in words: "Monday to Friday, 9am to 5pm, in term time".

use crate::fact::Choice;
use crate::render::view::service::Opening as Row;
use crate::site::entry::service::{Day, OpenWeeks, Opening};

use super::joined;

/// One row of a schedule in a line.
pub fn line(opening: &Opening) -> String {
    let weeks = weeks(opening).map(|weeks| format!(", {weeks}")).unwrap_or_default();
    format!("{}, {}{weeks}", days(&opening.days), times(opening))
}

/// One row of a schedule for a table.
pub fn row(opening: &Opening) -> Row {
    Row {
        days: days(&opening.days),
        times: times(opening),
        weeks: weeks(opening).map(|weeks| {
            let mut chars = weeks.chars();
            chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
        }),
    }
}

/// "Monday to Friday", "Tuesday and Thursday", "Every day".
pub fn days(days: &[Day]) -> String {
    let open: Vec<Day> = Day::ALL.iter().copied().filter(|day| days.contains(day)).collect();
    if open.len() == Day::ALL.len() {
        return "Every day".to_owned();
    }
    let mut parts = Vec::new();
    for run in open.chunk_by(|day, next| *next as usize == *day as usize + 1) {
        match run {
            [first, _, .., last] => parts.push(format!("{} to {}", first.label(), last.label())),
            few => parts.extend(few.iter().map(|day| day.label().to_owned())),
        }
    }
    joined(&parts)
}

/// "9am to 5pm".
pub fn times(opening: &Opening) -> String {
    format!("{} to {}", opening.opens, opening.closes)
}

/// "in term time"; `None` for every week.
fn weeks(opening: &Opening) -> Option<&'static str> {
    opening.weeks.filter(|weeks| *weeks != OpenWeeks::Every).map(Choice::label)
}
