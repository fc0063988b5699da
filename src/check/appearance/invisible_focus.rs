//! Finds what the keyboard reaches without anything to show it.
#![doc = include_str!("invisible_focus.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;
use crate::style::{Line, Look, Style};

/// The rule.
pub const RULE: Rule = Rule {
    name: "invisible-focus",
    level: Level::Error,
    basis: &[
        Basis::Wcag("2.4.7", Grade::AA),
        Basis::Act("oj04fd"),
        Basis::Guideline("WCAG failure F78: outlines that are removed or hide the focus"),
    ],
    docs: include_str!("invisible_focus.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let mut first: Option<Element<'_>> = None;
    let mut count = 0;
    for element in scene.elements().map(|seen| seen.element).filter(|element| element.is_in_tab_order()) {
        let Some((rest, focused)) = scene.styles.of(element).zip(scene.styles.focused(element)) else {
            continue;
        };
        if shows_focus(rest, focused) {
            continue;
        }
        if scene.styles.is_partial() || may_show_otherwise(scene, element) {
            findings.unsure(element, "Move here with the Tab key: something must show where the focus is");
            continue;
        }
        first.get_or_insert(element);
        count += 1;
    }
    if let Some(first) = first {
        let others = match count {
            1 => String::new(),
            2 => ", and so does another place on this page".to_owned(),
            count => format!(", and so do {} others on this page", count - 1),
        };
        findings.on(
            first,
            format!("Nothing shows that this has the focus{others}"),
            "Remove `outline: none` from the style sheet, or put a line, a colour or a shadow in its place on `:focus-visible`.",
        );
    }
}

/// Whether the eye can tell where the focus is, in every mode.
fn shows_focus(rest: &Style, focused: &Style) -> bool {
    focused.looks().all(|(modes, look)| {
        let before = rest.look(modes.any());
        !look.is_seen() || has_ring(look, before) || look.is_told_from(before)
    })
}

/// Whether there is a ring that was not there before.
fn has_ring(look: &Look, before: &Look) -> bool {
    let is_lost = |line: &Line| {
        line.colour.is_some()
            && look.background.is_some_and(|ground| ground.is_opaque() && Some(ground) == line.colour)
    };
    !look.outline.is_nothing() && look.outline != before.outline && !is_lost(&look.outline)
}

/// Whether something other than the element's own look may show the focus: a field has a cursor, and what is around it
/// or beside it, or a script, may change.
fn may_show_otherwise(scene: &PageScene<'_>, element: Element<'_>) -> bool {
    const NOT_TYPED: [&str; 9] =
        ["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"];
    element.is_any(&["textarea", "select", "iframe", "embed", "object", "video", "audio"])
        || (element.is("input") && !element.is_input_of(&NOT_TYPED))
        || element.has_attribute("contenteditable")
        || element.has_attribute("onfocus")
        || element.ancestors().any(|around| around.has_attribute("onfocusin"))
        || scene.styles.changes_beside_focus()
        || scene.elements().any(|seen| seen.element.is("script") && is_about_focus(scene, seen.element))
}

fn is_about_focus(scene: &PageScene<'_>, script: Element<'_>) -> bool {
    match script.attribute("src") {
        Some(address) => scene.file(address).is_none_or(|code| {
            code.windows(5).any(|part| part == b"focus") || code.windows(6).any(|part| part == b"jQuery")
        }),
        None => script.text_content().contains("focus"),
    }
}
