//! Sums in style sheets: `calc()`, `min()`, `max()` and `clamp()` (<https://drafts.csswg.org/css-values-4/#math>).

use cssparser::{Parser, Token};

use super::length::{Length, dimension};

type Parsed<'i, T> = Result<T, cssparser::ParseError<'i, ()>>;

/// Deepest nesting of `calc()` that is worked out.
const DEEPEST: usize = 8;

/// A part of a sum that is worked out.
pub(super) enum Term {
    Number(f32),
    Length(Length),
}

/// The sum that a function of that name comes to.
pub(super) fn function<'i>(name: &str, input: &mut Parser<'i, '_>, depth: usize) -> Parsed<'i, Term> {
    let list = |input: &mut Parser<'i, '_>| -> Parsed<'i, Vec<Term>> {
        input.parse_comma_separated(|input| sum(input, depth))
    };
    let lengths = |terms: Vec<Term>| -> Option<Box<[Length]>> {
        terms
            .into_iter()
            .map(|term| match term {
                Term::Length(length) => Some(length),
                Term::Number(_) => None,
            })
            .collect()
    };
    match &*name.to_ascii_lowercase() {
        "calc" | "-webkit-calc" => sum(input, depth),
        kind @ ("min" | "max" | "clamp") => {
            let terms = list(input)?;
            if let Some(number) = of_numbers(kind, &terms) {
                return Ok(Term::Number(number));
            }
            let Some(lengths) = lengths(terms) else { return Ok(Term::Length(Length::Unknown)) };
            Ok(Term::Length(match (kind, &*lengths) {
                ("min", _) => Length::Least(lengths),
                ("max", _) => Length::Greatest(lengths),
                (_, [low, wanted, high]) => {
                    let most = Length::Least([wanted.clone(), high.clone()].into());
                    Length::Greatest([low.clone(), most].into())
                }
                _ => return Err(input.new_custom_error(())),
            }))
        }
        // Known, and not worked out.
        "round" | "mod" | "rem" | "sin" | "cos" | "tan" | "asin" | "acos" | "atan" | "atan2" | "pow"
        | "sqrt" | "hypot" | "log" | "exp" | "abs" | "sign" | "env" | "attr" | "anchor" | "anchor-size"
        | "fit-content" | "calc-size" | "progress" | "sibling-index" | "sibling-count" => {
            while input.next().is_ok() {}
            Ok(Term::Length(Length::Unknown))
        }
        _ => Err(input.new_custom_error(())),
    }
}

/// A number as it is written, or worked out.
pub(super) fn number<'i>(input: &mut Parser<'i, '_>) -> Parsed<'i, f32> {
    match input.next()?.clone() {
        Token::Number { value, .. } => Ok(value),
        Token::Function(name) => number_of(&name, input),
        token => Err(input.new_unexpected_token_error(token)),
    }
}

/// The number that a function of that name comes to, whose brackets are read next.
pub(super) fn number_of<'i>(name: &str, input: &mut Parser<'i, '_>) -> Parsed<'i, f32> {
    input.parse_nested_block(|input| match function(name, input, 0)? {
        Term::Number(number) => Ok(number),
        Term::Length(_) => Err(input.new_custom_error(())),
    })
}

/// What `min()`, `max()` or `clamp()` makes of numbers; `None` where one of its terms is none.
fn of_numbers(kind: &str, terms: &[Term]) -> Option<f32> {
    let numbers: Vec<f32> = terms
        .iter()
        .map(|term| match term {
            Term::Number(number) => Some(*number),
            Term::Length(_) => None,
        })
        .collect::<Option<_>>()?;
    match (kind, &*numbers) {
        ("min", _) => numbers.into_iter().reduce(f32::min),
        ("max", _) => numbers.into_iter().reduce(f32::max),
        (_, [low, wanted, high]) => Some(low.max(wanted.min(*high))),
        _ => None,
    }
}

fn sum<'i>(input: &mut Parser<'i, '_>, depth: usize) -> Parsed<'i, Term> {
    let mut total = product(input, depth)?;
    loop {
        let sign = match input.try_parse(|input| match input.next()? {
            Token::Delim('+') => Ok(1.0),
            Token::Delim('-') => Ok(-1.0),
            _ => Err(input.new_custom_error::<(), ()>(())),
        }) {
            Ok(sign) => sign,
            Err(_) => return Ok(total),
        };
        total = match (total, product(input, depth)?) {
            (Term::Number(one), Term::Number(two)) => Term::Number(one + sign * two),
            (Term::Length(one), Term::Length(two)) => Term::Length(added(one, sign, two)),
            _ => return Err(input.new_custom_error(())),
        };
    }
}

/// Long sums stay flat, so that nothing goes as deep as a sum is long.
fn added(one: Length, sign: f32, two: Length) -> Length {
    match (one, two) {
        (Length::Sum(one), Length::Sum(two)) => Length::Sum(one.plus(two.times(sign))),
        (Length::Added(mut parts), two) => {
            parts.push((sign, two));
            Length::Added(parts)
        }
        (one, two) => Length::Added(vec![(1.0, one), (sign, two)]),
    }
}

fn multiplied(length: Length, times: f32) -> Length {
    match length {
        Length::Sum(units) => Length::Sum(units.times(times)),
        Length::Added(mut parts) => {
            for (share, _) in &mut parts {
                *share *= times;
            }
            Length::Added(parts)
        }
        length => Length::Added(vec![(times, length)]),
    }
}

fn product<'i>(input: &mut Parser<'i, '_>, depth: usize) -> Parsed<'i, Term> {
    let mut total = term(input, depth)?;
    loop {
        let is_times = match input.try_parse(|input| match input.next()? {
            Token::Delim('*') => Ok(true),
            Token::Delim('/') => Ok(false),
            _ => Err(input.new_custom_error::<(), ()>(())),
        }) {
            Ok(is_times) => is_times,
            Err(_) => return Ok(total),
        };
        total = match (total, term(input, depth)?, is_times) {
            (Term::Number(one), Term::Number(two), true) => Term::Number(one * two),
            (Term::Number(one), Term::Number(two), false) => Term::Number(one / two),
            (Term::Length(length), Term::Number(times), true)
            | (Term::Number(times), Term::Length(length), true) => Term::Length(multiplied(length, times)),
            (Term::Length(length), Term::Number(by), false) => Term::Length(multiplied(length, 1.0 / by)),
            _ => return Err(input.new_custom_error(())),
        };
    }
}

fn term<'i>(input: &mut Parser<'i, '_>, depth: usize) -> Parsed<'i, Term> {
    if depth > DEEPEST {
        return Err(input.new_custom_error(()));
    }
    match input.next()?.clone() {
        Token::Number { value, .. } => Ok(Term::Number(value)),
        Token::Percentage { unit_value, .. } => Ok(Term::Length(Length::percent(unit_value * 100.0))),
        Token::Dimension { value, unit, .. } => {
            Ok(Term::Length(dimension(value, &unit).unwrap_or(Length::Unknown)))
        }
        Token::ParenthesisBlock => input.parse_nested_block(|input| sum(input, depth + 1)),
        Token::Function(name) => input.parse_nested_block(|input| function(&name, input, depth + 1)),
        token => Err(input.new_unexpected_token_error(token)),
    }
}
