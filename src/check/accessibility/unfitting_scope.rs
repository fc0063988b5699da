//! Finds `scope` where it says nothing.
#![doc = include_str!("unfitting_scope.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "unfitting-scope",
    level: Level::Warning,
    basis: &[Basis::Guideline("HTML standard, 4.9.10: `scope` belongs to header cells")],
    docs: include_str!("unfitting_scope.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for element in scene.elements().map(|seen| seen.element).filter(|element| element.has_attribute("scope"))
    {
        if !element.is_html() || element.name().contains('-') {
            continue;
        }
        let scope = element.attribute("scope").unwrap_or_default().trim().to_ascii_lowercase();
        if !element.is("th") {
            findings.on(
                element,
                format!("`scope` says nothing on <{}>", element.name()),
                "Write `<th>` if it is the heading of a column or row. Otherwise remove `scope`.",
            );
        } else if !["", "col", "colgroup", "row", "rowgroup"].contains(&scope.as_str()) {
            findings.on(
                element,
                format!("`{scope}` is no scope"),
                "Write `col` for the heading of a column, or `row` for the heading of a row.",
            );
        }
    }
}
