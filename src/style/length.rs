//! Lengths as a style sheet writes them, and what they come to (<https://drafts.csswg.org/css-values-4/>).

use cssparser::{Parser, Token};

use super::sum::{Term, function};

type Parsed<'i, T> = Result<T, cssparser::ParseError<'i, ()>>;

/// A length as written.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Length {
    Sum(Units),
    /// The least of several, or the greatest.
    Least(Box<[Length]>),
    Greatest(Box<[Length]>),
    /// Some of each times a number.
    Added(Vec<(f32, Length)>),
    /// A length, but how long is not worked out here.
    Unknown,
}

/// So much of each unit, added together.
#[derive(Clone, Copy, PartialEq, Default, Debug)]
pub(super) struct Units {
    pub px: f32,
    pub em: f32,
    pub rem: f32,
    pub percent: f32,
    /// Hundredths of the width of the window, and of its height.
    pub width: f32,
    pub height: f32,
}

impl Units {
    pub(super) fn times(self, times: f32) -> Units {
        Units {
            px: self.px * times,
            em: self.em * times,
            rem: self.rem * times,
            percent: self.percent * times,
            width: self.width * times,
            height: self.height * times,
        }
    }

    pub(super) fn plus(self, other: Units) -> Units {
        Units {
            px: self.px + other.px,
            em: self.em + other.em,
            rem: self.rem + other.rem,
            percent: self.percent + other.percent,
            width: self.width + other.width,
            height: self.height + other.height,
        }
    }
}

/// What lengths are measured by.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Measures {
    /// The size of the letters, in CSS pixels, here and at the root.
    pub em: f32,
    pub rem: f32,
    pub width: f32,
    pub height: f32,
}

/// A length in CSS pixels, and in shares of what it is a share of; not known when `px` is not a number.
#[derive(Clone, Copy, Debug)]
pub struct Extent {
    /// CSS pixels.
    pub px: f32,
    /// Hundredths of what is around.
    pub percent: f32,
}

impl PartialEq for Extent {
    fn eq(&self, other: &Extent) -> bool {
        self.px.to_bits() == other.px.to_bits() && self.percent.to_bits() == other.percent.to_bits()
    }
}

impl Extent {
    /// No length.
    pub const ZERO: Extent = Extent::px(0.0);
    /// Some length that is not known.
    pub const UNKNOWN: Extent = Extent::px(f32::NAN);

    /// So many CSS pixels.
    pub const fn px(px: f32) -> Extent {
        Extent { px, percent: 0.0 }
    }

    /// The CSS pixels, where it is known how many.
    pub fn pixels(self) -> Option<f32> {
        (self.percent == 0.0 && !self.px.is_nan()).then_some(self.px)
    }

    fn each(self, other: Extent, join: fn(f32, f32) -> f32) -> Extent {
        if self.percent == 0.0 && other.percent == 0.0 && !self.px.is_nan() && !other.px.is_nan() {
            Extent::px(join(self.px, other.px))
        } else if self.px == 0.0 && other.px == 0.0 {
            Extent { px: 0.0, percent: join(self.percent, other.percent) }
        } else {
            Extent::UNKNOWN
        }
    }
}

impl Length {
    pub(super) const ZERO: Length =
        Length::Sum(Units { px: 0.0, em: 0.0, rem: 0.0, percent: 0.0, width: 0.0, height: 0.0 });

    pub(super) fn percent(percent: f32) -> Length {
        Length::Sum(Units { percent, ..Units::default() })
    }

    pub(super) fn px(px: f32) -> Length {
        Length::Sum(Units { px, ..Units::default() })
    }

    /// Reads a length or a percentage.
    pub(super) fn parse<'i>(input: &mut Parser<'i, '_>) -> Parsed<'i, Length> {
        match input.next()?.clone() {
            Token::Dimension { value, unit, .. } => {
                dimension(value, &unit).ok_or_else(|| input.new_custom_error(()))
            }
            Token::Percentage { unit_value, .. } => Ok(Length::percent(unit_value * 100.0)),
            Token::Number { value: 0.0, .. } => Ok(Length::ZERO),
            Token::Function(name) => match input.parse_nested_block(|input| function(&name, input, 0))? {
                Term::Length(length) => Ok(length),
                Term::Number(_) => Err(input.new_custom_error(())),
            },
            token => Err(input.new_unexpected_token_error(token)),
        }
    }

    /// What it comes to.
    pub(super) fn measured(&self, by: Measures) -> Extent {
        match self {
            Length::Sum(units) => Extent {
                px: units.px
                    + scaled(units.em, by.em)
                    + scaled(units.rem, by.rem)
                    + units.width * by.width / 100.0
                    + units.height * by.height / 100.0,
                percent: units.percent,
            },
            Length::Least(all) => joined(all, by, f32::min),
            Length::Greatest(all) => joined(all, by, f32::max),
            Length::Added(parts) => parts.iter().fold(Extent::ZERO, |sum, (times, part)| {
                let part = part.measured(by);
                Extent { px: sum.px + times * part.px, percent: sum.percent + times * part.percent }
            }),
            Length::Unknown => Extent::UNKNOWN,
        }
    }

