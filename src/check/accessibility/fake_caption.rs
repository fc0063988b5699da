//! Finds tables whose first row is a title and not a row.
#![doc = include_str!("fake_caption.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Role, Table};

/// The rule.
pub const RULE: Rule = Rule {
    name: "fake-caption",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline(
            "axe-core, table-fake-caption; WCAG technique H39: the title of a table is its caption",
        ),
    ],
    docs: include_str!("fake_caption.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let told = scene.elements().filter(|seen| seen.is_told && seen.element.is("table"));
    for seen in told.filter(|seen| seen.role == Some(Role::Table)) {
        let Some(table) = Table::of(seen.element) else { continue };
        if table.rows() < 3
            || table.columns() < 2
            || seen.element.child_elements().any(|child| child.is("caption"))
        {
            continue;
        }
        let Some(first) = table.cells().first() else { continue };
        if first.rows == (0..1) && first.columns == (0..table.columns()) && !first.is_empty() {
            findings.on(
                first.element,
                "The title of this table stands in its first row, as if it were a cell",
                "Write it as `<caption>` at the start of the table, or as a heading before it.",
            );
        }
    }
}
