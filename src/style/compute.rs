//! From the declarations that win to how an element looks.

use super::backdrop::Backdrop;
use super::chosen::{Chosen, Given};
use super::colour::Colour;
use super::length::{Extent, Length, Measures};
use super::look::{Line, LineHeight, Look};
use super::mode::Surroundings;
use super::paint::{Light, Paint};
use super::property::Property as P;
use super::sight;
use super::turn;
use super::value::{Value, has_length};

/// The size of letters where nobody says another, in CSS pixels.
const MEDIUM: f32 = 16.0;

/// The look of an element whose surroundings are known; `around` is that of the element around it.
pub(super) fn look(chosen: &Chosen, around: Option<&Look>, mode: &'static Surroundings) -> Look {
    let work =
        Work { chosen, around, mode, em: MEDIUM, rem: around.map_or(MEDIUM, |around| around.root_size) };
    work.run()
}

struct Work<'c> {
    chosen: &'c Chosen,
    around: Option<&'c Look>,
    mode: &'static Surroundings,
    em: f32,
    rem: f32,
}

impl Work<'_> {
    fn run(mut self) -> Look {
        let chosen = self.chosen;
        let around = self.around;
        self.em = around.map_or(MEDIUM, |around| around.font_size);
        let font_size = self.font_size();
        self.em = font_size;
        if around.is_none() {
            self.rem = font_size;
        }
        let scheme = match chosen.of(P::ColorScheme) {
            Given::Value(Value::Text(text)) => (text.contains("dark"), text.contains("light")),
            Given::Value(_) | Given::Initial => (false, true),
            Given::Inherited => around.map_or((false, true), |around| around.scheme),
        };
        let is_dark = if self.mode.is_dark { scheme.0 } else { scheme.0 && !scheme.1 };
        let light = Light {
            current: around.and_then(|around| around.colour),
            is_dark,
            is_forced: self.mode.is_forced,
        };
        let colour = match chosen.of(P::Color) {
            Given::Value(Value::Paint(paint)) => paint.seen(light),
            Given::Inherited if around.is_some() => light.current,
            _ => Paint::named("canvastext").and_then(|paint| paint.seen(light)),
        };
        let light = Light { current: colour, ..light };
        let position: Box<str> = chosen.text(P::Position).unwrap_or("static").into();
        let display = self.display(&position);
        let is_rendered =
            around.is_none_or(|around| around.is_rendered && !around.is_folded) && &*display != "none";
        let background = match chosen.of(P::BackgroundColor) {
            Given::Value(Value::Paint(paint)) => paint.seen(light),
            Given::Inherited => around.and_then(|around| around.background),
            _ => Some(Colour::CLEAR),
        };
        let (backdrop, has_picture) = self.backdrop(light, background, &position);
        let underlined = matches!(chosen.text(P::TextDecoration), Some(text) if !text.starts_with("none"));
        // A line goes on through what is inside, but not into boxes that stand on their own.
        let passes_on = !display.starts_with("inline-") && !matches!(&*position, "absolute" | "fixed");
        Look {
            colour,
            font_size,
            root_size: self.rem,
            font_weight: self.weight(),
            is_italic: self.word(P::FontStyle, |text| text != "normal", |around| around.is_italic, false),
            line_height: self.line_height(),
            letter_spacing: self.spacing(P::LetterSpacing, |around| around.letter_spacing),
            word_spacing: self.spacing(P::WordSpacing, |around| around.word_spacing),
            text_align: self.word(
                P::TextAlign,
                |text| text.into(),
                |around| around.text_align.clone(),
                "start".into(),
            ),
            wraps: self.word(
                P::WhiteSpace,
                |text| !text.split_ascii_whitespace().any(|word| matches!(word, "nowrap" | "pre")),
                |around| around.wraps,
                true,
            ),
            text_transform: self.word(
                P::TextTransform,
                |text| text.into(),
                |around| around.text_transform.clone(),
                "none".into(),
            ),
            has_shadow: self.word(P::TextShadow, |text| text != "none", |around| around.has_shadow, false),
            is_right_to_left: self.word(
                P::Direction,
                |text| text == "rtl",
                |around| around.is_right_to_left,
                false,
            ),
            is_visible: self.word(P::Visibility, |text| text == "visible", |around| around.is_visible, true),
            text_indent: match chosen.of(P::TextIndent) {
                Given::Inherited => around.map_or(Extent::ZERO, |around| around.text_indent),
                _ => self.extent(P::TextIndent).unwrap_or(Extent::ZERO),
            },
            scheme,
            variables: chosen.variables.clone(),
            is_rendered,
            is_folded: chosen.text(P::ContentVisibility) == Some("hidden"),
            is_out_of_sight: around.is_some_and(|around| around.is_out_of_sight)
                || sight::is_out(chosen, &|property| self.extent(property))
                || font_size == 0.0,
            is_decorated: underlined || (passes_on && around.is_some_and(|around| around.is_decorated)),
            contrast: colour.and_then(|colour| backdrop.contrast(colour)),
            backdrop,
            background,
            has_picture,
            outline: self.line([P::OutlineStyle, P::OutlineWidth, P::OutlineColor], light),
            outline_offset: self.extent(P::OutlineOffset).unwrap_or(Extent::ZERO),
            border: self.line([P::BorderStyle, P::BorderWidth, P::BorderColor], light),
            marks: [P::BoxShadow, P::OtherBorders, P::Transform].map(|property| {
                let text = chosen.text(property).filter(|text| *text != "none")?;
                let is_there =
                    property == P::Transform || (has_length(text) && !text.contains("transparent"));
                is_there.then(|| text.into())
            }),
            traits: [P::Trait, P::Padding, P::Margin, P::Filter, P::ClipPath]
                .map(|property| chosen.text(property).filter(|text| *text != "none").map(Box::from)),
            turn: self.turn(),
            width: self.extent(P::Width),
            height: self.extent(P::Height),
            min_width: self.extent(P::MinWidth).unwrap_or(Extent::ZERO),
            min_height: self.extent(P::MinHeight).unwrap_or(Extent::ZERO),
            has_padding: chosen.text(P::Padding).is_some_and(has_length),
            is_set_apart: chosen
                .text(P::Margin)
                .is_some_and(|text| has_length(text) || text.contains("auto"))
                || chosen.text(P::Float).is_some_and(|text| text != "none"),
            has_gap: chosen.text(P::Gap).is_some_and(has_length),
            overflow: chosen.text(P::Overflow).unwrap_or("visible").into(),
            content: chosen.text(P::Content).map(Box::from),
            display,
            position,
        }
    }

    fn word<T>(
        &self,
        property: P,
        read: impl FnOnce(&str) -> T,
        inherited: impl FnOnce(&Look) -> T,
        initial: T,
    ) -> T {
        match (self.chosen.of(property), self.around) {
            (Given::Value(Value::Text(text)), _) => read(text),
            (Given::Inherited, Some(around)) => inherited(around),
            _ => initial,
        }
    }

    fn measures(&self) -> Measures {
        Measures {
            em: self.em,
            rem: self.rem,
            width: self.mode.width as f32,
            height: self.mode.height as f32,
        }
    }

    fn length(&self, length: &Length) -> Extent {
        length.measured(self.measures())
    }

    /// A length; `None` for a word such as `auto`.
    fn extent(&self, property: P) -> Option<Extent> {
        match self.chosen.of(property) {
            Given::Value(Value::Length(length)) => Some(self.length(length)),
            Given::Inherited => Some(Extent::UNKNOWN),
            _ => None,
        }
    }

    /// How it is laid out: what stands in a flexible box or a grid, or is taken out of the text, is a block whatever it
    /// says (CSS Display 3, 2.7).
    fn display(&self, position: &str) -> Box<str> {
        let said = self.chosen.text(P::Display).unwrap_or("inline");
        let is_item = self
            .around
            .is_some_and(|around| around.display.contains("flex") || around.display.contains("grid"));
        let is_taken_out = matches!(position, "absolute" | "fixed")
            || self.chosen.text(P::Float).is_some_and(|side| side != "none");
        match said {
            "inline" | "inline-block" if is_item || is_taken_out => "block",
            "inline-flex" if is_item || is_taken_out => "flex",
            "inline-grid" if is_item || is_taken_out => "grid",
            "inline-table" if is_item || is_taken_out => "table",
            said => said,
        }
        .into()
    }

    fn font_size(&self) -> f32 {
        let around = self.em;
        match self.chosen.of(P::FontSize) {
            Given::Value(Value::Length(length)) => {
                let extent = self.length(length);
                extent.px + if extent.percent == 0.0 { 0.0 } else { extent.percent / 100.0 * around }
            }
            Given::Value(Value::Text(word)) => match &**word {
                "xx-small" => 9.0,
                "x-small" => 10.0,
                "small" => 13.0,
                "large" => 18.0,
                "x-large" => 24.0,
                "xx-large" => 32.0,
                "xxx-large" => 48.0,
                "smaller" => around / 1.2,
                "larger" => around * 1.2,
                _ => MEDIUM,
            },
            Given::Inherited => around,
            _ => MEDIUM,
        }
    }

    fn weight(&self) -> f32 {
        let around = self.around.map_or(400.0, |around| around.font_weight);
        match self.chosen.of(P::FontWeight) {
            Given::Value(Value::Number(number)) => *number,
            Given::Value(Value::Text(word)) => match &**word {
                "bold" => 700.0,
                "bolder" if around < 350.0 => 400.0,
                "bolder" if around < 550.0 => 700.0,
                "bolder" => 900.0_f32.max(around),
                "lighter" if around < 550.0 => 100.0,
                "lighter" if around < 750.0 => 400.0,
                "lighter" => 700.0,
                _ => 400.0,
            },
            Given::Inherited => around,
            _ => 400.0,
        }
    }

    fn line_height(&self) -> LineHeight {
        match self.chosen.of(P::LineHeight) {
            Given::Value(Value::Number(number)) => LineHeight::Times(*number),
            Given::Value(Value::Length(length)) => {
                let extent = self.length(length);
                let share = if extent.percent == 0.0 { 0.0 } else { extent.percent / 100.0 * self.em };
                LineHeight::Pixels(extent.px + share)
            }
            Given::Inherited => self.around.map_or(LineHeight::Normal, |around| around.line_height),
            _ => LineHeight::Normal,
        }
    }

    fn spacing(&self, property: P, inherited: fn(&Look) -> f32) -> f32 {
        match self.chosen.of(property) {
            Given::Value(Value::Length(length)) => {
                let extent = self.length(length);
                extent.px + if extent.percent == 0.0 { 0.0 } else { extent.percent / 100.0 * self.em }
            }
            Given::Inherited => self.around.map_or(0.0, inherited),
            _ => 0.0,
        }
    }

    fn line(&self, [style, width, colour]: [P; 3], light: Light) -> Line {
        let colour = match self.chosen.of(colour) {
            Given::Value(Value::Paint(paint)) => paint.seen(light),
            _ => light.current,
        };
        let style = self.chosen.text(style).unwrap_or("none").into();
        Line { style, width: self.extent(width).unwrap_or(Extent::px(3.0)), colour }
    }

    /// `None` when it is turned in a way that is not worked out.
    fn turn(&self) -> Option<f32> {
        let transform = self.chosen.text(P::Transform).map_or(Some(0.0), turn::of_transform)?;
        let rotate = self.chosen.text(P::Rotate).map_or(Some(0.0), turn::of_rotate)?;
        Some(transform + rotate)
    }

    /// What lies behind the words, and whether a picture of this element is part of it.
    fn backdrop(&self, light: Light, background: Option<Colour>, position: &str) -> (Backdrop, bool) {
        let chosen = self.chosen;
        let mut backdrop = match self.around {
            Some(around) => around.backdrop.clone(),
            None => Backdrop::paper(Paint::named("canvas").and_then(|paint| paint.seen(light))),
        };
        if matches!(position, "absolute" | "fixed" | "sticky" | "-webkit-sticky") {
            backdrop.move_away();
        }
        let is_set = |property| chosen.text(property).is_some_and(|text| !matches!(text, "none" | "normal"));
        if is_set(P::Filter)
            || is_set(P::Blend)
            || chosen.text(P::BackgroundClip).is_some_and(|text| text.contains("text"))
        {
            backdrop.lose();
        }
        if let Given::Value(value) = chosen.of(P::Opacity) {
            match value {
                Value::Number(opacity) if *opacity < 1.0 => backdrop.fade(opacity.max(0.0)),
                Value::Number(_) => {}
                _ => backdrop.lose(),
            }
        }
        if is_set(P::BackdropFilter) {
            backdrop.move_away();
        }
        backdrop.lay(background);
        let mut has_picture = false;
        for property in [P::BackgroundImage, P::BorderImage] {
            if let Given::Value(Value::Images(images)) = chosen.of(property) {
                has_picture |= !images.is_empty();
                backdrop.cover(images, light);
            }
        }
        (backdrop, has_picture)
    }
}
