//! How one element looks in one mode, or in several in which it looks the same.

use std::sync::Arc;

use cssparser::{Parser, ParserInput, Token};

use super::backdrop::{Backdrop, Contrast};
use super::colour::Colour;
use super::length::Extent;
use super::variable::Variables;

/// How an element looks.
#[derive(Clone, PartialEq, Debug)]
pub struct Look {
    /// The colour of its words; `None` when it is not known.
    pub colour: Option<Colour>,
    /// The size of its letters in CSS pixels; not a number when it is not known.
    pub font_size: f32,
    /// The size of the letters at the root.
    pub(super) root_size: f32,
    /// 400 for plain words, 700 for bold ones.
    pub font_weight: f32,
    /// Whether its words slope.
    pub is_italic: bool,
    /// The height of its lines.
    pub line_height: LineHeight,
    /// What is added between letters, in CSS pixels.
    pub letter_spacing: f32,
    /// What is added between words, in CSS pixels.
    pub word_spacing: f32,
    /// How lines begin and end.
    pub text_align: Box<str>,
    /// Whether its words go on in a new line where there is no room for them.
    pub wraps: bool,
    /// How letters are changed, such as `uppercase`.
    pub text_transform: Box<str>,
    /// Whether letters cast a shadow, which may make them stand out.
    pub has_shadow: bool,
    /// Whether its lines run from right to left.
    pub is_right_to_left: bool,
    /// Whether it can be seen, or only takes its place (`visibility`).
    pub is_visible: bool,
    pub(super) text_indent: Extent,
    /// Whether the page says that it can be shown dark, and whether it can be shown in daylight.
    pub(super) scheme: (bool, bool),
    pub(super) variables: Arc<Variables>,

    /// Whether it is there at all: neither it nor anything around it has `display: none`.
    pub is_rendered: bool,
    /// Whether it shows nothing of what is in it (`content-visibility: hidden`).
    pub(super) is_folded: bool,
    /// Whether it, or something around it, is kept from the eye while screen readers still meet it.
    pub is_out_of_sight: bool,
    /// Whether a line under, over or through it tells it from other words, its own or that of what is around it.
    pub is_decorated: bool,
    pub(super) backdrop: Backdrop,
    /// How its words stand out from what is behind them; `None` when that cannot be told.
    pub contrast: Option<Contrast>,

    /// How it is laid out, such as `inline`.
    pub display: Box<str>,
    /// How it is placed.
    pub position: Box<str>,
    /// Its own colour behind its words; `None` when it is not known.
    pub background: Option<Colour>,
    /// Whether a picture or a gradient is behind its words.
    pub has_picture: bool,
    /// A line around it while it has the focus.
    pub outline: Line,
    /// How far that line is from its edge.
    pub outline_offset: Extent,
    /// The line below it.
    pub border: Line,
    /// What else could show that it has the focus, as written.
    pub(super) marks: [Option<Box<str>>; 3],
    /// What else of it may be seen to change, as written.
    pub(super) traits: [Option<Box<str>>; 5],
    /// How far it is turned, in degrees; `None` when that is not known.
    pub turn: Option<f32>,
    /// Its width and height, and the least they may be, where the style sheet says so.
    pub width: Option<Extent>,
    /// See [`Look::width`].
    pub height: Option<Extent>,
    /// The least width.
    pub min_width: Extent,
    /// The least height.
    pub min_height: Extent,
    /// Whether something is added around its content.
    pub has_padding: bool,
    /// Whether it keeps a distance from what is beside it, or goes to one side.
    pub is_set_apart: bool,
    /// Whether it keeps what is in it apart (`gap`).
    pub has_gap: bool,
    /// Whether what does not fit into it can be moved into view, or is cut off.
    pub overflow: Box<str>,
    /// What is put there in place of words, as written; for `::before` and `::after`.
    pub content: Option<Box<str>>,
}

/// What stands in quotation marks in the value of `content`, unless words to read follow after a stroke.
fn quoted(text: &str) -> String {
    let mut input = ParserInput::new(text);
    let mut input = Parser::new(&mut input);
    let mut words = String::new();
    while let Ok(token) = input.next() {
        match token {
            Token::QuotedString(part) => words.push_str(part),
            Token::Delim('/') => return String::new(),
            _ => {}
        }
    }
    words
}

/// What is told of a value of `content`: its words and those of the attributes it names, or what follows a stroke
/// (CSS Generated Content 3, 1.2). Signs of private use are pictures of a typeface and say nothing.
fn told<'a>(text: &str, attribute: impl Fn(&str) -> Option<&'a str>) -> String {
    let is_private = |letter: char| matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
    let mut input = ParserInput::new(text);
    let mut input = Parser::new(&mut input);
    let mut words = String::new();
    loop {
        let is_attribute = match input.next() {
            Ok(Token::QuotedString(part)) => {
                words.extend(part.chars().filter(|letter| !is_private(*letter)));
                false
            }
            Ok(Token::Delim('/')) => {
                words.clear();
                false
            }
            Ok(Token::Function(name)) => name.eq_ignore_ascii_case("attr"),
            Ok(_) => false,
            Err(_) => return words,
        };
        if is_attribute {
            let name = input.parse_nested_block(|inside| {
                inside.expect_ident_cloned().map_err(cssparser::ParseError::<()>::from)
            });
            words.extend(name.ok().and_then(|name| attribute(&name)));
        }
    }
}

