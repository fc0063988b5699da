//! Finds pictures whose title says something else than their words.
#![doc = include_str!("alt_and_title_differ.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "alt-and-title-differ",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.1.1", Grade::A),
        Basis::Guideline("WCAG failure F39 and technique H67: a picture that is passed over has no title"),
    ],
    docs: include_str!("alt_and_title_differ.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for image in scene.elements().map(|seen| seen.element).filter(|element| element.is("img")) {
        let (Some(alt), Some(title)) = (image.attribute("alt"), image.attribute("title")) else { continue };
        let (alt, title) = (alt.trim(), title.trim());
        if title.is_empty()
            || alt.eq_ignore_ascii_case(title)
            || image.hiding().is_hidden_from_assistive_technology()
        {
            continue;
        }
        let what = if alt.is_empty() {
            format!("This picture is to be passed over, but its title says “{title}”")
        } else {
            format!("The words of this picture are “{alt}”, but its title says “{title}”")
        };
        findings.on(image, what, "Put all that must be said into its `alt`, and leave the `title` out.");
    }
}
