//! News and events against the day: what still matters, what comes next, what is over.

use crate::fact::Date;
use crate::site::entry::event::{Event, Every};
use crate::site::entry::news::News;

/// Past events stay in their list for so many months.
const REMEMBERED_MONTHS: i32 = 12;

/// Whether news is out and has not expired.
pub fn is_current(news: &News, today: Date) -> bool {
    news.published <= today && today <= news.expires()
}

/// The next day on which an event takes place, today included; `None` when it is over.
pub fn next_day(event: &Event, today: Date) -> Option<Date> {
    days(event).find(|&day| day >= today).or_else(|| {
        // An event over several days is still on until its last day.
        (event.repeat.is_none() && event.end.date() >= today).then(|| event.start.date())
    })
}

/// The last day on which it takes place.
pub fn last_day(event: &Event) -> Date {
    days(event).last().unwrap_or_else(|| event.start.date()).max(event.end.date())
}

/// Whether an event that is over is still in the list of past events.
pub fn is_remembered(event: &Event, today: Date) -> bool {
    today <= last_day(event).plus_months(REMEMBERED_MONTHS)
}

/// Whether it is called off.
pub fn is_cancelled(event: &Event) -> bool {
    event.cancelled.is_set()
}

/// Every day on which it starts, in order.
fn days(event: &Event) -> impl Iterator<Item = Date> + '_ {
    /// Weekly for 20 years: a slip of the year in `until` must not take for ever.
    const MOST: i32 = 1_040;
    let first = event.start.date();
    let repeats = event.repeat.as_ref();
    let count = if repeats.is_some() { MOST } else { 1 };
    (0..count)
        .map(move |turn| match repeats.map(|repeat| repeat.every) {
            Some(Every::Week) => first.plus_days(7 * i64::from(turn)),
            Some(Every::Month) => first.plus_months(turn),
            None => first,
        })
        .take_while(move |day| repeats.is_none_or(|repeat| *day <= repeat.until))
        .filter(move |day| repeats.is_none_or(|repeat| !repeat.except.contains(day)))
}
