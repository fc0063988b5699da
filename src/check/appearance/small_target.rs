//! Finds what must be pressed and is too small to be hit.
#![doc = include_str!("small_target.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Node, Role};
use crate::style::{Extent, Look, Mode};

/// The rule.
pub const RULE: Rule = Rule {
    name: "small-target",
    level: Level::Error,
    basis: &[Basis::Wcag("2.5.8", Grade::AA)],
    docs: include_str!("small_target.md"),
    check: Check::Page(check),
};

/// The least width and height, in CSS pixels, and the least distance between the middles of two smaller ones.
const LEAST: f32 = 24.0;

/// What a space between two of them adds at most, as a share of the size of the letters.
const SPACE: f32 = 0.5;

const PRESSED: [Role; 8] = [
    Role::Button,
    Role::Link,
    Role::MenuItem,
    Role::MenuItemCheckbox,
    Role::MenuItemRadio,
    Role::Option,
    Role::Switch,
    Role::Tab,
];

/// Something too small, with its width and height as the style sheet says them.
#[derive(Clone, Copy)]
struct Small<'s, 'd> {
    element: Element<'d>,
    look: &'s Look,
    width: f32,
    height: f32,
}

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let pressed =
        scene.elements().filter(|seen| seen.is_told && seen.role.is_some_and(|role| PRESSED.contains(&role)));
    let all: Vec<Small<'_, '_>> = pressed.filter_map(|seen| small(scene, seen.element)).collect();
    let is_crowded = |one: &Small<'_, '_>| {
        all.iter().any(|other| are_too_near(scene, one, other) || are_too_near(scene, other, one))
    };
    let (crowded, apart): (Vec<Small<'_, '_>>, Vec<Small<'_, '_>>) =
        all.iter().copied().partition(|one| !scene.styles.is_partial() && is_crowded(one));
    if let Some(first) = crowded.first() {
        findings.on(
            first.element,
            format!(
                "This is only {:.0} by {:.0} pixels, with another just beside it: {} on this page are so",
                first.width,
                first.height,
                crowded.len()
            ),
            "Make each at least 24 pixels wide and high, better 44, or leave that much room between their middles.",
        );
    }
    if let Some(first) = apart.first() {
        findings.unsure(
            first.element,
            format!(
                "See whether this can be hit with a thumb: it is {:.0} by {:.0} pixels, and a circle of 24 pixels around it must touch nothing else that can be pressed",
                first.width, first.height
            ),
        );
    }
}

/// What the style sheet makes too small. Lines of text, and what browsers draw of themselves, may be so.
fn small<'s, 'd>(scene: &PageScene<'s>, element: Element<'d>) -> Option<Small<'s, 'd>> {
    let look = look(scene, element)?;
    let is_plain = !look.has_padding && look.border.is_nothing() && look.turn == Some(0.0);
    if matches!(&*look.display, "inline" | "contents") || !look.is_seen() || !is_plain {
        return None;
    }
    // What is in it may be larger, and is pressed as well.
    if element.descendant_elements().any(|inside| !inside.is_any(&["span", "b", "i", "em", "strong"])) {
        return None;
    }
    let size = |own: Option<Extent>, least: Extent| Some(own?.pixels()?.max(least.pixels()?));
    let (width, height) = (size(look.width, look.min_width)?, size(look.height, look.min_height)?);
    ((width < LEAST || height < LEAST) && width > 1.0 && height > 1.0).then_some(Small {
        element,
        look,
        width,
        height,
    })
}

fn look<'s>(scene: &PageScene<'s>, element: Element<'_>) -> Option<&'s Look> {
    scene.styles.of(element).map(|style| style.look(Mode::DESK))
}

/// Whether the second follows the first in a plain row or column, so near that circles around both meet.
fn are_too_near(scene: &PageScene<'_>, one: &Small<'_, '_>, other: &Small<'_, '_>) -> bool {
    let Some(has_space) = space_between(one.element, other.element) else { return false };
    let Some(around) = one.element.parent_element().and_then(|around| look(scene, around)) else {
        return false;
    };
    let is_row = |small: &Small<'_, '_>| &*small.look.display == "inline-block";
    let is_column = |small: &Small<'_, '_>| &*small.look.display == "block";
    let is_plain = |small: &&Small<'_, '_>| !small.look.is_set_apart && &*small.look.position == "static";
    if ![one, other].iter().all(is_plain)
        || around.has_gap
        || around.display.contains("flex")
        || around.display.contains("grid")
    {
        return false;
    }
    let space = if has_space { SPACE * around.font_size + around.word_spacing } else { 0.0 };
    (is_row(one) && is_row(other) && (one.width + other.width) / 2.0 + space < LEAST)
        || (is_column(one) && is_column(other) && (one.height + other.height) / 2.0 < LEAST)
}

/// Whether there is a space between an element and the one that follows it; `None` where something else is.
fn space_between(one: Element<'_>, other: Element<'_>) -> Option<bool> {
    let mut has_space = false;
    let following = std::iter::successors(one.next_sibling(), |node| node.next_sibling());
    for node in following {
        match node.as_element() {
            Some(next) => return (next == other).then_some(has_space),
            None if is_blank(node) => has_space |= node.text().is_some(),
            None => return None,
        }
    }
    None
}

fn is_blank(node: Node<'_>) -> bool {
    node.text().is_none_or(|text| text.trim().is_empty())
}
