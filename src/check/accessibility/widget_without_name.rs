//! Finds dialogs, tabs, meters and the like that a screen reader has no words for.
#![doc = include_str!("widget_without_name.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "widget-without-name",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Wcag("1.1.1", Grade::A)],
    docs: include_str!("widget_without_name.md"),
    check: Check::Page(check),
};

/// What must have a name, and how a person calls it.
const WIDGETS: [(Role, &str); 8] = [
    (Role::AlertDialog, "dialog"),
    (Role::Dialog, "dialog"),
    (Role::Meter, "meter"),
    (Role::ProgressBar, "progress bar"),
    (Role::Scrollbar, "scroll bar"),
    (Role::Tab, "tab"),
    (Role::Tooltip, "hint"),
    (Role::TreeItem, "item of a tree"),
];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_told) {
        let Some((_, called)) = WIDGETS.iter().find(|(role, _)| seen.role == Some(*role)) else { continue };
        // A scroll bar is reached by few, and named only where it can be.
        let is_loose = seen.role == Some(Role::Scrollbar) && !seen.element.is_focusable();
        if !is_loose && scene.name(seen.element).is_empty() {
            findings.on(
                seen.element,
                format!("Nothing says what this {called} is for"),
                "Say it in `aria-label`, or name the heading that says it in `aria-labelledby`.",
            );
        }
    }
}