/// The height of lines.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum LineHeight {
    /// As the browser likes.
    Normal,
    /// So many times the size of the letters.
    Times(f32),
    /// So many CSS pixels.
    Pixels(f32),
}

/// A line along or around a box.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// Its style: `none`, `solid` and so on.
    pub style: Box<str>,
    /// How wide it is.
    pub width: Extent,
    /// Its colour; `None` when it is not known.
    pub colour: Option<Colour>,
}

impl Line {
    /// Whether there is nothing of it to be seen.
    pub fn is_nothing(&self) -> bool {
        matches!(&*self.style, "none" | "hidden")
            || self.width.pixels() == Some(0.0)
            || self.colour.is_some_and(Colour::is_clear)
    }
}

impl Look {
    /// Whether eyes meet its words.
    pub fn is_seen(&self) -> bool {
        self.is_rendered && self.is_visible && !self.is_out_of_sight
    }

    /// Whether it stands on lines of its own.
    pub fn stands_alone(&self) -> bool {
        !matches!(
            &*self.display,
            "inline"
                | "inline-block"
                | "inline-flex"
                | "inline-grid"
                | "inline-table"
                | "contents"
                | "ruby"
                | "ruby-text"
        )
    }

    /// Whether WCAG calls letters of this size and weight large: they need less contrast.
    pub fn is_large(&self) -> bool {
        self.font_size >= 23.995 || (self.font_weight >= 700.0 && self.font_size >= 18.66)
    }

    /// The height of lines as a share of the size of the letters; `None` when it is not known or the browser's own.
    pub fn line_share(&self) -> Option<f32> {
        let share = match self.line_height {
            LineHeight::Normal => return None,
            LineHeight::Times(times) => times,
            LineHeight::Pixels(pixels) => pixels / self.font_size,
        };
        (!share.is_nan()).then_some(share)
    }

    /// The one colour behind its words, where nothing else can be there.
    pub fn ground(&self) -> Option<Colour> {
        self.backdrop.plain()
    }

    /// Whether letters are told from those of another look by a shadow or a line through them.
    pub fn is_told_by_shape(&self, other: &Look) -> bool {
        self.has_shadow != other.has_shadow || self.marks != other.marks
    }

    /// Whether this look can be told from another of the same element by eye: a line, a colour, a shadow.
    pub fn is_told_from(&self, other: &Look) -> bool {
        let [_, borders, _] = &self.marks;
        let [_, others, _] = &other.marks;
        let are_borders_told =
            self.border != other.border && !(self.border.is_nothing() && other.border.is_nothing());
        let is_ring_moved = self.outline_offset != other.outline_offset && !self.outline.is_nothing();
        are_borders_told || is_ring_moved || borders != others || self.is_told_within(other)
    }

    /// Whether it can be told from another of the same element by what is within its edges, or by its shadow.
    pub fn is_told_within(&self, other: &Look) -> bool {
        let [shadow, _, transform] = &self.marks;
        let [other_shadow, _, other_transform] = &other.marks;
        self.backdrop != other.backdrop
            || self.has_picture != other.has_picture
            || self.colour != other.colour
            || (shadow, transform) != (other_shadow, other_transform)
            || self.is_decorated != other.is_decorated
            || self.font_weight != other.font_weight
            || self.font_size.to_bits() != other.font_size.to_bits()
            || self.has_shadow != other.has_shadow
            || self.is_italic != other.is_italic
            || self.text_transform != other.text_transform
            || self.letter_spacing.to_bits() != other.letter_spacing.to_bits()
            || self.word_spacing.to_bits() != other.word_spacing.to_bits()
            || self.line_height != other.line_height
            || (self.width, self.height) != (other.width, other.height)
            || self.display != other.display
            || self.position != other.position
            || self.turn != other.turn
            || self.traits != other.traits
    }

    /// The words that a style sheet puts here; none where it says what is to be read in their place, and none for
    /// numbers and attributes, which the page has anyway.
    pub fn words_put_here(&self) -> String {
        self.content.as_deref().map(quoted).unwrap_or_default()
    }

    /// The words put here that those who listen are told; `attribute` gives the attributes of the element.
    pub fn words_told_here<'a>(&self, attribute: impl Fn(&str) -> Option<&'a str>) -> String {
        self.content.as_deref().map(|content| told(content, attribute)).unwrap_or_default()
    }
}
