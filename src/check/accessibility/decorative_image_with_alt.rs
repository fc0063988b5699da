//! Finds pictures that say they decorate and have words all the same.
#![doc = include_str!("decorative_image_with_alt.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "decorative-image-with-alt",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.1.1", Grade::A),
        Basis::Guideline("HTML: an image that is presentational has an empty alt"),
    ],
    docs: include_str!("decorative_image_with_alt.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for image in scene.elements().map(|seen| seen.element).filter(|element| element.is("img")) {
        let decorates = image.explicit_role().is_some_and(Role::is_presentational);
        let alt = image.attribute("alt").unwrap_or_default().trim();
        if decorates && !alt.is_empty() && !image.hiding().is_hidden_from_assistive_technology() {
            findings.on(
                image,
                format!("This picture says that it only decorates, and yet has words: “{alt}”"),
                "If the words matter, take its `role` away. If not, leave its `alt` empty.",
            );
        }
    }
}
