//! What a media query asks: the width of the screen, whether it is dark, whether a mouse is there
//! (<https://drafts.csswg.org/mediaqueries-5/#media-descriptor-table>).

use cssparser::{BasicParseError, Parser, Token};

use super::mode::{Modes, Surroundings};

type Parsed<'i, T> = Result<T, cssparser::ParseError<'i, ()>>;

/// Where a question is answered with yes, and where with no; elsewhere nobody knows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer {
    pub yes: Modes,
    no: Modes,
}

impl Answer {
    pub(super) const UNKNOWN: Answer = Answer { yes: Modes::NONE, no: Modes::NONE };

    pub(super) fn of(holds: impl Fn(&Surroundings) -> bool) -> Answer {
        let yes = Modes::where_holds(holds);
        Answer { yes, no: Modes::where_holds(|_| true) & !yes }
    }

    pub(super) fn not(self) -> Answer {
        Answer { yes: self.no, no: self.yes }
    }

    pub(super) fn and(self, other: Answer) -> Answer {
        Answer { yes: self.yes & other.yes, no: self.no | other.no }
    }

    pub(super) fn or(self, other: Answer) -> Answer {
        Answer { yes: self.yes | other.yes, no: self.no & other.no }
    }
}

/// What a feature is compared with, in CSS pixels, dots per pixel or as a plain number or ratio.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Amount(f32);

#[derive(Clone, Copy, PartialEq)]
enum Comparison {
    Less,
    LessOrEqual,
    Equal,
    More,
    MoreOrEqual,
}

impl Comparison {
    fn holds(self, left: f32, right: f32) -> bool {
        match self {
            Comparison::Less => left < right,
            Comparison::LessOrEqual => left <= right,
            Comparison::Equal => (left - right).abs() < f32::EPSILON,
            Comparison::More => left > right,
            Comparison::MoreOrEqual => left >= right,
        }
    }

    fn turned(self) -> Comparison {
        match self {
            Comparison::Less => Comparison::More,
            Comparison::LessOrEqual => Comparison::MoreOrEqual,
            Comparison::Equal => Comparison::Equal,
            Comparison::More => Comparison::Less,
            Comparison::MoreOrEqual => Comparison::LessOrEqual,
        }
    }
}

/// Reads what stands between the brackets of a question about one feature.
pub(super) fn feature<'i>(input: &mut Parser<'i, '_>) -> Parsed<'i, Answer> {
    if let Ok(amount) = input.try_parse(amount) {
        // `400px <= width` and `400px <= width < 800px`
        let first = comparison(input)?.turned();
        let name = input.expect_ident_cloned()?.to_ascii_lowercase();
        let answer = ranged(&name, first, amount);
        if input.is_exhausted() {
            return Ok(answer);
        }
        let second = comparison(input)?;
        return Ok(answer.and(ranged(&name, second, self::amount(input)?)));
    }
    let name = input.expect_ident_cloned()?.to_ascii_lowercase();
    if input.is_exhausted() {
        return Ok(discrete(&name, None));
    }
    if input.try_parse(|input| input.expect_colon()).is_err() {
        let comparison = comparison(input)?;
        return Ok(ranged(&name, comparison, amount(input)?));
    }
    if let Ok(amount) = input.try_parse(amount) {
        return Ok(match name.strip_prefix("min-").or(name.strip_prefix("-webkit-min-")) {
            Some(name) => ranged(name, Comparison::MoreOrEqual, amount),
            None => match name.strip_prefix("max-").or(name.strip_prefix("-webkit-max-")) {
                Some(name) => ranged(name, Comparison::LessOrEqual, amount),
                None => ranged(&name, Comparison::Equal, amount),
            },
        });
    }
    let word = input.expect_ident_cloned()?.to_ascii_lowercase();
    Ok(discrete(&name, Some(&word)))
}

fn comparison<'i>(input: &mut Parser<'i, '_>) -> Parsed<'i, Comparison> {
    let sign = match input.next()?.clone() {
        Token::Delim(sign) => sign,
        token => return Err(input.new_unexpected_token_error(token)),
    };
    let with_equal = input.try_parse(|input| match input.next_including_whitespace()? {
        Token::Delim('=') => Ok(()),
        token => Err(cssparser::ParseError::<()>::from(BasicParseError {
            kind: cssparser::BasicParseErrorKind::UnexpectedToken(token.clone()),
            location: input.current_source_location(),
        })),
    });
    Ok(match (sign, with_equal.is_ok()) {
        ('<', false) => Comparison::Less,
        ('<', true) => Comparison::LessOrEqual,
        ('>', false) => Comparison::More,
        ('>', true) => Comparison::MoreOrEqual,
        ('=', false) => Comparison::Equal,
        _ => return Err(input.new_custom_error(())),
    })
}

