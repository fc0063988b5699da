//! Pictures behind the words: what lies there is known only of gradients, whose colours a style sheet names.

use cssparser::{Parser, Token};

use super::paint::Paint;

/// One picture of a background.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Image {
    /// Between these colours.
    Gradient(Box<[Paint]>),
    /// A picture nobody has looked at.
    Picture,
}

/// Most colours of a gradient that are followed.
const MOST_STOPS: usize = 12;

impl Image {
    /// The pictures of a list, `none` left out. A picture for a border counts only where it fills what is within.
    pub(super) fn all(input: &mut Parser<'_, '_>, name: &str) -> Option<Box<[Image]>> {
        let mut images = Vec::new();
        let mut fills = !name.contains("border");
        while !input.is_exhausted() {
            if let Ok(image) = input.try_parse(|input| Image::parse(input).ok_or(())) {
                images.push(image);
            } else {
                match input.next().ok()? {
                    Token::Ident(word) => fills |= word.eq_ignore_ascii_case("fill"),
                    Token::Dimension { .. }
                    | Token::Percentage { .. }
                    | Token::Number { .. }
                    | Token::Delim(_) => {}
                    Token::Comma => {}
                    _ => return None,
                }
            }
        }
        Some(if fills { images.into() } else { Box::default() })
    }

    /// One picture.
    pub(super) fn parse(input: &mut Parser<'_, '_>) -> Option<Image> {
        let name = match input.next().ok()? {
            Token::UnquotedUrl(_) => return Some(Image::Picture),
            Token::Function(name) => name.to_ascii_lowercase(),
            _ => return None,
        };
        let is_gradient =
            ["linear-gradient", "radial-gradient", "conic-gradient"].iter().any(|kind| name.ends_with(kind));
        let is_picture =
            ["url", "src", "image-set", "-webkit-image-set", "element", "cross-fade", "image", "paint"]
                .contains(&&*name);
        if !is_gradient && !is_picture && name != "-webkit-gradient" {
            return None;
        }
        let stops = input.parse_nested_block(stops).ok()?;
        Some(match stops {
            Some(stops) if is_gradient && !stops.is_empty() => Image::Gradient(stops),
            _ => Image::Picture,
        })
    }
}

/// The colours of a gradient; `None` when it goes from one to the next by another way than straight ahead.
fn stops<'i>(input: &mut Parser<'i, '_>) -> Result<Option<Box<[Paint]>>, cssparser::ParseError<'i, ()>> {
    let mut stops = Vec::new();
    let mut is_straight = true;
    while !input.is_exhausted() {
        if let Ok(paint) = input.try_parse(Paint::parse) {
            stops.push(paint);
        } else if let Token::Ident(word) = input.next()? {
            is_straight &= !word.eq_ignore_ascii_case("in");
        }
    }
    Ok((is_straight && stops.len() <= MOST_STOPS).then(|| stops.into()))
}
