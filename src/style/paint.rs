//! Colours as a style sheet writes them (<https://drafts.csswg.org/css-color-5/>).

use color::{ColorSpaceTag, DynamicColor, HueDirection, Srgb, parse_color};
use cssparser::color::{parse_hash_color, parse_named_color};
use cssparser::{CowRcStr, Parser, Token};

use super::colour::Colour;

type Parsed<'i, T> = Result<T, cssparser::ParseError<'i, ()>>;

/// A colour as written.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Paint {
    Plain(Colour),
    /// The colour of the text there.
    Current,
    System(System),
    /// One by daylight, one in the dark.
    LightDark(Box<(Paint, Paint)>),
    Mix(Box<Mix>),
    /// A colour, but which one is not worked out here.
    Unknown,
}

/// `color-mix(in space, first share, second share)`.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Mix {
    space: ColorSpaceTag,
    hue: HueDirection,
    first: Paint,
    second: Paint,
    /// How much of the second, from 0 to 1.
    share: f32,
    alpha: f32,
}

/// Colours that the reader's own system says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum System {
    Canvas,
    CanvasText,
    LinkText,
    ActiveText,
    ButtonFace,
    ButtonText,
    ButtonBorder,
    Field,
    FieldText,
    Highlight,
    HighlightText,
    Mark,
    MarkText,
    GrayText,
}

/// In whose light a colour is seen.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Light {
    /// The colour of the text there; `None` when it is not known.
    pub current: Option<Colour>,
    pub is_dark: bool,
    pub is_forced: bool,
}

impl Paint {
    /// Reads one colour.
    pub(super) fn parse<'i>(input: &mut Parser<'i, '_>) -> Parsed<'i, Paint> {
        let start = input.position();
        match input.next()?.clone() {
            Token::Hash(digits) | Token::IDHash(digits) => {
                let (red, green, blue, alpha) =
                    parse_hash_color(digits.as_bytes()).map_err(|()| input.new_custom_error(()))?;
                Ok(Paint::Plain(Colour { alpha, ..Colour::of_bytes(red, green, blue) }))
            }
            Token::Ident(name) => Paint::named(&name).ok_or_else(|| input.new_custom_error(())),
            Token::Function(name) => {
                let paint = input.parse_nested_block(|input| function(&name, input))?;
                match paint {
                    Some(paint) => Ok(paint),
                    None => absolute(input.slice_from(start)).ok_or_else(|| input.new_custom_error(())),
                }
            }
            token => Err(input.new_unexpected_token_error(token)),
        }
    }

    /// A colour by name.
    pub(super) fn named(name: &str) -> Option<Paint> {
        if let Ok((red, green, blue)) = parse_named_color(name) {
            return Some(Paint::Plain(Colour::of_bytes(red, green, blue)));
        }
        Some(match &*name.to_ascii_lowercase() {
            "transparent" => Paint::Plain(Colour::CLEAR),
            "currentcolor" => Paint::Current,
            "canvas" | "window" | "background" => Paint::System(System::Canvas),
            "canvastext" | "windowtext" => Paint::System(System::CanvasText),
            "linktext" | "-webkit-link" => Paint::System(System::LinkText),
            "activetext" => Paint::System(System::ActiveText),
            "buttonface" | "threedface" => Paint::System(System::ButtonFace),
            "buttontext" => Paint::System(System::ButtonText),
            "buttonborder" => Paint::System(System::ButtonBorder),
            "field" => Paint::System(System::Field),
            "fieldtext" => Paint::System(System::FieldText),
            "highlight" | "selecteditem" => Paint::System(System::Highlight),
            "highlighttext" | "selecteditemtext" => Paint::System(System::HighlightText),
            "mark" => Paint::System(System::Mark),
            "marktext" => Paint::System(System::MarkText),
            "graytext" => Paint::System(System::GrayText),
            "accentcolor" | "accentcolortext" | "visitedtext" | "-webkit-focus-ring-color" => Paint::Unknown,
            _ => return None,
        })
    }

    /// The colour that is seen; `None` when that is not known.
    pub(super) fn seen(&self, light: Light) -> Option<Colour> {
        match self {
            Paint::Plain(colour) => Some(*colour),
            Paint::Current => light.current,
            Paint::System(system) => Some(system.colour(light)),
            Paint::LightDark(pair) if light.is_dark => pair.1.seen(light),
            Paint::LightDark(pair) => pair.0.seen(light),
            Paint::Mix(mix) => {
                let mixed = mix
                    .of(mix.first.seen(light)?)
                    .interpolate(mix.of(mix.second.seen(light)?), mix.space, mix.hue)
                    .eval(mix.share);
                Some(plain(mixed).faded(mix.alpha))
            }
            Paint::Unknown => None,
        }
    }

