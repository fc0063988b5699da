//! Finds pictures that have a title and say that they mean nothing.
#![doc = include_str!("title_without_alt.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "title-without-alt",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.1.1", Grade::A),
        Basis::Guideline("WCAG technique H67: an empty alt and no title on what only decorates"),
    ],
    docs: include_str!("title_without_alt.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for picture in scene.elements().map(|seen| seen.element).filter(|element| element.is("img")) {
        let is_blank = picture.attribute("alt").is_some_and(|alt| alt.trim().is_empty());
        let title = picture.attribute("title").map(str::trim).filter(|title| !title.is_empty());
        if let Some(title) = title.filter(|_| is_blank && !picture.hiding().is_hidden_from_all()) {
            findings.on(
                picture,
                format!("This picture says that it means nothing, and has the title “{title}”"),
                "Write into `alt` what it shows. If it only decorates, remove the `title`.",
            );
        }
    }
}
