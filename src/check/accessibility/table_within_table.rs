//! Finds tables inside of tables.
#![doc = include_str!("table_within_table.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::{PageScene, Seen};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "table-within-table",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("WebAIM, Creating accessible tables: simple tables, none within another"),
    ],
    docs: include_str!("table_within_table.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let is_table = |seen: &Seen<'_>| seen.is_told && seen.element.is("table");
    for inner in scene.elements().filter(is_table).map(|seen| seen.element) {
        if inner.ancestors().filter_map(|around| scene.seen(around)).any(|around| is_table(&around)) {
            findings.on(
                inner,
                "This table lies in a cell of another",
                "Make two tables, one after the other, or one with more columns.",
            );
        }
    }
}
