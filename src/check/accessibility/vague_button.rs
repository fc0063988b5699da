//! Finds buttons whose words do not say what they do.
#![doc = include_str!("vague_button.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "vague-button",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("2.4.6", Grade::AA),
        Basis::Guideline("GOV.UK Design System, Button: the words describe the action"),
    ],
    docs: include_str!("vague_button.md"),
    check: Check::Page(check),
};

/// What says nothing of what a button does, in lower case.
const VAGUE: [&str; 19] = [
    "button",
    "button image",
    "click",
    "click here",
    "click me",
    "click this",
    "click this button",
    "do it",
    "here",
    "icon",
    "image",
    "image button",
    "input",
    "picture",
    "press",
    "press here",
    "press me",
    "push",
    "this button",
];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for button in scene.told(Role::Button) {
        let name = scene.name(button);
        let bare = name.trim().trim_matches(|mark: char| !mark.is_alphanumeric()).to_lowercase();
        if VAGUE.binary_search(&bare.as_str()).is_ok() {
            findings.on(
                button,
                format!("“{name}” does not say what this button does"),
                "Say what happens: `Send my question`, `Show the map`.",
            );
        }
    }
}
