//! Media queries, answered for all surroundings at once (<https://drafts.csswg.org/mediaqueries-5/>).
//!
//! A feature that we do not know is neither true nor false, as the standard asks: `not` of it is not true either.

use cssparser::{Parser, ParserInput, Token};

use super::feature::{Answer, feature};
use super::mode::Modes;

type Parsed<'i, T> = Result<T, cssparser::ParseError<'i, ()>>;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::mode::SURROUNDINGS;

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
        let but =
            |left_out: &str| -> Vec<&str> { all.iter().copied().filter(|what| *what != left_out).collect() };
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
        case(
            "((prefers-contrast: more) or (forced-colors)) and (width)",
            &["in forced colours", "with more contrast asked for"],
        );
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
        assert_eq!(
            surroundings(&format!("{}width{}", "(not ".repeat(9_999), ")".repeat(9_999))),
            Modes::NONE
        );
    }
}
