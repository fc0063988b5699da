//! Values as a style sheet declares them, before anything is known of the element they are for.

use std::sync::Arc;

use cssparser::{Parser, ParserInput, Token};

use super::image::Image;
use super::length::Length;
use super::paint::Paint;
use super::property::{Property, Shape, named};
use super::sum;

/// A declared value.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Value {
    Wide(Wide),
    /// It names custom properties, and can be read only when those are known.
    Pending(Arc<Pending>),
    Paint(Paint),
    Length(Length),
    Number(f32),
    Images(Box<[Image]>),
    /// A word or any text, in lower case except for `content`.
    Text(Box<str>),
}

/// What any property can be set to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Wide {
    Inherit,
    Initial,
    Unset,
    /// As if this origin, or this layer, had said nothing.
    Revert,
    RevertLayer,
}

/// A declaration that names custom properties, as written.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Pending {
    pub name: Box<str>,
    pub text: Box<str>,
}

const FONT_SIZES: [&str; 11] = [
    "xx-small",
    "x-small",
    "small",
    "medium",
    "large",
    "x-large",
    "xx-large",
    "xxx-large",
    "smaller",
    "larger",
    "math",
];

/// Reads the value of a declaration, once for each property that it sets; `None` when browsers would drop it.
pub(super) fn read(name: &str, text: &str) -> Option<Vec<(Property, Value)>> {
    let properties = named(name);
    let text = text.trim();
    let every = |value: Value| Some(properties.iter().map(|one| (*one, value.clone())).collect());
    if let Some(wide) = wide(text) {
        return every(Value::Wide(wide));
    }
    if has_variables(text) {
        return every(Value::Pending(Arc::new(Pending { name: name.into(), text: text.into() })));
    }
    let mut input = ParserInput::new(text);
    let input = &mut Parser::new(&mut input);
    match name {
        "all" => None,
        "background" => background(input),
        "font" => font(input),
        "outline" => line(input, [Property::OutlineStyle, Property::OutlineWidth, Property::OutlineColor]),
        "border" => {
            let bottom = [Property::BorderStyle, Property::BorderWidth, Property::BorderColor];
            let mut all = line(input, bottom)?;
            all.push((Property::OtherBorders, lower(text)));
            all.push((Property::BorderImage, Value::Images(Box::default())));
            Some(all)
        }
        "border-bottom" | "border-block-end" | "border-block" => {
            line(input, [Property::BorderStyle, Property::BorderWidth, Property::BorderColor])
        }
        "inset" | "inset-block" | "inset-inline" => {
            let mut lengths = Vec::new();
            while !input.is_exhausted() {
                lengths.push(single(Property::Top, input)?);
            }
            let of = |side: usize| match (lengths.len(), side) {
                (4, 3) => lengths.get(3),
                (3 | 4, 2) => lengths.get(2),
                (2.., 1 | 3) => lengths.get(1),
                _ => lengths.first(),
            };
            let sides: Vec<usize> = if name == "inset" { vec![0, 1, 2, 3] } else { vec![0, 1] };
            properties
                .iter()
                .zip(sides)
                .map(|(property, side)| Some((*property, of(side)?.clone())))
                .collect()
        }
        // Only the last of several says what the lower edge is like; that is near enough for all four.
        "border-style" | "border-width" | "border-color" => {
            let property = properties[0];
            let mut first = None;
            let mut third = None;
            let mut count = 0;
            while !input.is_exhausted() {
                let value = single(property, input)?;
                count += 1;
                match count {
                    1 => first = Some(value),
                    3 => third = Some(value),
                    _ => {}
                }
            }
            Some(vec![(property, third.or(first)?)])
        }
        _ => {
            let property = *properties.first()?;
            let value = match property.shape() {
                Shape::Text if property == Property::Content => Value::Text(text.into()),
                Shape::Text if text.is_empty() => return None,
                // One side without a margin says nothing of the others.
                Shape::Text if property == Property::Margin && name != "margin" && !has_length(text) => {
                    return Some(Vec::new());
                }
                Shape::Text => lower(text),
                Shape::Images => Value::Images(Image::all(input, name)?),
                _ => {
                    let value = single(property, input)?;
                    input.expect_exhausted().ok()?;
                    value
                }
            };
            Some(vec![(property, value)])
        }
    }
}

fn lower(text: &str) -> Value {
    Value::Text(text.to_ascii_lowercase().into())
}

/// Whether a text names any length that may be more than nothing.
pub(super) fn has_length(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b'1'..=b'9' | b'('))
}

/// Whether a text names custom properties.
pub(super) fn has_variables(text: &str) -> bool {
    text.as_bytes().windows(4).any(|part| part.eq_ignore_ascii_case(b"var("))
}

fn wide(text: &str) -> Option<Wide> {
    Some(match text {
        _ if text.len() > 12 => return None,
        _ if text.eq_ignore_ascii_case("inherit") => Wide::Inherit,
        _ if text.eq_ignore_ascii_case("initial") => Wide::Initial,
        _ if text.eq_ignore_ascii_case("unset") => Wide::Unset,
        _ if text.eq_ignore_ascii_case("revert") => Wide::Revert,
        _ if text.eq_ignore_ascii_case("revert-layer") => Wide::RevertLayer,
        _ => return None,
    })
}

