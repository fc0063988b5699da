//! What a page's `<meta name="viewport">` lets a reader do with the size of it
//! (<https://www.w3.org/TR/css-device-adapt-1/#viewport-meta>; WCAG 1.4.4).

use super::tree::{Document, Element};

/// The largest that any browser goes.
const LARGEST: f64 = 10.0;

/// What a viewport says of zooming.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Viewport<'d> {
    /// The `<meta>` that says it.
    pub element: Element<'d>,
    /// Whether it forbids zooming with two fingers.
    pub is_fixed: bool,
    /// The most that a reader may enlarge it, where it says so.
    pub most: Option<f64>,
}

impl Document {
    /// Each viewport of the page, in document order.
    pub fn viewports(&self) -> impl Iterator<Item = Viewport<'_>> {
        self.elements_named("meta").filter_map(|element| {
            let is_viewport = element.attribute("name")?.eq_ignore_ascii_case("viewport");
            let content = element.attribute("content")?;
            is_viewport.then(|| {
                let said = |name: &str| {
                    let same = settings(content).filter(|(setting, _)| setting.eq_ignore_ascii_case(name));
                    same.last().map(|(_, value)| value)
                };
                Viewport {
                    element,
                    is_fixed: said("user-scalable").is_some_and(is_fixed),
                    most: said("maximum-scale").and_then(most),
                }
            })
        })
    }
}

/// Names and values, by the algorithm of the specification: anything odd is passed over.
fn settings(content: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_separator = |letter: char| letter.is_ascii_whitespace() || matches!(letter, ',' | ';');
    let mut rest = content;
    std::iter::from_fn(move || {
        loop {
            rest = rest.trim_start_matches(|letter| is_separator(letter) || letter == '=');
            if rest.is_empty() {
                return None;
            }
            let end = rest.find(|letter| is_separator(letter) || letter == '=').unwrap_or(rest.len());
            let name = &rest[..end];
            rest = rest[end..].trim_start_matches(|space: char| space.is_ascii_whitespace());
            let Some(value) = rest.strip_prefix('=') else { continue };
            rest = value.trim_start_matches(|letter: char| letter.is_ascii_whitespace() || letter == '=');
            let end = rest.find(|letter| is_separator(letter) || letter == '=').unwrap_or(rest.len());
            let value = &rest[..end];
            rest = &rest[end..];
            if !value.is_empty() {
                return Some((name, value));
            }
        }
    })
}

/// What `user-scalable` says: what is unknown is "no".
fn is_fixed(value: &str) -> bool {
    match number(value) {
        Some(number) => number > -1.0 && number < 1.0,
        None => !["yes", "device-width", "device-height"].iter().any(|yes| value.eq_ignore_ascii_case(yes)),
    }
}

/// What `maximum-scale` says: what is unknown is the smallest there is, and what is negative says nothing.
fn most(value: &str) -> Option<f64> {
    match number(value) {
        Some(number) if number < 0.0 => None,
        Some(number) => Some(number.clamp(0.1, LARGEST)),
        None if value.eq_ignore_ascii_case("yes") => Some(1.0),
        None if value.eq_ignore_ascii_case("device-width") || value.eq_ignore_ascii_case("device-height") => {
            Some(LARGEST)
        }
        None => Some(0.1),
    }
}

/// The number at the start of a value, as `strtod` reads it.
fn number(value: &str) -> Option<f64> {
    let end = value
        .find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, '+' | '-' | '.' | 'e' | 'E'))
        .unwrap_or(value.len());
    (1..=end).rev().find_map(|end| value[..end].parse().ok())
}

#[cfg(test)]
mod tests {
    use crate::html::Document;

    #[test]
    fn a_viewport_says_how_far_a_reader_may_enlarge() {
        let case = |content: &str, is_fixed: bool, most: Option<f64>| {
            let document = Document::parse(&format!("<meta name=Viewport content='{content}'>"));
            let viewport = document.viewports().next().expect("a viewport");
            assert_eq!((viewport.is_fixed, viewport.most), (is_fixed, most), "{content:?}");
        };
        case("width=device-width, initial-scale=1", false, None);
        case("user-scalable=no", true, None);
        case("user-scalable = NO", true, None);
        case("user-scalable=0", true, None);
        case("user-scalable=0.5", true, None);
        case("user-scalable=-1", false, None);
        case("user-scalable=yes", false, None);
        case("user-scalable=maybe", true, None);
        case("user-scalable", false, None);
        case("maximum-scale=1.5;user-scalable=yes", false, Some(1.5));
        case("maximum-scale=1 maximum-scale=3", false, Some(3.0));
        case("maximum-scale=2.5x", false, Some(2.5));
        case("maximum-scale=99", false, Some(10.0));
        case("maximum-scale=-1", false, None);
        case("maximum-scale=yes", false, Some(1.0));
        case("maximum-scale=large", false, Some(0.1));
        case("", false, None);
    }
}
