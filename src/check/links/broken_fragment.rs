//! Finds links to a place on a page, where the page has no such place.
#![doc = include_str!("broken_fragment.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PagesScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "broken-fragment",
    level: Level::Error,
    basis: &[
        Basis::Guideline("SEND Code of Practice 2015, 4.2: clear, accessible and up-to-date information"),
        Basis::Guideline("HTML standard, 7.4.6.3: a fragment names an id of the page"),
    ],
    docs: include_str!("broken_fragment.md"),
    check: Check::Pages(check),
};

fn check(scene: &PagesScene<'_>, findings: &mut Findings<'_>) {
    for link in scene.pages.iter().flat_map(|page| page.links()).filter(|link| link.is_followed()) {
        // What a fragment means in a file that is no page, such as a PDF, cannot be told.
        let (Some(id), Some(page)) = (link.fragment(), scene.page(link.path())) else { continue };
        if !page.has_id(id) {
            findings.at(
                link.place(),
                format!("This link leads to the place `{id}` on /{}, which has no such place", page.path()),
                "Use the words of the heading in lower case with hyphens, such as `#how-to-ask`, or link to the page itself.",
            );
        }
    }
}
