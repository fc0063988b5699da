//! Finds what the keyboard reaches although screen readers are told nothing of it.
#![doc = include_str!("focusable_while_hidden.md")]

use std::cell::LazyCell;
use std::collections::HashSet;

use crate::check::findings::Findings;
use crate::check::hosts::words;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;
use crate::html::aria::Property;

/// The rule.
pub const RULE: Rule = Rule {
    name: "focusable-while-hidden",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("6cfa84")],
    docs: include_str!("focusable_while_hidden.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let scripts = scene.document.elements_named("script").map(|script| script.text_content());
    let listening = LazyCell::new(|| scripts.filter(|code| listens(code)).collect::<Vec<_>>().join("\n"));
    let code = LazyCell::new(|| words(&listening));
    for element in scene.elements().map(|seen| seen.element) {
        let is_outermost = element.is_stated_true(Property::Hidden)
            && !element.parent_element().is_some_and(|around| around.hiding().aria_hidden);
        if !is_outermost {
            continue;
        }
        let inside = || {
            std::iter::once(element).chain(element.descendant_elements()).filter(|inside| is_stop(*inside))
        };
        if let Some(stop) = inside().find(|stop| !is_watched(*stop, &code)) {
            let what = match stop == element {
                true => "The keyboard reaches this, but screen readers are told nothing of it".to_owned(),
                false => format!(
                    "The keyboard reaches {}, but screen readers are told nothing of it",
                    stop.describe()
                ),
            };
            findings.on(
                stop,
                what,
                "Remove `aria-hidden=\"true\"`, or take it out of everybody's way with `hidden`.",
            );
        } else if let Some(stop) = inside().next() {
            findings.unsure(
                stop,
                "Move here with the Tab key: the focus must go on at once to something that is read aloud",
            );
        }
    }
}

/// Whether Tab stops here. A frame is no stop by itself: what is in it is.
fn is_stop(element: Element<'_>) -> bool {
    element.is_in_tab_order() && (!element.is("iframe") || element.has_attribute("tabindex"))
}

/// Whether a script may send the focus on as soon as it comes here; `code` is that of scripts that listen for the focus.
fn is_watched(element: Element<'_>, code: &HashSet<&str>) -> bool {
    element.has_attribute("onfocus")
        || element.has_attribute("onfocusin")
        || element.id_attribute().is_some_and(|id| code.contains(id))
}

/// Whether a script listens for the focus. A call that moves the focus does not.
fn listens(code: &str) -> bool {
    code.match_indices("focus").any(|(at, word)| !code[at + word.len()..].starts_with("()"))
}
