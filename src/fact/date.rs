//! Days and moments that exist in the calendar, and how GOV.UK style writes them: 6 August 2026.

use std::fmt;

use super::{Fact, Unfit};

/// A day that exists in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

impl Date {
    /// The day itself.
    pub fn day(self) -> jiff::civil::Date {
        self.0
    }

    /// Whole days from this day to `later`; negative if it lies before.
    pub fn days_until(self, later: Date) -> i64 {
        self.0.until(later.0).map_or(0, |span| i64::from(span.get_days()))
    }

    /// The same day so many months on, or the last day of that month.
    pub fn plus_months(self, months: i32) -> Date {
        use jiff::ToSpan;
        Date(self.0.saturating_add(months.months()))
    }

    /// The day so many days on.
    pub fn plus_days(self, days: i64) -> Date {
        use jiff::ToSpan;
        Date(self.0.saturating_add(days.days()))
    }

    /// As data: 2026-08-06.
    pub fn iso(self) -> String {
        self.0.to_string()
    }

    /// As a family reads it: 6 August 2026.
    pub fn long(self) -> String {
        self.0.strftime("%-d %B %Y").to_string()
    }

    /// With its weekday: Thursday 6 August 2026.
    pub fn with_weekday(self) -> String {
        self.0.strftime("%A %-d %B %Y").to_string()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.long())
    }
}

impl Fact for Date {
    const WANTED: &'static str = "a date such as 2026-10-05";
    const FAULT: &'static str = "bad-date";

    fn parse(text: &str) -> Result<Date, Unfit> {
        let shaped = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
        if !shaped {
            return Err(Unfit::new(
                format!("`{text}` is not a date in the form year-month-day"),
                "Write the year, the month and the day, such as 2026-10-05 for 5 October 2026.",
            ));
        }
        text.parse().map(Date).map_err(|_| {
            Unfit::new(
                format!("There is no day {text} in the calendar"),
                "Check the month and the day. The order is year, month, day.",
            )
        })
    }
}

/// A day with a time on the clock in the United Kingdom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(jiff::civil::DateTime);

impl Moment {
    /// Its day.
    pub fn date(self) -> Date {
        Date(self.0.date())
    }

    /// Its time on the clock.
    pub fn time(self) -> super::Time {
        super::Time::on_the_clock(self.0.time())
    }

    /// As data: 2026-12-03T10:00:00.
    pub fn iso(self) -> String {
        self.0.to_string()
    }

    /// The moment itself, without its zone.
    pub fn civil(self) -> jiff::civil::DateTime {
        self.0
    }
}

impl Fact for Moment {
    const WANTED: &'static str = "a day and a time such as \"2026-12-03T10:00\"";
    const FAULT: &'static str = "bad-date";

    fn parse(text: &str) -> Result<Moment, Unfit> {
        let text = text.trim();
        let unfit = || {
            Unfit::new(
                format!("`{text}` is not a day and a time"),
                "Write the day, a capital T and the time on the 24-hour clock, such as \"2026-12-03T10:00\".",
            )
        };
        if text.len() > 25 {
            return Err(unfit());
        }
        text.replace(' ', "T").parse().map(Moment).map_err(|_| unfit())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_dates() {
        for (text, good) in [
            ("2026-10-05", true),
            ("2024-02-29", true),
            ("2026-02-29", false),
            ("31-02-2026", false),
            ("2026-1-5", false),
            ("", false),
        ] {
            assert_eq!(Date::parse(text).is_ok(), good, "{text}");
        }
    }

    #[test]
    fn a_date_reads_as_the_style_guide_has_it() {
        let date = Date::parse("2026-08-06").expect("a date");
        assert_eq!(date.long(), "6 August 2026");
        assert_eq!(date.with_weekday(), "Thursday 6 August 2026");
    }
}
