//! States of elements that a style sheet can ask for and that HTML tells: links, fields, what is open.

use super::crowd::Subject;
use super::selector::State;
use crate::html::Element;

/// Whether an element is in a state, on a page that nobody has touched yet but for the focus that is tried.
pub(super) fn has_state(subject: Subject<'_, '_>, state: State) -> bool {
    let element = subject.element();
    let is_input = |types: &[&str]| element.is_input_of(types);
    let may_be_disabled =
        || element.is_any(&["button", "fieldset", "input", "optgroup", "option", "select", "textarea"]);
    match state {
        State::Focus => subject.has_focus(),
        State::FocusWithin => subject.has_focus_within(),
        State::Link => selectors::Element::is_link(&subject),
        State::Enabled => may_be_disabled() && !element.is_disabled(),
        State::Disabled => element.is_disabled(),
        State::Checked => {
            (is_input(&["checkbox", "radio"]) && element.has_attribute("checked"))
                || (element.is("option") && element.has_attribute("selected"))
        }
        State::Required => {
            element.is_any(&["input", "select", "textarea"]) && element.has_attribute("required")
        }
        State::Optional => {
            element.is_any(&["input", "select", "textarea"]) && !element.has_attribute("required")
        }
        State::ReadOnly => !is_writable(element),
        State::ReadWrite => is_writable(element),
        State::PlaceholderShown => {
            element.attribute("placeholder").is_some_and(|words| !words.is_empty())
                && element.attribute("value").is_none_or(str::is_empty)
                && element.is_any(&["input", "textarea"])
        }
        State::Open => element.is_any(&["details", "dialog"]) && element.has_attribute("open"),
        State::Defined => !element.is_html() || !element.name().contains('-'),
    }
}

fn is_writable(element: Element<'_>) -> bool {
    const NOT_TYPED: [&str; 10] =
        ["button", "checkbox", "color", "file", "hidden", "image", "radio", "range", "reset", "submit"];
    match element.name() {
        "input" | "textarea" => {
            !element.is_input_of(&NOT_TYPED) && !element.is_disabled() && !element.has_attribute("readonly")
        }
        _ => element.is_editable(),
    }
}
