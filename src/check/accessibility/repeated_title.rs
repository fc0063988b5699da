//! Finds pages with one and the same title.
#![doc = include_str!("repeated_title.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PagesScene;
use crate::diagnostic::Level;
use std::collections::BTreeMap;

use crate::check::facts::PageFacts;

/// The rule.
pub const RULE: Rule = Rule {
    name: "repeated-title",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("2.4.2", Grade::A),
        Basis::Guideline("GOV.UK, Content design, Titles: each is unique"),
    ],
    docs: include_str!("repeated_title.md"),
    check: Check::Pages(check),
};

fn check(scene: &PagesScene<'_>, findings: &mut Findings<'_>) {
    let mut by_title: BTreeMap<String, Vec<&PageFacts>> = BTreeMap::new();
    for page in scene.pages.iter().filter(|page| !page.title().trim().is_empty()) {
        by_title.entry(page.title().trim().to_lowercase()).or_default().push(page);
    }
    for pages in by_title.into_values().filter(|pages| pages.len() > 1) {
        let others = match pages.len() {
            2 => format!("/{}", pages[0].path()),
            3 => format!("/{} and 1 other page", pages[0].path()),
            count => format!("/{} and {} other pages", pages[0].path(), count - 2),
        };
        findings.at(
            pages[1].title_place(),
            format!("The title “{}” is also that of {others}", pages[1].title()),
            "Write what this page alone is about. In an entry that is its `title`.",
        );
    }
}
