//! Finds tables whose rows differ in length.
#![doc = include_str!("ragged_table.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Table;

/// The rule.
pub const RULE: Rule = Rule {
    name: "ragged-table",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("HTML, Forming a table: no row and no column lacks a cell"),
    ],
    docs: include_str!("ragged_table.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let told = scene.elements().filter(|seen| seen.is_told && seen.element.is("table"));
    for table in told.filter_map(|seen| Table::of(seen.element)) {
        let mut filled = vec![0_u64; table.rows() as usize];
        let is_small = u64::from(table.rows()) * u64::from(table.columns()) <= MOST_SLOTS;
        if table.is_presentational() || !is_small {
            continue;
        }
        for cell in table.cells() {
            for row in cell.rows.clone() {
                if let Some(filled) = filled.get_mut(row as usize) {
                    *filled += u64::from(cell.columns.end - cell.columns.start);
                }
            }
        }
        let ragged = filled.iter().position(|count| *count < u64::from(table.columns()));
        if let Some(row) = ragged {
            findings.on(
                table.element(),
                format!(
                    "Row {} of this table has {} cells, and another has {}",
                    row + 1,
                    filled[row],
                    table.columns()
                ),
                "Add the cells that are missing, or let a cell span several columns with `colspan`.",
            );
        }
    }
}

/// Most places of a table that are counted. Only hostile tables have more.
const MOST_SLOTS: u64 = 1_000_000;