/// One colour, length, number or word.
fn single(property: Property, input: &mut Parser<'_, '_>) -> Option<Value> {
    match property.shape() {
        Shape::Paint => Paint::parse(input).ok().map(Value::Paint),
        Shape::Length => {
            if property == Property::LineHeight
                && let Ok(number) = input.try_parse(sum::number)
            {
                return (number >= 0.0).then_some(Value::Number(number));
            }
            if let Ok(length) = input.try_parse(Length::parse) {
                return Some(Value::Length(length));
            }
            let word = input.expect_ident().ok()?.to_ascii_lowercase();
            let is_known = match property {
                Property::FontSize => FONT_SIZES.contains(&&*word),
                Property::LineHeight | Property::LetterSpacing | Property::WordSpacing => word == "normal",
                _ => true,
            };
            is_known.then(|| Value::Text(word.into()))
        }
        Shape::Number => match input.next().ok()? {
            Token::Number { value, .. } => Some(Value::Number(*value)),
            Token::Percentage { unit_value, .. } => Some(Value::Number(*unit_value)),
            Token::Ident(word) => Some(lower(word)),
            Token::Function(name) => {
                let name = name.clone();
                sum::number_of(&name, input).ok().map(Value::Number)
            }
            _ => None,
        },
        Shape::Images | Shape::Text => input.expect_ident().ok().map(|word| lower(word)),
    }
}

/// The style, the width and the colour of a line, in any order.
fn line(input: &mut Parser<'_, '_>, [style, width, colour]: [Property; 3]) -> Option<Vec<(Property, Value)>> {
    let mut found = [
        (style, Value::Text("none".into())),
        (width, Value::Length(Length::px(3.0))),
        (colour, Value::Paint(Paint::Current)),
    ];
    while !input.is_exhausted() {
        if let Ok(paint) = input.try_parse(Paint::parse) {
            found[2].1 = Value::Paint(paint);
        } else if let Ok(length) = input.try_parse(Length::parse) {
            found[1].1 = Value::Length(length);
        } else {
            let word = input.expect_ident().ok()?.to_ascii_lowercase();
            match &*word {
                "thin" => found[1].1 = Value::Length(Length::px(1.0)),
                "medium" | "invert" => {}
                "thick" => found[1].1 = Value::Length(Length::px(5.0)),
                "none" | "hidden" | "dotted" | "dashed" | "solid" | "double" | "groove" | "ridge"
                | "inset" | "outset" | "auto" => found[0].1 = Value::Text(word.into()),
                _ => return None,
            }
        }
    }
    Some(found.into())
}

fn background(input: &mut Parser<'_, '_>) -> Option<Vec<(Property, Value)>> {
    let mut paint = Paint::named("transparent")?;
    let mut images = Vec::new();
    let mut clip = "border-box";
    while !input.is_exhausted() {
        if let Ok(image) = input.try_parse(|input| Image::parse(input).ok_or(())) {
            images.push(image);
        } else if let Ok(own) = input.try_parse(Paint::parse) {
            paint = own;
        } else {
            match input.next().ok()? {
                Token::Ident(word) if word.eq_ignore_ascii_case("text") => clip = "text",
                Token::Ident(_)
                | Token::Dimension { .. }
                | Token::Percentage { .. }
                | Token::Number { .. }
                | Token::Function(_)
                | Token::Comma
                | Token::Delim('/') => {}
                _ => return None,
            }
        }
    }
    Some(vec![
        (Property::BackgroundColor, Value::Paint(paint)),
        (Property::BackgroundImage, Value::Images(images.into())),
        (Property::BackgroundClip, Value::Text(clip.into())),
    ])
}

fn font(input: &mut Parser<'_, '_>) -> Option<Vec<(Property, Value)>> {
    let mut style = "normal";
    let mut weight = Value::Number(400.0);
    let size = loop {
        if let Ok(number) = input.try_parse(|input| input.expect_number()) {
            weight = Value::Number(number);
        } else if let Ok(size) = input.try_parse(|input| single(Property::FontSize, input).ok_or(())) {
            break size;
        } else {
            match &*input.expect_ident().ok()?.to_ascii_lowercase() {
                "italic" | "oblique" => style = "italic",
                word @ ("bold" | "bolder" | "lighter") => weight = Value::Text(word.into()),
                _ => {}
            }
        }
    };
    let height = match input.try_parse(|input| input.expect_delim('/')) {
        Ok(()) => single(Property::LineHeight, input)?,
        Err(_) => Value::Text("normal".into()),
    };
    // A family must follow.
    input.next().ok()?;
    Some(vec![
        (Property::FontStyle, Value::Text(style.into())),
        (Property::FontWeight, weight),
        (Property::FontSize, size),
        (Property::LineHeight, height),
    ])
}
