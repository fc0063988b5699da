//! Finds what the keyboard reaches although screen readers are told nothing of it.
#![doc = include_str!("focusable_while_hidden.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::{PageScene, names};
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
    for element in scene.elements().map(|seen| seen.element) {
        let is_outermost = element.is_stated_true(Property::Hidden)
            && !element.parent_element().is_some_and(|around| around.hiding().aria_hidden);
        if !is_outermost {
            continue;
        }
        let inside = || {
            std::iter::once(element).chain(element.descendant_elements()).filter(|inside| is_stop(*inside))
        };
        if let Some(stop) = inside().find(|stop| !is_watched(scene, *stop)) {
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

/// Whether a script may send the focus on as soon as it comes here.
fn is_watched(scene: &PageScene<'_>, element: Element<'_>) -> bool {
    if element.has_attribute("onfocus") || element.has_attribute("onfocusin") {
        return true;
    }
    let Some(id) = element.id_attribute() else { return false };
    scene.document.elements_named("script").any(|script| {
        let code = script.text_content();
        // A call that moves the focus is no listening for it.
        let listens =
            code.match_indices("focus").any(|(at, word)| !code[at + word.len()..].starts_with("()"));
        listens && names(&code, id)
    })
}
