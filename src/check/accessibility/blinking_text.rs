//! Finds text that blinks.
#![doc = include_str!("blinking_text.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "blinking-text",
    level: Level::Error,
    basis: &[
        Basis::Wcag("2.2.2", Grade::A),
        Basis::Guideline("WCAG failures F4 and F47: blinking content that cannot be stopped"),
    ],
    docs: include_str!("blinking_text.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let blinking = scene.elements().map(|seen| seen.element).filter(|element| {
        element.is("blink")
            || element.attribute("style").is_some_and(|style| {
                let style = style.to_ascii_lowercase();
                style.contains("text-decoration") && style.contains("blink")
            })
    });
    for element in blinking.filter(|element| !element.hiding().is_hidden_from_all()) {
        findings.on(
            element,
            "This text is made to blink",
            "Take the blinking away. Say what is important in words, in a heading, or in **bold**.",
        );
    }
}
