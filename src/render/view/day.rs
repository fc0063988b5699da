//! Days as a machine and as a person reads them, and when somebody last checked an entry.

use serde::Serialize;

/// A day, or a moment.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Day {
    /// For `<time datetime>` and feeds: `2026-10-05`, or `2026-12-03T10:00`.
    pub iso: String,
    /// For people: "5 October 2026", "Thursday 3 December 2026, 10am".
    pub words: String,
}

impl Day {
    /// `Day::new("2026-10-05", "5 October 2026")`.
    pub fn new(iso: impl Into<String>, words: impl Into<String>) -> Day {
        Day { iso: iso.into(), words: words.into() }
    }
}

/// A person confirmed the entry: printed as "Last checked 5 October 2026 by phone by the Family
/// Information Service".
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Checked {
    /// When.
    pub on: Day,
    /// How, ready to follow the date: "by phone", "by email", "in person", "on their form", "on their website".
    pub how: String,
    /// The role that did it, ready to follow "by": "the Family Information Service officer".
    pub by: String,
    /// The review is overdue: the page says that it may be out of date and to ring first.
    pub overdue: bool,
}
