//! Finds pictures that are there only to make room.
#![doc = include_str!("spacer_image.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;

/// The rule.
pub const RULE: Rule = Rule {
    name: "spacer-image",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("WCAG technique C18: CSS margins make room, not spacer images"),
        Basis::Guideline("GDS accessibility tools audit: spacer images are a barrier"),
    ],
    docs: include_str!("spacer_image.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let pictures = scene.elements().map(|seen| seen.element).filter(|element| element.is("img"));
    for picture in pictures.filter(|picture| !picture.hiding().is_hidden_from_all()) {
        if is_thin(picture) || is_called_spacer(picture.attribute("src").unwrap_or_default()) {
            findings.on(
                picture,
                "This picture shows nothing and only makes room, or counts visits",
                "Remove it. Make room with a margin in the style sheet.",
            );
        }
    }
}

/// One dot high or wide: nobody sees what it shows.
fn is_thin(picture: Element<'_>) -> bool {
    ["width", "height"].into_iter().any(|side| {
        picture
            .attribute(side)
            .is_some_and(|length| matches!(length.trim().trim_end_matches("px"), "0" | "1"))
    })
}

/// Whether the file has one of the names that such pictures are given.
fn is_called_spacer(src: &str) -> bool {
    let file = src.split(['?', '#']).next().unwrap_or_default();
    let file = file.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    let Some((stem, _)) = file.rsplit_once('.') else { return false };
    matches!(
        stem,
        "1x1"
            | "blank"
            | "clear"
            | "cleardot"
            | "dot"
            | "empty"
            | "pixel"
            | "shim"
            | "spacer"
            | "trans"
            | "transparent"
    )
}
