//! What an `@supports` asks (<https://drafts.csswg.org/css-conditional-5/>): answered as a browser of today would.

use cssparser::{Parser, ParserInput, Token};

use super::property::named;
use super::selector::is_understood;
use super::value::read;

/// Deepest nesting of conditions that is read.
const DEEPEST: usize = 16;

/// Whether the condition holds.
pub(super) fn is_supported(text: &str) -> bool {
    let mut input = ParserInput::new(text);
    condition(&mut Parser::new(&mut input), 0).unwrap_or(false)
}

fn condition(input: &mut Parser<'_, '_>, depth: usize) -> Option<bool> {
    if depth > DEEPEST {
        return None;
    }
    if input.try_parse(|input| input.expect_ident_matching("not")).is_ok() {
        return Some(!in_brackets(input, depth)?);
    }
    let mut answer = in_brackets(input, depth)?;
    while !input.is_exhausted() {
        let word = input.expect_ident_cloned().ok()?;
        let next = in_brackets(input, depth)?;
        answer = if word.eq_ignore_ascii_case("and") { answer && next } else { answer || next };
    }
    Some(answer)
}

fn in_brackets(input: &mut Parser<'_, '_>, depth: usize) -> Option<bool> {
    let is_selector = match input.next().ok()? {
        Token::Function(name) if name.eq_ignore_ascii_case("selector") => true,
        Token::Function(_) => {
            input.parse_nested_block(|input| skipped(input)).ok()?;
            return Some(true);
        }
        Token::ParenthesisBlock => false,
        _ => return None,
    };
    let inside = input
        .parse_nested_block(|input| {
            let start = input.position();
            let text = input.try_parse(|input| skipped(input).map(|()| input.slice_from(start)));
            let nested = match (is_selector, &text) {
                (true, Ok(text)) => Some(is_understood(text)),
                _ => None,
            };
            Ok::<_, cssparser::ParseError<'_, ()>>((text.unwrap_or_default().to_owned(), nested))
        })
        .ok()?;
    match inside {
        (_, Some(answer)) => Some(answer),
        (text, None) => match declaration(&text) {
            Some(answer) => Some(answer),
            None => {
                let mut input = ParserInput::new(&text);
                condition(&mut Parser::new(&mut input), depth + 1)
            }
        },
    }
}

fn skipped<'i>(input: &mut Parser<'i, '_>) -> Result<(), cssparser::ParseError<'i, ()>> {
    while input.next().is_ok() {}
    Ok(())
}

/// Whether a declaration is understood. Of properties that are not judged we know only that there are many.
fn declaration(text: &str) -> Option<bool> {
    let (name, value) = text.split_once(':')?;
    let name = name.trim().to_ascii_lowercase();
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') {
        return None;
    }
    Some(match named(&name) {
        [] => name.starts_with("--") || KNOWN.iter().any(|known| name.starts_with(known)),
        _ => read(&name, value).is_some(),
    })
}

/// How the names of properties begin that browsers know and nothing is judged by.
const KNOWN: [&str; 33] = [
    "accent-color",
    "align-",
    "animation",
    "appearance",
    "aspect-ratio",
    "backface",
    "background",
    "border",
    "box-",
    "column",
    "contain",
    "cursor",
    "flex",
    "float",
    "font",
    "gap",
    "grid",
    "hyphens",
    "isolation",
    "justify-",
    "list-",
    "margin",
    "mask",
    "object-",
    "outline",
    "overflow",
    "overscroll",
    "place-",
    "scroll",
    "text-",
    "transition",
    "user-select",
    "z-index",
];
