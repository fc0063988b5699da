//! Finds drawings in SVG that say they are a picture and have no words.
#![doc = include_str!("drawing_without_name.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "drawing-without-name",
    level: Level::Error,
    basis: &[Basis::Wcag("1.1.1", Grade::A), Basis::Act("7d6734")],
    docs: include_str!("drawing_without_name.md"),
    check: Check::Page(check),
};

/// The roles by which a drawing, or a part of it, asks to be told of as a picture.
const PICTURES: [Role; 3] = [Role::Img, Role::GraphicsDocument, Role::GraphicsSymbol];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let drawings = scene.elements().filter(|seen| {
        let asks = || seen.element.explicit_role().is_some_and(|role| PICTURES.contains(&role));
        seen.is_told && seen.element.is_in_svg() && asks()
    });
    for drawing in drawings.filter(|seen| scene.name(seen.element).is_empty()) {
        findings.on(
            drawing.element,
            "This drawing has no words in its place",
            "Say in a few words what it shows, in a `<title>` as its first part or in `aria-label`. If it only decorates, write `aria-hidden=\"true\"` in place of its role.",
        );
    }
}
