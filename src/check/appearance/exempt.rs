//! Words that need no contrast: those of controls that are out of use, and what names them (WCAG 2.2, 1.4.3 "Incidental").

use crate::check::scene::PageScene;
use crate::html::aria::Property;
use crate::html::{Element, Role};

/// Whether the words of an element need not stand out.
pub(super) fn is_exempt(scene: &PageScene<'_>, element: Element<'_>) -> bool {
    let around = || std::iter::once(element).chain(element.ancestors());
    // What a list of choices looks like is for the browser to say.
    if around().any(|one| one.is_any(&["option", "select", "title"]) || is_out_of_use(one)) {
        return true;
    }
    // What stands in these is for browsers that do not know them.
    if !element.is_html() || element.is_any(&["audio", "canvas", "iframe", "meter", "progress", "video"]) {
        return true;
    }
    let is_named_by = |control: Element<'_>| {
        control.labels().any(|label| label.contains(*element))
            || control
                .attribute("aria-labelledby")
                .is_some_and(|ids| control.by_ids(ids).any(|label| label.contains(*element)))
    };
    scene.elements().map(|seen| seen.element).any(|control| is_out_of_use(control) && is_named_by(control))
}

fn is_out_of_use(element: Element<'_>) -> bool {
    let may_be_disabled =
        || element.role().is_some_and(|role| role.is_widget() || matches!(role, Role::Group | Role::Toolbar));
    element.is_disabled() || (element.is_stated_true(Property::Disabled) && may_be_disabled())
}
