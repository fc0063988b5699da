//! Finds pictures in which the place of the click decides where a link leads.
#![doc = include_str!("server_side_image_map.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "server-side-image-map",
    level: Level::Error,
    basis: &[
        Basis::Wcag("2.1.1", Grade::A),
        Basis::Guideline("WCAG technique G54 and axe-core, server-side-image-map"),
    ],
    docs: include_str!("server_side_image_map.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for picture in scene.elements().map(|seen| seen.element).filter(|element| element.is("img")) {
        let link = || picture.ancestors().any(|around| around.is("a") && around.has_attribute("href"));
        if picture.has_attribute("ismap") && !picture.hiding().is_hidden_from_all() && link() {
            findings.on(
                picture,
                "Where this link leads depends on where in the picture the mouse is",
                "Write a list of links instead, or a `<map>` with an `<area>` and its `alt` for each place.",
            );
        }
    }
}
