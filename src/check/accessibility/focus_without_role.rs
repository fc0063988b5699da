//! Finds what the Tab key stops at though nothing can be done there.
#![doc = include_str!("focus_without_role.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;

/// The rule.
pub const RULE: Rule = Rule {
    name: "focus-without-role",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("4.1.2", Grade::A),
        Basis::Guideline("HTML, tabindex: what takes the focus is something to act on"),
    ],
    docs: include_str!("focus_without_role.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for stop in scene.elements().map(|seen| seen.element) {
        let is_in_order = stop.integer("tabindex").is_some_and(|order| order >= 0);
        if is_in_order && stop.is_in_tab_order() && !is_acted_on(stop) {
            findings.on(
                stop,
                "The Tab key stops here, and there is nothing to do",
                "Remove the `tabindex`. If something happens when it is pressed, make it a `<button>`.",
            );
        }
    }
}

/// Whether it is, or may be, something to act on or to scroll.
fn is_acted_on(stop: Element<'_>) -> bool {
    const PARTS: [&str; 19] = [
        "a", "area", "audio", "button", "details", "dialog", "embed", "iframe", "img", "input", "label",
        "object", "pre", "select", "summary", "svg", "textarea", "video", "body",
    ];
    let acts = stop.attributes().any(|(name, _)| name.starts_with("on")) || stop.is_editable();
    // A script may make it scroll or act; a name says that somebody thought of those who come to it.
    let is_named = ["aria-label", "aria-labelledby", "style"].iter().any(|name| stop.has_attribute(name));
    !stop.is_html()
        || stop.is_any(&PARTS)
        || stop.explicit_role().is_some()
        || acts
        || is_named
        || stop.name().contains('-')
}
