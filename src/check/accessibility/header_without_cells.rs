//! Finds headings of tables that are headings of nothing.
#![doc = include_str!("header_without_cells.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Role, Table};

/// The rule.
pub const RULE: Rule = Rule {
    name: "header-without-cells",
    level: Level::Error,
    basis: &[Basis::Wcag("1.3.1", Grade::A), Basis::Act("d0f69e")],
    docs: include_str!("header_without_cells.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let told = scene.elements().filter(|seen| seen.is_told && seen.element.is("table"));
    let tables = told
        .filter(|seen| matches!(seen.role, Some(Role::Table | Role::Grid | Role::TreeGrid)))
        .filter(|seen| !seen.element.hiding().out_of_sight);
    for table in tables.filter_map(|seen| Table::of(seen.element)) {
        let lonely = table.cells().iter().zip(table.assigned()).filter(|(_, assigned)| !assigned.has_cells);
        for (header, _) in lonely.filter(|(cell, _)| cell.is_header() && !cell.is_empty()) {
            if scene.seen(header.element).is_some_and(|seen| seen.is_told) {
                findings.on(
                    header.element,
                    "This is the heading of no cell",
                    "Write `<td>` if it is no heading. Otherwise put cells below it or beside it, or give it the right `scope`.",
                );
            }
        }
    }
}