    /// Whether what is seen depends on the reader's own system.
    pub(super) fn depends_on_light(&self) -> bool {
        match self {
            Paint::System(_) | Paint::LightDark(_) => true,
            Paint::Mix(mix) => mix.first.depends_on_light() || mix.second.depends_on_light(),
            Paint::Plain(_) | Paint::Current | Paint::Unknown => false,
        }
    }
}

/// `None` when the whole is a colour that stands for itself.
fn function<'i>(name: &CowRcStr<'i>, input: &mut Parser<'i, '_>) -> Parsed<'i, Option<Paint>> {
    match &*name.to_ascii_lowercase() {
        "light-dark" => {
            let light = Paint::parse(input)?;
            input.expect_comma()?;
            Ok(Some(Paint::LightDark(Box::new((light, Paint::parse(input)?)))))
        }
        "color-mix" => {
            let start = input.state();
            match mix(input) {
                Ok(mix) => Ok(Some(mix)),
                Err(_) => {
                    input.reset(&start);
                    skip(input);
                    Ok(Some(Paint::Unknown))
                }
            }
        }
        "rgb" | "rgba" | "hsl" | "hsla" | "hwb" | "lab" | "lch" | "oklab" | "oklch" | "color" => {
            Ok(skip(input).then_some(Paint::Unknown))
        }
        "contrast-color" | "device-cmyk" | "attr" | "env" => {
            skip(input);
            Ok(Some(Paint::Unknown))
        }
        _ => Err(input.new_custom_error(())),
    }
}

/// Reads to the end; whether there was something to work out, such as `from` or `calc()`.
fn skip(input: &mut Parser<'_, '_>) -> bool {
    let mut is_worked_out = false;
    while let Ok(token) = input.next() {
        is_worked_out |= match token {
            Token::Ident(word) => word.eq_ignore_ascii_case("from"),
            Token::Function(_) => true,
            _ => false,
        };
    }
    is_worked_out
}

fn absolute(text: &str) -> Option<Paint> {
    Some(Paint::Plain(plain(parse_color(text).ok()?)))
}

fn plain(colour: DynamicColor) -> Colour {
    let [red, green, blue, alpha] = colour.to_alpha_color::<Srgb>().components;
    let share = |value: f32| if value.is_nan() { 0.0 } else { value.clamp(0.0, 1.0) };
    Colour { red: share(red), green: share(green), blue: share(blue), alpha: share(alpha) }
}

fn mix<'i>(input: &mut Parser<'i, '_>) -> Parsed<'i, Paint> {
    let mut space = ColorSpaceTag::Oklab;
    let mut hue = HueDirection::Shorter;
    if input.try_parse(|input| input.expect_ident_matching("in")).is_ok() {
        let name = input.expect_ident_cloned()?;
        space = named_space(&name).ok_or_else(|| input.new_custom_error(()))?;
        if let Ok(direction) = input.try_parse(|input| input.expect_ident_cloned()) {
            hue = match &*direction.to_ascii_lowercase() {
                "longer" => HueDirection::Longer,
                "increasing" => HueDirection::Increasing,
                "decreasing" => HueDirection::Decreasing,
                _ => HueDirection::Shorter,
            };
            input.expect_ident_matching("hue")?;
        }
        input.expect_comma()?;
    }
    let (first, one) = part(input)?;
    input.expect_comma()?;
    let (second, two) = part(input)?;
    let (one, two) = match (one, two) {
        (None, None) => (0.5, 0.5),
        (Some(one), None) => (one, 1.0 - one),
        (None, Some(two)) => (1.0 - two, two),
        (Some(one), Some(two)) => (one, two),
    };
    let sum = one + two;
    if !input.is_exhausted() || sum <= 0.0 {
        return Err(input.new_custom_error(()));
    }
    Ok(Paint::Mix(Box::new(Mix { space, hue, first, second, share: two / sum, alpha: sum.min(1.0) })))
}

fn part<'i>(input: &mut Parser<'i, '_>) -> Parsed<'i, (Paint, Option<f32>)> {
    let before = input.try_parse(|input| input.expect_percentage()).ok();
    let paint = Paint::parse(input)?;
    let share = before.or_else(|| input.try_parse(|input| input.expect_percentage()).ok());
    Ok((paint, share.map(|share| share.clamp(0.0, 1.0))))
}

fn named_space(name: &str) -> Option<ColorSpaceTag> {
    Some(match &*name.to_ascii_lowercase() {
        "srgb" => ColorSpaceTag::Srgb,
        "srgb-linear" => ColorSpaceTag::LinearSrgb,
        "display-p3" => ColorSpaceTag::DisplayP3,
        "lab" => ColorSpaceTag::Lab,
        "oklab" => ColorSpaceTag::Oklab,
        "xyz" | "xyz-d65" => ColorSpaceTag::XyzD65,
        "hsl" => ColorSpaceTag::Hsl,
        "hwb" => ColorSpaceTag::Hwb,
        "lch" => ColorSpaceTag::Lch,
        "oklch" => ColorSpaceTag::Oklch,
        _ => return None,
    })
}

