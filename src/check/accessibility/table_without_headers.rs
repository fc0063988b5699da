//! Finds tables of facts in which no cell is a heading.
#![doc = include_str!("table_without_headers.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Table};

/// The rule.
pub const RULE: Rule = Rule {
    name: "table-without-headers",
    level: Level::Error,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("WCAG technique H51 and failure F91: tables of facts have header cells"),
    ],
    docs: include_str!("table_without_headers.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let told = scene.elements().filter(|seen| seen.is_told && seen.element.is("table"));
    for table in told.filter_map(|seen| Table::of(seen.element)) {
        // A single row or column is a list: nothing has to be told apart by headings.
        let is_grid = table.rows() > 1 && table.columns() > 1;
        if is_grid && !lays_out(table.element()) && !table.has_headers() && !names_scope(&table) {
            findings.on(
                table.element(),
                "No cell of this table is a heading",
                "In Markdown put the names of the columns in the first row, with a row of dashes below. In a template write `<th scope=\"col\">` for them.",
            );
        }
    }
}

/// Whether a table holds fields, headings or other tables, and so lays them out: it has no facts to head.
fn lays_out(table: Element<'_>) -> bool {
    const LAID_OUT: [&str; 10] = ["h1", "h2", "h3", "h4", "h5", "h6", "input", "select", "table", "textarea"];
    table.descendant_elements().any(|inside| inside.is_any(&LAID_OUT) && !inside.is_input_of(&["hidden"]))
}

/// An older way to say that a cell is a heading.
fn names_scope(table: &Table<'_>) -> bool {
    table
        .cells()
        .iter()
        .any(|cell| cell.element.has_attribute("scope") || cell.element.has_attribute("headers"))
}