fn amount<'i>(input: &mut Parser<'i, '_>) -> Parsed<'i, Amount> {
    let first = match input.next()?.clone() {
        Token::Number { value, .. } => value,
        Token::Dimension { value, unit, .. } => {
            let factor = match &*unit.to_ascii_lowercase() {
                "px" | "dppx" | "x" => 1.0,
                // What a media query calls em or rem is the browser's own letter size.
                "em" | "rem" | "ic" | "pc" => 16.0,
                "ex" | "ch" => 8.0,
                "pt" => 4.0 / 3.0,
                "in" => 96.0,
                "cm" => 96.0 / 2.54,
                "mm" => 9.6 / 2.54,
                "dpi" => 1.0 / 96.0,
                "dpcm" => 2.54 / 96.0,
                _ => return Err(input.new_custom_error(())),
            };
            return Ok(Amount(value * factor));
        }
        token => return Err(input.new_unexpected_token_error(token)),
    };
    if input.try_parse(|input| input.expect_delim('/')).is_ok() {
        return Ok(Amount(first / input.expect_number()?));
    }
    Ok(Amount(first))
}

/// A feature that has an amount.
fn ranged(name: &str, comparison: Comparison, Amount(amount): Amount) -> Answer {
    let of =
        |value: fn(&Surroundings) -> f32| Answer::of(move |around| comparison.holds(value(around), amount));
    match name {
        "width" | "device-width" => of(|around| around.width as f32),
        "height" | "device-height" => of(|around| around.height as f32),
        "aspect-ratio" | "device-aspect-ratio" => of(|around| around.width as f32 / around.height as f32),
        "resolution" | "device-pixel-ratio" => of(|_| 1.0),
        "color" => of(|_| 8.0),
        "color-index" | "monochrome" | "grid" | "horizontal-viewport-segments" => of(|_| 0.0),
        _ => Answer::UNKNOWN,
    }
}

/// A feature that has a word; without one the question is whether it has any but `none`.
fn discrete(name: &str, word: Option<&str>) -> Answer {
    let two = |yes: &str, holds: fn(&Surroundings) -> bool| match word {
        None => Answer::of(holds),
        Some(word) if word == yes => Answer::of(holds),
        Some(_) => Answer::of(holds).not(),
    };
    let always = |known: &[&str]| Answer::of(|_| word.is_none_or(|word| known.contains(&word)));
    match name {
        "orientation" => match word {
            Some("portrait") => Answer::of(|around| around.height >= around.width),
            Some("landscape") => Answer::of(|around| around.height < around.width),
            _ => Answer::UNKNOWN,
        },
        "prefers-color-scheme" => match word {
            Some("dark") => Answer::of(|around| around.is_dark),
            Some("light") => Answer::of(|around| !around.is_dark),
            None => Answer::of(|_| true),
            _ => Answer::UNKNOWN,
        },
        "prefers-reduced-motion" => two("reduce", |around| around.wants_stillness),
        "prefers-contrast" => match word {
            Some("more") => Answer::of(|around| around.wants_contrast),
            Some("custom") => Answer::of(|around| around.is_forced),
            Some("no-preference") => Answer::of(|around| !around.wants_contrast && !around.is_forced),
            Some("less") => Answer::of(|_| false),
            None => Answer::of(|around| around.wants_contrast || around.is_forced),
            _ => Answer::UNKNOWN,
        },
        "forced-colors" => two("active", |around| around.is_forced),
        "-ms-high-contrast" => Answer::of(|_| false),
        "prefers-reduced-transparency" | "prefers-reduced-data" => two("reduce", |_| false),
        "inverted-colors" => two("inverted", |_| false),
        "hover" | "any-hover" => two("hover", |around| !around.is_touched && !around.is_print),
        "pointer" | "any-pointer" => match word {
            Some("fine") => Answer::of(|around| !around.is_touched && !around.is_print),
            Some("coarse") => Answer::of(|around| around.is_touched),
            Some("none") => Answer::of(|around| around.is_print),
            None => Answer::of(|around| !around.is_print),
            _ => Answer::UNKNOWN,
        },
        "update" => match word {
            Some("fast") | None => Answer::of(|around| !around.is_print),
            Some("none") => Answer::of(|around| around.is_print),
            _ => Answer::of(|_| false),
        },
        "scripting" => always(&["enabled"]),
        "display-mode" => always(&["browser"]),
        "overflow-block" => match word {
            Some("paged") => Answer::of(|around| around.is_print),
            Some("scroll") | None => Answer::of(|around| !around.is_print),
            _ => Answer::of(|_| false),
        },
        "overflow-inline" => always(&["scroll"]),
        "color-gamut" => always(&["srgb"]),
        "dynamic-range" | "video-dynamic-range" => always(&["standard"]),
        "scan" => always(&["progressive"]),
        "width" | "height" | "color" | "aspect-ratio" | "resolution" if word.is_none() => {
            Answer::of(|_| true)
        }
        "monochrome" | "color-index" | "grid" if word.is_none() => Answer::of(|_| false),
        _ => Answer::UNKNOWN,
    }
}