impl Mix {
    fn of(&self, colour: Colour) -> DynamicColor {
        let components = [colour.red, colour.green, colour.blue, colour.alpha];
        DynamicColor::from_alpha_color(color::AlphaColor::<Srgb>::new(components))
    }
}

impl System {
    /// What browsers show where the reader has chosen nothing, and a dark choice of few colours where colours are forced.
    fn colour(self, light: Light) -> Colour {
        let rgb = Colour::of_bytes;
        if light.is_forced {
            return match self {
                System::Canvas | System::ButtonFace | System::Field | System::HighlightText => Colour::BLACK,
                System::MarkText => Colour::BLACK,
                System::LinkText | System::ActiveText | System::Mark => rgb(0xff, 0xff, 0x00),
                System::GrayText => rgb(0x3f, 0xf2, 0x3f),
                System::Highlight => rgb(0x1a, 0xeb, 0xff),
                System::CanvasText | System::ButtonText | System::ButtonBorder | System::FieldText => {
                    Colour::WHITE
                }
            };
        }
        match (self, light.is_dark) {
            (System::Canvas, false) | (System::Field, false) => Colour::WHITE,
            (System::Canvas, true) => rgb(0x12, 0x12, 0x12),
            (System::Field, true) => rgb(0x3b, 0x3b, 0x3b),
            (System::CanvasText | System::ButtonText | System::FieldText, false) => Colour::BLACK,
            (System::CanvasText | System::ButtonText | System::FieldText, true) => Colour::WHITE,
            (System::LinkText, false) => rgb(0x00, 0x00, 0xee),
            (System::LinkText, true) => rgb(0x9e, 0x9e, 0xff),
            (System::ActiveText, false) => rgb(0xff, 0x00, 0x00),
            (System::ActiveText, true) => rgb(0xff, 0x9e, 0x9e),
            (System::ButtonFace, false) => rgb(0xef, 0xef, 0xef),
            (System::ButtonFace, true) => rgb(0x6b, 0x6b, 0x6b),
            (System::ButtonBorder, false) => Colour::BLACK,
            (System::ButtonBorder, true) => Colour::WHITE,
            (System::Highlight, _) => rgb(0xb5, 0xd5, 0xff),
            (System::HighlightText | System::MarkText, _) => Colour::BLACK,
            (System::Mark, _) => rgb(0xff, 0xff, 0x00),
            (System::GrayText, _) => rgb(0x80, 0x80, 0x80),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cssparser::ParserInput;

    fn seen(text: &str, is_dark: bool) -> String {
        let mut input = ParserInput::new(text);
        let paint = Parser::new(&mut input).parse_entirely(Paint::parse);
        let light = Light { current: Some(Colour::BLACK), is_dark, is_forced: false };
        match paint {
            Err(_) => "no colour".to_owned(),
            Ok(paint) => paint.seen(light).map_or("unknown".to_owned(), |colour| colour.to_string()),
        }
    }

    #[test]
    fn colours_are_read_as_browsers_read_them() {
        let case = |text: &str, colour: &str| assert_eq!(seen(text, false), colour, "{text}");
        case("#abc", "#aabbcc");
        case("#AABBCC80", "#aabbcc80");
        case("RebeccaPurple", "#663399");
        case("transparent", "#00000000");
        case("currentColor", "#000000");
        case("rgb(1, 2, 3)", "#010203");
        case("rgba(1, 2, 3, .5)", "#01020380");
        case("rgb(1 2 3 / 50%)", "#01020380");
        case("rgb(100%, 0%, 0%)", "#ff0000");
        case("rgb(300, -5, 0)", "#ff0000");
        case("hsl(120deg 100% 25%)", "#008000");
        case("hsl(120, 100%, 25%)", "#008000");
        case("hwb(0 0% 0%)", "#ff0000");
        case("lab(100% 0 0)", "#ffffff");
        case("oklch(0 0 0)", "#000000");
        case("color(srgb 1 0.5 0)", "#ff8000");
        case("color-mix(in srgb, white, black)", "#808080");
        case("color-mix(in srgb, white 25%, black)", "#404040");
        case("color-mix(in srgb, black 25%, white 25%)", "#80808080");
        case("color-mix(in unheard, white, black)", "unknown");
        case("light-dark(white, black)", "#ffffff");
        case("rgb(from red r g b)", "unknown");
        case("rgb(calc(1 + 2) 2 3)", "unknown");
        case("Canvas", "#ffffff");
        case("nonsense", "no colour");
        case("rgb(1)", "no colour");
        case("#12", "no colour");
        case("12px", "no colour");
        assert_eq!(seen("light-dark(white, black)", true), "#000000");
        assert_eq!(seen("Canvas", true), "#121212");
    }
}
