//! Finds buttons that are pictures and have no words.
#![doc = include_str!("image_button_without_alt.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "image-button-without-alt",
    level: Level::Error,
    basis: &[Basis::Wcag("1.1.1", Grade::A), Basis::Wcag("4.1.2", Grade::A), Basis::Act("59796f")],
    docs: include_str!("image_button_without_alt.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let buttons = scene.elements().filter(|seen| seen.is_told && seen.element.is_input_of(&["image"]));
    for button in buttons.filter(|seen| scene.name(seen.element).is_empty()) {
        findings.on(
            button.element,
            "This button is a picture, and has no words",
            "Say in its `alt` what the button does, as `alt=\"Search\"`.",
        );
    }
}
