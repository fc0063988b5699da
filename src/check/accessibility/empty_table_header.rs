//! Finds headings of a table without words.
#![doc = include_str!("empty_table_header.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "empty-table-header",
    level: Level::Warning,
    basis: &[Basis::Wcag("1.3.1", Grade::A), Basis::Guideline("axe-core rule empty-table-header")],
    docs: include_str!("empty_table_header.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let headers = scene
        .elements()
        .filter(|seen| seen.is_told && matches!(seen.role, Some(Role::ColumnHeader | Role::RowHeader)));
    for header in headers.map(|seen| seen.element) {
        let holds_field = || header.descendant_elements().any(Element::is_labelable);
        if scene.name(header).is_empty() && !holds_field() {
            findings.on(
                header,
                "This heading of a table has no words",
                "Write what its row or column holds. If it is only the corner of the table, make it `<td>`.",
            );
        }
    }
}
