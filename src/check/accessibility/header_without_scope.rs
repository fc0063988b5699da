//! Finds tables whose headings do not say what they are headings of.
#![doc = include_str!("header_without_scope.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Table;

/// The rule.
pub const RULE: Rule = Rule {
    name: "header-without-scope",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("WCAG technique H63: scope ties headings to their cells"),
        Basis::Guideline(
            "GOV.UK Design System, Table: the scope attribute tells headings of rows from those of columns",
        ),
    ],
    docs: include_str!("header_without_scope.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let told = scene.elements().filter(|seen| seen.is_told && seen.element.is("table"));
    for table in told.filter_map(|seen| Table::of(seen.element)) {
        let headers = || table.cells().iter().map(|cell| cell.element).filter(|cell| cell.is("th"));
        let says = |attribute: &str| table.cells().iter().any(|cell| cell.element.has_attribute(attribute));
        let is_grid = table.rows() > 1 && table.columns() > 1 && headers().next().is_some();
        let has_roles = || headers().any(|header| header.explicit_role().is_some());
        if is_grid && !says("scope") && !says("headers") && !has_roles() {
            findings.on(
                table.element(),
                "The headings of this table do not say whether they head a column or a row",
                "Write `<th scope=\"col\">` for the headings of columns, and `<th scope=\"row\">` for those of rows.",
            );
        }
    }
}
