//! Opening hours in words: "Monday to Friday, 9am to 5pm, in term time".

use crate::fact::Choice;
use crate::render::view::service::Opening as Row;
use crate::site::entry::service::{Day, OpenWeeks, Opening, days_in_words};

use super::upper_first;

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
    upper_first(&days_in_words(days))
}

/// "9am to 5pm".
pub fn times(opening: &Opening) -> String {
    format!("{} to {}", opening.opens, opening.closes)
}

/// "in term time"; `None` for every week.
fn weeks(opening: &Opening) -> Option<&'static str> {
    opening.weeks.filter(|weeks| *weeks != OpenWeeks::Every).map(Choice::label)
}
