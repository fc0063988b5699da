//! Selectors: which of them we read, and how. Parsing and matching are the crate `selectors`; this file says which
//! pseudo-classes and pseudo-elements there are (<https://drafts.csswg.org/selectors-4/>).

use std::fmt;

use cssparser::{CowRcStr, Parser, ParserInput, SourceLocation, ToCss, Token};
use selectors::parser::{ParseRelative, SelectorParseErrorKind};
use selectors::{SelectorImpl, SelectorList};

use super::word::{Wanted, Word};

type ParseError<'i> = cssparser::ParseError<'i, SelectorParseErrorKind<'i>>;

/// The selectors of a page's style sheets.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Css;

impl SelectorImpl for Css {
    type ExtraMatchingData<'a> = ();
    type AttrValue = Wanted;
    type Identifier = Word;
    type LocalName = Word;
    type NamespaceUrl = Word;
    type NamespacePrefix = Word;
    type BorrowedNamespaceUrl = Word;
    type BorrowedLocalName = Word;
    type NonTSPseudoClass = PseudoClass;
    type PseudoElement = PseudoElement;
}

/// Deepest nesting of brackets in a selector: the parser and the matcher go down it.
const DEEPEST: usize = 16;

/// Reads a list of selectors. `within` says whether it stands inside another rule, whose elements `&` means.
pub(super) fn parse<'i>(
    input: &mut Parser<'i, '_>,
    within: ParseRelative,
) -> Result<SelectorList<Css>, ParseError<'i>> {
    let start = input.state();
    while input.next_including_whitespace_and_comments().is_ok() {}
    if nests_too_deep(input.slice_from(start.position())) {
        return Err(input.new_custom_error(SelectorParseErrorKind::EmptySelector));
    }
    input.reset(&start);
    SelectorList::parse(&Reading, input, within)
}

/// Whether a whole text is a selector that we understand, for `@supports selector(…)`.
pub(super) fn is_understood(text: &str) -> bool {
    let mut input = ParserInput::new(text);
    let mut input = Parser::new(&mut input);
    input.parse_entirely(|input| parse(input, ParseRelative::No)).is_ok()
}

fn nests_too_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut deepest = 0;
    for byte in text.bytes() {
        match byte {
            b'(' | b'[' => depth += 1,
            b')' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest > DEEPEST
}

/// A pseudo-class that is not about the shape of the tree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum PseudoClass {
    /// Something that HTML tells, or the focus does.
    State(State),
    /// `:lang(…)`.
    Lang(Box<[Box<str>]>),
    /// `:dir(ltr)` or not.
    Dir(Box<str>),
    /// Known, and never so on a page that nobody has touched yet.
    Never,
}

/// What a pseudo-class without arguments asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum State {
    Focus,
    FocusWithin,
    Link,
    Enabled,
    Disabled,
    Checked,
    Required,
    Optional,
    ReadOnly,
    ReadWrite,
    PlaceholderShown,
    Open,
    Defined,
}

impl State {
    fn named(name: &str) -> Option<State> {
        Some(match name {
            "focus" | "focus-visible" => State::Focus,
            "focus-within" => State::FocusWithin,
            "link" | "any-link" | "-webkit-any-link" => State::Link,
            "enabled" => State::Enabled,
            "disabled" => State::Disabled,
            "checked" => State::Checked,
            "required" => State::Required,
            "optional" => State::Optional,
            "read-only" => State::ReadOnly,
            "read-write" => State::ReadWrite,
            "placeholder-shown" => State::PlaceholderShown,
            "open" => State::Open,
            "defined" => State::Defined,
            _ => return None,
        })
    }
}

/// Pseudo-classes of moments that a page at rest is not in, or that say nothing about it.
const NEVER: [&str; 40] = [
    "active",
    "active-view-transition",
    "autofill",
    "-webkit-autofill",
    "blank",
    "buffering",
    "current",
    "default",
    "fullscreen",
    "-webkit-full-screen",
    "future",
    "has-slotted",
    "host",
    "hover",
    "in-range",
    "indeterminate",
    "invalid",
    "local-link",
    "modal",
    "muted",
    "out-of-range",
    "past",
    "paused",
    "picture-in-picture",
    "playing",
    "popover-open",
    "seeking",
    "stalled",
    "target",
    "target-after",
    "target-before",
    "target-current",
    "target-within",
    "user-invalid",
    "user-valid",
    "valid",
    "visited",
    "volume-locked",
    "xr-overlay",
    "interest-source",
];

impl selectors::parser::NonTSPseudoClass for PseudoClass {
    type Impl = Css;

    fn is_active_or_hover(&self) -> bool {
        false
    }

