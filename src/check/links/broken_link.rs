//! Finds links to files that are not published.
#![doc = include_str!("broken_link.md")]

use std::collections::BTreeMap;

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PagesScene;
use crate::diagnostic::Level;
use crate::diagnostic::suggest::nearest;

/// The rule.
pub const RULE: Rule = Rule {
    name: "broken-link",
    level: Level::Error,
    basis: &[
        Basis::Law(
            "Special Educational Needs and Disability Regulations 2014, Schedule 2: how to get help must be said",
        ),
        Basis::Guideline("SEND Code of Practice 2015, 4.2: clear, accessible and up-to-date information"),
    ],
    docs: include_str!("broken_link.md"),
    check: Check::Pages(check),
};

fn check(scene: &PagesScene<'_>, findings: &mut Findings<'_>) {
    // A link of a template is broken on every page.
    let mut meant: BTreeMap<String, Option<&str>> = BTreeMap::new();
    for link in scene.pages.iter().flat_map(|page| page.links()) {
        let path = link.path();
        if scene.is_published(path) {
            continue;
        }
        let meant = *meant.entry(path.to_owned()).or_insert_with(|| nearest(path, scene.paths()));
        let help = match (link.is_followed(), meant) {
            (true, Some(meant)) => format!("Did you mean /{meant}? Correct the link."),
            (true, None) => "Correct the link or remove it. In content, link to the file of the other entry, as `[words](../guides/complaints.md)`.".to_owned(),
            (false, _) => "Put the file where it is looked for, or correct its name.".to_owned(),
        };
        let what = if link.is_followed() {
            format!("This link leads to /{path}, which does not exist")
        } else {
            format!("The page needs /{path}, which does not exist")
        };
        findings.at(link.place(), what, help);
    }
}
