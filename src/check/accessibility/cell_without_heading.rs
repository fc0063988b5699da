//! Finds cells without a heading in tables that have headings.
#![doc = include_str!("cell_without_heading.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::table::Cell;
use crate::html::{Role, Table};

/// The rule.
pub const RULE: Rule = Rule {
    name: "cell-without-heading",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("axe-core, td-has-header: in a large table every cell has a heading"),
    ],
    docs: include_str!("cell_without_heading.md"),
    check: Check::Page(check),
};

/// A table with fewer rows or columns can be taken in at once.
const LARGE: u32 = 3;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let told = scene.elements().filter(|seen| seen.is_told && seen.element.is("table"));
    for seen in told.filter(|seen| seen.role == Some(Role::Table)) {
        let Some(table) = Table::of(seen.element) else { continue };
        if table.rows() < LARGE || table.columns() < LARGE || !table.has_headers() {
            continue;
        }
        let is_corner = |cell: &Cell<'_>| cell.rows.start == 0 && cell.columns.start == 0;
        let mut lonely =
            table.cells().iter().zip(table.assigned()).filter(|(_, assigned)| !assigned.has_headers);
        if let Some((cell, _)) =
            lonely.find(|(cell, _)| !cell.is_header() && !cell.is_empty() && !is_corner(cell))
        {
            findings.on(
                cell.element,
                "This cell has no heading, although its table has headings",
                "Put the name of each column in the first row and write `<th scope=\"col\">` for it, or `<th scope=\"row\">` for the first cell of each row.",
            );
        }
    }
}
