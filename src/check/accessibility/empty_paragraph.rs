//! Finds paragraphs without content.
#![doc = include_str!("empty_paragraph.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "empty-paragraph",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("GDS accessibility tools audit: empty paragraphs are a barrier"),
        Basis::Guideline("HTML, Palpable content: an element should have content"),
    ],
    docs: include_str!("empty_paragraph.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for paragraph in scene.told(Role::Paragraph).filter(|element| element.is("p") && is_empty(*element)) {
        findings.on(
            paragraph,
            "This paragraph is empty",
            "Remove it. Where it was there to make room, let the style sheet make the room.",
        );
    }
}

/// Whether there is nothing in it but white space and ends of lines; what waits for a script to fill it is not empty.
fn is_empty(paragraph: Element<'_>) -> bool {
    let is_filled_later = paragraph.attributes().any(|(name, _)| {
        name == "id" || name == "role" || name.starts_with("aria-") || name.starts_with("data-")
    });
    !is_filled_later
        && paragraph.descendants().all(|node| match (node.as_element(), node.text()) {
            (Some(element), _) => element.is_any(&["br", "span", "b", "i", "strong", "em", "font"]),
            (None, Some(text)) => text.trim().is_empty(),
            (None, None) => true,
        })
}
