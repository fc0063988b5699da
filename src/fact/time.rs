//! Times on the clock, written as families read them: 9am, 5:30pm, midday, midnight.

use std::fmt;

use super::{Fact, Unfit};

/// A time on the 24-hour clock, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(jiff::civil::Time);

impl Time {
    /// A time that is known to exist.
    pub(super) fn on_the_clock(time: jiff::civil::Time) -> Time {
        Time(time)
    }

    /// As data: 09:00.
    pub fn iso(self) -> String {
        self.0.strftime("%H:%M").to_string()
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute) = (self.0.hour(), self.0.minute());
        let half = if hour < 12 { "am" } else { "pm" };
        let shown = if hour % 12 == 0 { 12 } else { hour % 12 };
        match (hour, minute) {
            (0, 0) => f.write_str("midnight"),
            (12, 0) => f.write_str("midday"),
            (_, 0) => write!(f, "{shown}{half}"),
            _ => write!(f, "{shown}:{minute:02}{half}"),
        }
    }
}

impl Fact for Time {
    const WANTED: &'static str = "a time such as \"09:00\"";
    const FAULT: &'static str = "bad-time";

    fn parse(text: &str) -> Result<Time, Unfit> {
        jiff::civil::Time::strptime("%H:%M", text).map(Time).map_err(|_| {
            Unfit::new(
                format!("`{text}` is not a time on the 24-hour clock"),
                "Write hours and minutes in quotes, such as \"09:00\" or \"17:30\".",
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_the_style_guide_has_them() {
        for (text, shown) in [
            ("09:00", "9am"),
            ("17:30", "5:30pm"),
            ("12:00", "midday"),
            ("00:00", "midnight"),
            ("12:15", "12:15pm"),
        ] {
            assert_eq!(Time::parse(text).expect(text).to_string(), shown);
        }
        assert!(Time::parse("25:00").is_err());
    }
}
