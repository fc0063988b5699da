//! UK postcodes: an outward code, a space, an inward code (Royal Mail's format, BS 7666).

use std::fmt;

use super::{Fact, Unfit};

/// A full UK postcode in its usual form, such as DT1 2JY.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Postcode(String);

impl Postcode {
    /// The outward code, such as DT1: enough to say how far away a place is.
    pub fn outcode(&self) -> &str {
        self.0.split(' ').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Fact for Postcode {
    const WANTED: &'static str = "a postcode such as DT1 2JY";
    const FAULT: &'static str = "bad-postcode";

    fn parse(text: &str) -> Result<Postcode, Unfit> {
        let unfit = || {
            Unfit::new(
                format!("`{text}` is not a UK postcode"),
                "Write all of it, such as DT1 2JY. Check for the letter O in place of the number 0.",
            )
        };
        if text.len() > 12 {
            return Err(unfit());
        }
        let bare: String =
            text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        if !bare.is_ascii() || !(5..=7).contains(&bare.len()) {
            return Err(unfit());
        }
        let (outward, inward) = bare.split_at(bare.len() - 3);
        let inward_fits = matches!(inward.as_bytes(), [digit, a, b] if digit.is_ascii_digit() && unit_letter(*a) && unit_letter(*b));
        if inward_fits && outward_fits(outward.as_bytes()) {
            Ok(Postcode(format!("{outward} {inward}")))
        } else {
            Err(unfit())
        }
    }
}

/// The six shapes of an outward code: A9, A99, AA9, AA99, A9A, AA9A.
fn outward_fits(code: &[u8]) -> bool {
    let shape: Vec<bool> = code.iter().map(u8::is_ascii_alphabetic).collect();
    let shaped = matches!(
        shape.as_slice(),
        [true, false]
            | [true, false, false]
            | [true, true, false]
            | [true, true, false, false]
            | [true, false, true]
            | [true, true, false, true]
    );
    shaped && code.iter().all(u8::is_ascii_alphanumeric)
}

/// The letters C, I, K, M, O and V are not used in the inward code.
fn unit_letter(letter: u8) -> bool {
    letter.is_ascii_uppercase() && !b"CIKMOV".contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postcodes_are_put_in_their_usual_form() {
        for (text, form) in [("dt12jy", "DT1 2JY"), ("BH15 3RZ", "BH15 3RZ"), (" W1A 1AA ", "W1A 1AA")] {
            assert_eq!(Postcode::parse(text).expect(text).to_string(), form);
        }
        for bad in ["DT1", "DT1 2J", "1DT 2JY", "DT1 2JO", "ÄT1 2JY", "DT1 2JY DT1 2JY", ""] {
            assert!(Postcode::parse(bad).is_err(), "{bad}");
        }
    }
}
