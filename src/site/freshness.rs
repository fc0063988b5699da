//! How fresh an entry is: out of date is the first thing families complain of, so it is judged by the day.

use super::entry::Entry;
use crate::fact::Date;

/// How an entry stands against the day it must be checked by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Its day is still to come.
    Current {
        /// Days until it must be checked.
        days_left: i64,
    },
    /// Its day is past.
    Overdue {
        /// Days since it should have been checked.
        days: i64,
    },
    /// It names no day.
    Undated,
}

/// How the entry stands on that day.
pub fn of(entry: &Entry, today: Date) -> Freshness {
    match entry.profile.review_by.as_ref().map(|review_by| today.days_until(review_by.value)) {
        None => Freshness::Undated,
        Some(days_left) if days_left >= 0 => Freshness::Current { days_left },
        Some(past) => Freshness::Overdue { days: -past },
    }
}
