//! UK phone numbers, checked against the national plan and spaced as families dial them.

use std::fmt;

use phonenumber::country::Id::GB;

use super::{Fact, Unfit};

/// A UK phone number in its national form, such as 01305 251000.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phone {
    shown: String,
    dialled: String,
}

impl Phone {
    /// As a person dials it: `01305 251000`.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// As a machine dials it, for a `tel:` link: `+441305251000`, or the bare number for 999 and 111.
    pub fn dialled(&self) -> &str {
        &self.dialled
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

/// Short numbers that no directory of ordinary numbers holds.
const SHORT: [&str; 10] = ["999", "112", "111", "101", "119", "105", "18000", "18001", "116123", "116000"];

impl Fact for Phone {
    const WANTED: &'static str = "a phone number in quotes such as \"01305 251000\"";
    const FAULT: &'static str = "bad-phone";

    fn parse(text: &str) -> Result<Phone, Unfit> {
        let unfit = |why: &str| {
            Unfit::new(
                format!("`{text}` is not a UK phone number: {why}"),
                "Write the whole number in double quotes, such as \"01305 251000\". Without quotes the first 0 can be lost.",
            )
        };
        if text.len() > 24 || !text.chars().all(|c| c.is_ascii_digit() || " +()-".contains(c)) {
            return Err(unfit("only digits, spaces and a leading + belong in it"));
        }
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        if SHORT.contains(&digits.as_str()) {
            return Ok(Phone { shown: text.trim().to_owned(), dialled: digits });
        }
        let national = digits
            .strip_prefix("44")
            .filter(|_| text.trim_start().starts_with('+'))
            .map_or(digits.clone(), |rest| format!("0{}", rest.trim_start_matches('0')));
        if !national.starts_with('0') {
            return Err(unfit("it does not start with 0"));
        }
        // 01632 is the range kept for drama: it stands in no plan and rings nowhere.
        if let Some(rest) = national.strip_prefix("01632") {
            return if rest.len() == 6 {
                Ok(Phone { shown: format!("01632 {rest}"), dialled: format!("+441632{rest}") })
            } else {
                Err(unfit("it is too short or too long"))
            };
        }
        let number =
            phonenumber::parse(Some(GB), &national).map_err(|_| unfit("it is too short or too long"))?;
        if !phonenumber::is_valid(&number) {
            return Err(unfit("no such number is in use; check each digit"));
        }
        Ok(Phone {
            shown: number.format().mode(phonenumber::Mode::National).to_string(),
            dialled: number.format().mode(phonenumber::Mode::E164).to_string(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_spaced_as_families_dial_them() {
        for (text, shown, dialled) in [
            ("01305251000", "01305 251000", "+441305251000"),
            ("+44 (0)20 7450 4000", "020 7450 4000", "+442074504000"),
            ("0800 890567", "0800 890567", "+44800890567"),
            ("01632960123", "01632 960123", "+441632960123"),
            ("111", "111", "111"),
        ] {
            let phone = Phone::parse(text).expect(text);
            assert_eq!((phone.shown(), phone.dialled()), (shown, dialled));
        }
    }

    #[test]
    fn what_nobody_can_dial_is_no_phone_number() {
        for bad in [
            "1305 251000",
            "01305 25",
            "call us",
            "0000 000 0000",
            "",
            "01632 96012",
            "+1 212 555 0100",
            &"0".repeat(400),
        ] {
            assert!(Phone::parse(bad).is_err(), "{bad}");
        }
    }
}
