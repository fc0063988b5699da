//! Finds pictures that have no words in their place.
#![doc = include_str!("image_without_alt.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "image-without-alt",
    level: Level::Error,
    basis: &[Basis::Wcag("1.1.1", Grade::A), Basis::Act("23a2a8")],
    docs: include_str!("image_without_alt.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let images = scene.elements().filter(|seen| {
        let is_image = seen.element.is("img") || (seen.element.is_html() && seen.role == Some(Role::Img));
        let is_decorative = seen.role.is_some_and(Role::is_presentational);
        is_image && !is_decorative && !seen.element.hiding().is_hidden_from_assistive_technology()
    });
    for image in images.filter(|seen| scene.name(seen.element).is_empty()) {
        findings.on(
            image.element,
            "This picture has no words in its place",
            "Say in a few words what it shows, as `![what it shows](../pictures/file.jpg)`. In a template write `alt=\"…\"`, or `alt=\"\"` when the picture only decorates.",
        );
    }
}
