//! Finds cells whose `headers` name something that is no other cell of their table.
#![doc = include_str!("headers_naming_no_cell.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Role, Table};

/// The rule.
pub const RULE: Rule = Rule {
    name: "headers-naming-no-cell",
    level: Level::Error,
    basis: &[Basis::Wcag("1.3.1", Grade::A), Basis::Act("a25f45")],
    docs: include_str!("headers_naming_no_cell.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let told = scene.elements().filter(|seen| seen.is_told && seen.element.is("table"));
    let tables = told
        .filter(|seen| matches!(seen.role, Some(Role::Table | Role::Grid | Role::TreeGrid)))
        .filter(|seen| !seen.element.hiding().out_of_sight);
    for table in tables.filter_map(|seen| Table::of(seen.element)) {
        for cell in table.cells().iter().map(|cell| cell.element) {
            let Some(ids) = cell.attribute("headers") else { continue };
            if cell.hiding().is_hidden_from_assistive_technology() {
                continue;
            }
            let leads_nowhere =
                |id: &&str| cell.by_id(id).is_none_or(|header| header == cell || !table.holds(header));
            if let Some(id) = ids.split_ascii_whitespace().find(leads_nowhere) {
                findings.on(
                    cell,
                    format!("`{id}` is not the id of another cell of this table"),
                    "Correct the id. In a plain table remove `headers`, and write `<th>` for the headings: that is enough.",
                );
            }
        }
    }
}
