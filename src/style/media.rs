//! Media queries, answered for all surroundings at once (<https://drafts.csswg.org/mediaqueries-5/>).
//!
//! A feature that we do not know is neither true nor false, as the standard asks: `not` of it is not true either.

use cssparser::{BasicParseError, Parser, ParserInput, Token};

use super::mode::{Modes, SURROUNDINGS, Surroundings};

type Parsed<'i, T> = Result<T, cssparser::ParseError<'i, ()>>;

/// Where a question is answered with yes, and where with no; elsewhere nobody knows.
#[derive(Clone, Copy, Debug)]
struct Answer {
    yes: Modes,
    no: Modes,
}

impl Answer {
    const UNKNOWN: Answer = Answer { yes: Modes::NONE, no: Modes::NONE };

    fn of(holds: impl Fn(&Surroundings) -> bool) -> Answer {
        let yes = Modes::where_holds(holds);
        Answer { yes, no: Modes::where_holds(|_| true) & !yes }
    }

    fn not(self) -> Answer {
        Answer { yes: self.no, no: self.yes }
    }

    fn and(self, other: Answer) -> Answer {
        Answer { yes: self.yes & other.yes, no: self.no | other.no }
    }

    fn or(self, other: Answer) -> Answer {
        Answer { yes: self.yes | other.yes, no: self.no & other.no }
    }
}

/// The surroundings in which a list of media queries holds. An empty list always does.
pub(super) fn surroundings(text: &str) -> Modes {
    let mut input = ParserInput::new(text);
    parse(&mut Parser::new(&mut input))
}

/// Reads a list of media queries to its end.
pub(super) fn parse(input: &mut Parser<'_, '_>) -> Modes {
    if input.is_exhausted() {
        return Modes::ALL;
    }
    // A query that cannot be read is `not all`; the others of its list stand.
    let queries = input.parse_comma_separated_ignoring_errors(|input| {
        let answer = query(input)?;
        input.expect_exhausted()?;
        Ok::<_, cssparser::ParseError<'_, ()>>(answer.yes)
    });
    queries.into_iter().fold(Modes::NONE, |all, one| all | one)
}

fn query<'i>(input: &mut Parser<'i, '_>) -> Parsed<'i, Answer> {
    if let Ok(answer) = input.try_parse(|input| condition(input, 0)) {
        return Ok(answer);
    }
    let mut word = input.expect_ident_cloned()?;
    let is_not = word.eq_ignore_ascii_case("not");
    if is_not || word.eq_ignore_ascii_case("only") {
        word = input.expect_ident_cloned()?;
    }
    let mut answer = match &*word.to_ascii_lowercase() {
        "all" => Answer::of(|_| true),
        "screen" => Answer::of(|around| !around.is_print),
        "print" => Answer::of(|around| around.is_print),
        "and" | "or" | "not" | "only" | "layer" => return Err(input.new_custom_error(())),
        _ => Answer::of(|_| false),
    };
    while input.try_parse(|input| input.expect_ident_matching("and")).is_ok() {
        answer = answer.and(in_brackets(input, 0)?);
    }
    Ok(if is_not { answer.not() } else { answer })
}

/// Deepest nesting of conditions that is read.
const DEEPEST: usize = 16;

fn condition<'i>(input: &mut Parser<'i, '_>, depth: usize) -> Parsed<'i, Answer> {
    if input.try_parse(|input| input.expect_ident_matching("not")).is_ok() {
        return Ok(in_brackets(input, depth)?.not());
    }
    let mut answer = in_brackets(input, depth)?;
    if input.try_parse(|input| input.expect_ident_matching("and")).is_ok() {
        answer = answer.and(in_brackets(input, depth)?);
        while input.try_parse(|input| input.expect_ident_matching("and")).is_ok() {
            answer = answer.and(in_brackets(input, depth)?);
        }
    } else {
        while input.try_parse(|input| input.expect_ident_matching("or")).is_ok() {
            answer = answer.or(in_brackets(input, depth)?);
        }
    }
    Ok(answer)
}

fn in_brackets<'i>(input: &mut Parser<'i, '_>, depth: usize) -> Parsed<'i, Answer> {
    match input.next()?.clone() {
        Token::ParenthesisBlock if depth < DEEPEST => input.parse_nested_block(|input| {
            let nested = input.try_parse(|input| {
                let answer = condition(input, depth + 1)?;
                input.expect_exhausted()?;
                Ok::<_, cssparser::ParseError<'_, ()>>(answer)
            });
            Ok(nested.unwrap_or_else(|_| feature(input).unwrap_or(Answer::UNKNOWN)))
        }),
        Token::Function(_) | Token::ParenthesisBlock => Ok(Answer::UNKNOWN),
        _ => Err(input.new_custom_error(())),
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

fn feature<'i>(input: &mut Parser<'i, '_>) -> Parsed<'i, Answer> {
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
    let of = |value: fn(&Surroundings) -> f32| Answer::of(move |around| comparison.holds(value(around), amount));
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
        "width" | "height" | "color" | "aspect-ratio" | "resolution" if word.is_none() => Answer::of(|_| true),
        "monochrome" | "color-index" | "grid" if word.is_none() => Answer::of(|_| false),
        _ => Answer::UNKNOWN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_holds_in_some_surroundings() {
        let case = |query: &str, holds: &[&str]| {
            let found = surroundings(query);
            let names: Vec<&str> = (0..SURROUNDINGS.len())
                .filter(|at| found.contains(*at))
                .map(|at| SURROUNDINGS[at].what)
                .collect();
            assert_eq!(names, holds, "{query}");
        };
        let all: Vec<&str> = SURROUNDINGS.iter().map(|around| around.what).collect();
        let but = |left_out: &str| -> Vec<&str> {
            all.iter().copied().filter(|what| *what != left_out).collect()
        };
        case("", &all);
        case("all", &all);
        case("print", &["in print"]);
        case("screen", &but("in print"));
        case("not print", &but("in print"));
        case("only screen and (max-width: 400px)", &["on a narrow screen"]);
        case("(max-width: 25em)", &["on a narrow screen"]);
        case("(width < 400px)", &["on a narrow screen"]);
        case("(400px > width)", &["on a narrow screen"]);
        case("(700px <= width <= 718px)", &["in print"]);
        case("(min-width: 1px) and (prefers-color-scheme: dark)", &["in dark mode"]);
        case("(prefers-color-scheme: dark), (forced-colors: active)", &["in dark mode", "in forced colours"]);
        case("(prefers-reduced-motion)", &["with less motion asked for"]);
        case("not all and (prefers-reduced-motion: no-preference)", &["with less motion asked for"]);
        case("not (prefers-reduced-motion: no-preference)", &["with less motion asked for"]);
        case("(not (hover)) and (orientation: landscape)", &["on a phone on its side"]);
        case("((prefers-contrast: more) or (forced-colors)) and (width)", &["in forced colours", "with more contrast asked for"]);
        case("(min-aspect-ratio: 2/1)", &["on a phone on its side"]);
        case("(unheard-of: 3)", &[]);
        case("not (unheard-of: 3)", &[]);
        case("(unheard-of) or (width)", &all);
        case("tv", &[]);
        case("not tv", &all);
        case("&, print", &["in print"]);
        case("speech and (", &[]);
    }

    #[test]
    fn deep_brackets_end() {
        let deep = "(".repeat(100_000);
        assert_eq!(surroundings(&deep), Modes::NONE);
        assert_eq!(surroundings(&format!("{}width{}", "(not ".repeat(9_999), ")".repeat(9_999))), Modes::NONE);
    }
}
