//! Finds things that look or work like buttons, and are none.
#![doc = include_str!("button_in_disguise.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "button-in-disguise",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("2.1.1", Grade::A),
        Basis::Wcag("4.1.2", Grade::A),
        Basis::Guideline("WCAG failures F54, F59 and F15: things to click that are no controls"),
    ],
    docs: include_str!("button_in_disguise.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene
        .elements()
        .filter(|seen| seen.is_told && seen.element.is_any(&["div", "span", "p", "li", "td", "b", "i"]))
    {
        let element = seen.element;
        let works =
            ["onclick", "onmousedown", "onmouseup"].into_iter().any(|name| element.has_attribute(name));
        if !works && !is_called_button(element) {
            continue;
        }
        if is_control(seen.role) || element.is_focusable() || holds_or_is_in_control(element) {
            continue;
        }
        let what = if works {
            "This can be clicked, but the keyboard cannot reach it and nothing says that it is a button"
        } else {
            "This is styled as a button, but the keyboard cannot reach it and nothing says that it is one"
        };
        findings.on(
            element,
            what,
            "Make it a `<button type=\"button\">`, or a link where it leads to a page.",
        );
    }
}

/// Whether one of its classes is a word for a button.
fn is_called_button(element: Element<'_>) -> bool {
    element.attribute("class").is_some_and(|classes| {
        classes
            .split_ascii_whitespace()
            .any(|class| ["button", "btn"].iter().any(|word| class.eq_ignore_ascii_case(word)))
    }) && element.reader_texts().next().is_some()
}

fn is_control(role: Option<Role>) -> bool {
    !matches!(
        role,
        None | Some(
            Role::Generic | Role::Paragraph | Role::ListItem | Role::Cell | Role::None | Role::Presentation
        )
    )
}

/// Whether a real control is in it or around it, which then does the work.
fn holds_or_is_in_control(element: Element<'_>) -> bool {
    let is_real = |other: Element<'_>| other.is_focusable() || other.is_any(&["label", "summary"]);
    element.descendant_elements().any(is_real) || element.ancestors().any(is_real)
}