    /// Whether it is measured by the window.
    pub(super) fn depends_on_window(&self) -> bool {
        match self {
            Length::Sum(units) => units.width != 0.0 || units.height != 0.0,
            Length::Least(all) | Length::Greatest(all) => all.iter().any(Length::depends_on_window),
            Length::Added(parts) => parts.iter().any(|(_, part)| part.depends_on_window()),
            Length::Unknown => false,
        }
    }
}

/// Nothing of an unknown measure is nothing.
fn scaled(amount: f32, unit: f32) -> f32 {
    if amount == 0.0 { 0.0 } else { amount * unit }
}

fn joined(all: &[Length], by: Measures, join: fn(f32, f32) -> f32) -> Extent {
    let mut extents = all.iter().map(|one| one.measured(by));
    let first = extents.next().unwrap_or(Extent::UNKNOWN);
    extents.fold(first, |found, next| found.each(next, join))
}

/// A number with its unit; `None` for a unit that is not one of length.
pub(super) fn dimension(value: f32, unit: &str) -> Option<Length> {
    let units = Units::default();
    Some(Length::Sum(match &*unit.to_ascii_lowercase() {
        "px" => Units { px: value, ..units },
        "em" => Units { em: value, ..units },
        "rem" => Units { rem: value, ..units },
        // Close enough for what is judged: half the size of the letters.
        "ex" | "ch" | "cap" => Units { em: value / 2.0, ..units },
        "ic" => Units { em: value, ..units },
        "rex" | "rch" => Units { rem: value / 2.0, ..units },
        "pt" => Units { px: value * 4.0 / 3.0, ..units },
        "pc" => Units { px: value * 16.0, ..units },
        "in" => Units { px: value * 96.0, ..units },
        "cm" => Units { px: value * 96.0 / 2.54, ..units },
        "mm" => Units { px: value * 9.6 / 2.54, ..units },
        "q" => Units { px: value * 2.4 / 2.54, ..units },
        "vw" | "svw" | "lvw" | "dvw" | "vi" | "svi" | "lvi" | "dvi" => Units { width: value, ..units },
        "vh" | "svh" | "lvh" | "dvh" | "vb" | "svb" | "lvb" | "dvb" => Units { height: value, ..units },
        unit @ ("vmin" | "svmin" | "lvmin" | "dvmin" | "vmax" | "svmax" | "lvmax" | "dvmax") => {
            let both =
                [Length::Sum(Units { width: value, ..units }), Length::Sum(Units { height: value, ..units })];
            return Some(if unit.ends_with("min") {
                Length::Least(both.into())
            } else {
                Length::Greatest(both.into())
            });
        }
        "lh" | "rlh" | "cqw" | "cqh" | "cqi" | "cqb" | "cqmin" | "cqmax" => return Some(Length::Unknown),
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use cssparser::ParserInput;

    #[test]
    fn lengths_come_to_pixels() {
        let case = |text: &str, expected: Option<(f32, f32)>| {
            let mut input = ParserInput::new(text);
            let found = Parser::new(&mut input).parse_entirely(Length::parse).ok().map(|length| {
                let extent = length.measured(Measures { em: 20.0, rem: 16.0, width: 1000.0, height: 500.0 });
                (extent.px, extent.percent)
            });
            assert_eq!(found, expected, "{text}");
        };
        case("12px", Some((12.0, 0.0)));
        case("0", Some((0.0, 0.0)));
        case("1.5em", Some((30.0, 0.0)));
        case("2rem", Some((32.0, 0.0)));
        case("12pt", Some((16.0, 0.0)));
        case("10vw", Some((100.0, 0.0)));
        case("10vmin", Some((50.0, 0.0)));
        case("50%", Some((0.0, 50.0)));
        case("calc(1em + 2px)", Some((22.0, 0.0)));
        case("calc(100% - 10px)", Some((-10.0, 100.0)));
        case("calc(2 * (1em + 1rem) / 4)", Some((18.0, 0.0)));
        case("min(10px, 1em)", Some((10.0, 0.0)));
        case("clamp(1rem, 4vw, 2rem)", Some((32.0, 0.0)));
        case("calc(-1rem - 1px)", Some((-17.0, 0.0)));
        case("calc(1px + min(1em, 2px))", Some((3.0, 0.0)));
        case("3", None);
        case("3pixels", None);
        case("calc(3)", None);
        case("calc(1px + 3)", None);
        case("red", None);
    }

    #[test]
    fn what_is_not_worked_out_is_not_known() {
        let case = |text: &str| {
            let mut input = ParserInput::new(text);
            let length = Parser::new(&mut input).parse_entirely(Length::parse).expect("a length");
            let extent = length.measured(Measures { em: 20.0, rem: 16.0, width: 1000.0, height: 500.0 });
            assert_eq!(extent.pixels(), None, "{text}");
        };
        case("min(100%, 2px)");
        case("1lh");
        case("round(up, 1px, 2px)");
        case("50%");
    }
}
