//! Finds buttons that a screen reader has no words for.
#![doc = include_str!("button_without_name.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "button-without-name",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("97a4e1")],
    docs: include_str!("button_without_name.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    // Buttons that are pictures are judged by `image-button-without-alt`.
    let buttons = scene.told(Role::Button).filter(|button| !button.is_input_of(&["image"]));
    for button in buttons.filter(|button| scene.name(*button).is_empty()) {
        findings.on(
            button,
            "This button has no words",
            "Write between its tags what it does. If it shows only a sign, say what it does in `aria-label`.",
        );
    }
}
