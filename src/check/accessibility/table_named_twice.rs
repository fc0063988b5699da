//! Finds tables whose summary repeats their caption.
#![doc = include_str!("table_named_twice.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "table-named-twice",
    level: Level::Warning,
    basis: &[Basis::Guideline("axe-core, table-duplicate-name: a summary says more than the caption")],
    docs: include_str!("table_named_twice.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for table in scene.elements().filter(|seen| seen.is_told && seen.element.is("table")) {
        let Some(summary) = table.element.attribute("summary").filter(|summary| !summary.trim().is_empty())
        else {
            continue;
        };
        let caption = table.element.child_elements().find(|child| child.is("caption"));
        let said = caption.map(|caption| caption.reader_text()).unwrap_or_default();
        if said
            .split_whitespace()
            .map(str::to_lowercase)
            .eq(summary.split_whitespace().map(str::to_lowercase))
        {
            findings.on(
                table.element,
                "The summary of this table only repeats its caption",
                "Remove `summary`. What explains the table belongs in a sentence before it.",
            );
        }
    }
}