    fn is_user_action_state(&self) -> bool {
        matches!(self, PseudoClass::State(State::Focus | State::FocusWithin) | PseudoClass::Never)
    }
}

impl ToCss for PseudoClass {
    fn to_css<W: fmt::Write>(&self, out: &mut W) -> fmt::Result {
        write!(out, ":{self:?}")
    }
}

/// A part of an element that a style sheet makes or reaches.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum PseudoElement {
    Before,
    After,
    /// One whose look is not judged.
    Other,
}

impl selectors::parser::PseudoElement for PseudoElement {
    type Impl = Css;

    fn accepts_state_pseudo_classes(&self) -> bool {
        true
    }

    fn is_before_or_after(&self) -> bool {
        *self != PseudoElement::Other
    }
}

impl ToCss for PseudoElement {
    fn to_css<W: fmt::Write>(&self, out: &mut W) -> fmt::Result {
        write!(out, "::{self:?}")
    }
}

/// Pseudo-elements of the standards whose look is not judged; browsers know any that begins with `-webkit-` too.
const UNJUDGED: [&str; 16] = [
    "backdrop",
    "checkmark",
    "cue",
    "details-content",
    "file-selector-button",
    "first-letter",
    "first-line",
    "grammar-error",
    "marker",
    "picker-icon",
    "placeholder",
    "scroll-marker",
    "scroll-marker-group",
    "selection",
    "spelling-error",
    "target-text",
];

/// What we tell the crate of selectors while it parses.
struct Reading;

impl<'i> selectors::Parser<'i> for Reading {
    type Impl = Css;
    type Error = SelectorParseErrorKind<'i>;

    fn parse_nth_child_of(&self) -> bool {
        true
    }

    fn parse_is_and_where(&self) -> bool {
        true
    }

    fn parse_has(&self) -> bool {
        true
    }

    fn parse_parent_selector(&self) -> bool {
        true
    }

    fn is_is_alias(&self, name: &str) -> bool {
        name.eq_ignore_ascii_case("matches") || name.eq_ignore_ascii_case("-webkit-any")
    }

    fn parse_non_ts_pseudo_class(
        &self,
        location: SourceLocation,
        name: CowRcStr<'i>,
    ) -> Result<PseudoClass, ParseError<'i>> {
        let lower = name.to_ascii_lowercase();
        if let Some(state) = State::named(&lower) {
            return Ok(PseudoClass::State(state));
        }
        if NEVER.contains(&&*lower) {
            return Ok(PseudoClass::Never);
        }
        Err(location.new_custom_error(SelectorParseErrorKind::UnsupportedPseudoClassOrElement(name)))
    }

    fn parse_non_ts_functional_pseudo_class<'t>(
        &self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i, 't>,
        _after_part: bool,
    ) -> Result<PseudoClass, ParseError<'i>> {
        match &*name.to_ascii_lowercase() {
            "lang" => {
                let tags =
                    input.parse_comma_separated(|input| Ok(Box::from(&**input.expect_ident_or_string()?)))?;
                Ok(PseudoClass::Lang(tags.into()))
            }
            "dir" => Ok(PseudoClass::Dir(input.expect_ident()?.to_ascii_lowercase().into())),
            "host" | "host-context" | "state" | "active-view-transition-type" | "current" => {
                while input.next().is_ok() {}
                Ok(PseudoClass::Never)
            }
            _ => {
                Err(input
                    .new_custom_error(SelectorParseErrorKind::UnsupportedPseudoClassOrElement(name.clone())))
            }
        }
    }

    fn parse_pseudo_element(
        &self,
        location: SourceLocation,
        name: CowRcStr<'i>,
    ) -> Result<PseudoElement, ParseError<'i>> {
        match &*name.to_ascii_lowercase() {
            "before" => Ok(PseudoElement::Before),
            "after" => Ok(PseudoElement::After),
            other if UNJUDGED.contains(&other) || other.starts_with("-webkit-") => Ok(PseudoElement::Other),
            _ => {
                Err(location.new_custom_error(SelectorParseErrorKind::UnsupportedPseudoClassOrElement(name)))
            }
        }
    }

    fn parse_functional_pseudo_element<'t>(
        &self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i, 't>,
    ) -> Result<PseudoElement, ParseError<'i>> {
        if !["cue", "highlight", "part", "picker", "slotted"]
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known))
            && !name.starts_with("view-transition")
        {
            let unknown = SelectorParseErrorKind::UnsupportedPseudoClassOrElement(name.clone());
            return Err(input.new_custom_error(unknown));
        }
        while let Ok(token) = input.next() {
            if matches!(token, Token::BadString(_) | Token::BadUrl(_)) {
                return Err(input.new_custom_error(SelectorParseErrorKind::EmptySelector));
            }
        }
        Ok(PseudoElement::Other)
    }
}
