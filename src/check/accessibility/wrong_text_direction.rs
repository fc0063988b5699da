//! Finds words that are said to run the other way than they do.
#![doc = include_str!("wrong_text_direction.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;

/// The rule.
pub const RULE: Rule = Rule {
    name: "wrong-text-direction",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.2", Grade::A),
        Basis::Guideline("WCAG technique H56: the direction of words is stated where it changes"),
    ],
    docs: include_str!("wrong_text_direction.md"),
    check: Check::Page(check),
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Left,
    Right,
    /// Left to the browser.
    Auto,
}

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| !seen.element.hiding().is_hidden_from_all()) {
        let part = seen.element;
        // What lies around the words of the page, such as its title, is another matter.
        if !part.is_html()
            || !(part.has_attribute("dir") || part.has_attribute("lang"))
            || part.is_any(&["html", "head"])
        {
            continue;
        }
        let said = said(part);
        match (said, runs(&part.reader_text())) {
            (Direction::Right, Some(Direction::Left)) if part.has_attribute("dir") => {
                findings.on(
                    part,
                    "These words are said to run from right to left, and they do not",
                    "Remove the `dir`, or write `dir=\"auto\"`.",
                );
            }
            (Direction::Left, Some(Direction::Right)) => {
                findings.on(
                    part,
                    "These words run from right to left, and the page does not say so",
                    "Write `dir=\"rtl\"` beside the `lang`.",
                );
            }
            _ => {}
        }
    }
}

/// What the element, or else the nearest around it, says.
fn said(part: Element<'_>) -> Direction {
    let stated = |element: Element<'_>| match element.attribute("dir")?.trim().to_ascii_lowercase().as_str() {
        "rtl" => Some(Direction::Right),
        "ltr" => Some(Direction::Left),
        "auto" => Some(Direction::Auto),
        _ => None,
    };
    std::iter::once(part).chain(part.ancestors()).find_map(stated).unwrap_or(Direction::Left)
}

/// Which way all letters of a text run; `None` for none, and for a mixture.
fn runs(text: &str) -> Option<Direction> {
    let way = |letter: char| if is_right_to_left(letter) { Direction::Right } else { Direction::Left };
    let mut letters = text.chars().filter(|letter| letter.is_alphabetic()).map(way);
    let first = letters.next()?;
    letters.all(|next| next == first).then_some(first)
}

/// Whether a letter is of a script that runs from right to left: Hebrew, Arabic, Syriac, Thaana and their like.
fn is_right_to_left(letter: char) -> bool {
    matches!(u32::from(letter), 0x0590..=0x08ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff | 0x10800..=0x10fff | 0x1e800..=0x1efff)
}
