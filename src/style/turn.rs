//! How far an element is turned by `transform` and `rotate`, in degrees.

use cssparser::{Parser, ParserInput, Token};

/// The angle of a `transform`, as written; `None` when it is not one that turns a flat page, or cannot be read.
pub(super) fn of_transform(text: &str) -> Option<f32> {
    let mut input = ParserInput::new(text);
    let mut input = Parser::new(&mut input);
    let mut sum = 0.0;
    while !input.is_exhausted() {
        let name = match input.next().ok()? {
            Token::Ident(word) if word.eq_ignore_ascii_case("none") => return Some(0.0),
            Token::Function(name) => name.to_ascii_lowercase(),
            _ => return None,
        };
        let takes_numbers = matches!(&*name, "rotate3d" | "matrix" | "matrix3d");
        let parts = input
            .parse_nested_block(|input| {
                input.parse_comma_separated(|input| {
                    let part = match input.next()? {
                        Token::Number { value, .. } if takes_numbers => Some(*value),
                        token => angle(token),
                    };
                    while input.next().is_ok() {}
                    Ok::<_, cssparser::ParseError<'_, ()>>(part)
                })
            })
            .ok()?;
        let part = |at: usize| parts.get(at).copied().flatten();
        sum += match &*name {
            "rotate" | "rotatez" => part(0)?,
            "rotate3d" => match (part(0)?, part(1)?) {
                (0.0, 0.0) => part(3)? * part(2)?.signum(),
                _ => return None,
            },
            "matrix" | "matrix3d" => part(1)?.atan2(part(0)?).to_degrees(),
            _ => 0.0,
        };
    }
    Some(sum)
}

/// The angle of `rotate`, as written.
pub(super) fn of_rotate(text: &str) -> Option<f32> {
    let parts: Vec<&str> = text.split_ascii_whitespace().collect();
    let read = |text: &str| {
        let mut input = ParserInput::new(text);
        let mut input = Parser::new(&mut input);
        angle(input.next().ok()?)
    };
    match parts[..] {
        ["none"] => Some(0.0),
        [one] => read(one),
        ["z", one] | [one, "z"] => read(one),
        ["0", "0", along, one] => Some(read(one)? * along.parse::<f32>().ok()?.signum()),
        _ => None,
    }
}

fn angle(token: &Token<'_>) -> Option<f32> {
    match token {
        // Only nothing is an angle without a unit.
        Token::Number { value, .. } if *value == 0.0 => Some(0.0),
        Token::Dimension { value, unit, .. } => Some(match &*unit.to_ascii_lowercase() {
            "deg" => *value,
            "turn" => value * 360.0,
            "grad" => value * 0.9,
            "rad" => value.to_degrees(),
            _ => return None,
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_are_read() {
        let case = |text: &str, expected: Option<f32>| {
            assert_eq!(of_transform(text).map(f32::round), expected, "{text}");
        };
        case("none", Some(0.0));
        case("rotate(90deg)", Some(90.0));
        case("rotatez(1turn)", Some(360.0));
        case("translate(1px, 2px) rotate(-0.25turn)", Some(-90.0));
        case("rotate3d(0, 0, 1, 90deg)", Some(90.0));
        case("rotate3d(1, 0, 0, 90deg)", None);
        case("matrix(0, 1, -1, 0, 0, 0)", Some(90.0));
        case("matrix3d(0,-1,0,0,1,0,0,0,0,0,1,0,0,0,0,1)", Some(-90.0));
        case("rotate(calc(1deg))", None);
        assert_eq!(of_rotate("z 90deg"), Some(90.0));
        assert_eq!(of_rotate("0 0 1 100grad"), Some(90.0));
        assert_eq!(of_rotate("x 90deg"), None);
    }
}
