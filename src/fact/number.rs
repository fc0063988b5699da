//! Numbers with a meaning: ages in years (part years allowed), weeks, pounds, counts, shares.

use std::fmt;

use super::{Fact, Unfit};

/// A number without a unit of its own.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Number(f64);

/// An age in years; part years are allowed, as in 2.5. From 0 to 120.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Age(f64);

/// A length of time in weeks; part weeks are allowed. From 0 to 520.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Weeks(f64);

/// An amount in pounds sterling, kept in pence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money(u32);

/// A part of a whole, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Share(f64);

/// How many of something there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count(u64);

impl Number {
    /// The number.
    pub fn value(self) -> f64 {
        self.0
    }
}

impl Share {
    /// The share, from 0 to 1.
    pub fn part(self) -> f64 {
        self.0
    }
}

impl Age {
    /// The age in years.
    pub fn years(self) -> f64 {
        self.0
    }
}

impl Weeks {
    /// The length in weeks.
    pub fn weeks(self) -> f64 {
        self.0
    }
}

impl Money {
    /// The amount in pence.
    pub fn pence(self) -> u32 {
        self.0
    }
}

impl Count {
    /// The count.
    pub fn count(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Age {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % 100 {
            0 => write!(f, "£{}", thousands(u64::from(self.0 / 100))),
            pence => write!(f, "£{}.{pence:02}", thousands(u64::from(self.0 / 100))),
        }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&thousands(self.0))
    }
}

/// A whole number with commas over 999, as the style guide has it.
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn finite(text: &str) -> Option<f64> {
    let simple = !text.is_empty()
        && text.len() <= 12
        && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
    simple.then(|| text.parse::<f64>().ok()).flatten().filter(|number| number.is_finite())
}

impl Fact for Number {
    const WANTED: &'static str = "a number";
    const FAULT: &'static str = "bad-number";

    fn parse(text: &str) -> Result<Number, Unfit> {
        finite(text).map(Number).ok_or_else(|| {
            Unfit::new(format!("`{text}` is not a number"), "Write digits only, such as 40 or 1.5.")
        })
    }
}

impl Fact for Age {
    const WANTED: &'static str = "an age in years such as 5 or 2.5";
    const FAULT: &'static str = "bad-age";

    fn parse(text: &str) -> Result<Age, Unfit> {
        finite(text).filter(|years| (0.0..=120.0).contains(years)).map(Age).ok_or_else(|| {
            Unfit::new(format!("`{text}` is not an age in years"), "Write a number of years from 0 to 120, such as 5 or 2.5. Leave the field out if nobody stated an age.")
        })
    }
}

impl Fact for Share {
    const WANTED: &'static str = "a share such as 0.25";
    const FAULT: &'static str = "bad-share";

    fn parse(text: &str) -> Result<Share, Unfit> {
        finite(text).filter(|part| (0.0..=1.0).contains(part)).map(Share).ok_or_else(|| {
            Unfit::new(
                format!("`{text}` is not a share"),
                "Write a number from 0 to 1, such as 0.25 for a quarter.",
            )
        })
    }
}

impl Fact for Weeks {
    const WANTED: &'static str = "a number of weeks such as 6";
    const FAULT: &'static str = "bad-weeks";

    fn parse(text: &str) -> Result<Weeks, Unfit> {
        finite(text).filter(|weeks| (0.0..=520.0).contains(weeks)).map(Weeks).ok_or_else(|| {
            Unfit::new(
                format!("`{text}` is not a number of weeks"),
                "Write a number from 0 to 520, such as 6.",
            )
        })
    }
}

impl Fact for Money {
    const WANTED: &'static str = "an amount in pounds such as 4.50";
    const FAULT: &'static str = "bad-money";

    fn parse(text: &str) -> Result<Money, Unfit> {
        let bare = text.trim_start_matches('£').replace(',', "");
        let pounds =
            finite(&bare).filter(|pounds| (0.0..=1_000_000.0).contains(pounds) && decimals(&bare) <= 2);
        pounds.map(|pounds| Money((pounds * 100.0).round() as u32)).ok_or_else(|| {
            Unfit::new(
                format!("`{text}` is not an amount of money"),
                "Write pounds, or pounds and pence, such as 4 or 4.50.",
            )
        })
    }
}

impl Fact for Count {
    const WANTED: &'static str = "a whole number";
    const FAULT: &'static str = "bad-number";

    fn parse(text: &str) -> Result<Count, Unfit> {
        text.parse().map(Count).map_err(|_| {
            Unfit::new(format!("`{text}` is not a whole number"), "Write digits only, such as 12.")
        })
    }
}

fn decimals(text: &str) -> usize {
    text.split_once('.').map_or(0, |(_, decimals)| decimals.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_reads_as_the_style_guide_has_it() {
        for (text, shown) in [("4", "£4"), ("4.50", "£4.50"), ("1250", "£1,250"), ("£3.05", "£3.05")] {
            assert_eq!(Money::parse(text).expect(text).to_string(), shown);
        }
        for bad in ["-1", "free", "1.234", "NaN", "1e9"] {
            assert!(Money::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn ages_may_be_part_years_and_lie_between_0_and_120() {
        assert_eq!(Age::parse("2.5").expect("an age").years(), 2.5);
        for bad in ["-1", "121", "two", "inf", ""] {
            assert!(Age::parse(bad).is_err(), "{bad}");
        }
    }
}
