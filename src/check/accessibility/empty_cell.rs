//! Finds cells of a table in which nothing stands.
#![doc = include_str!("empty_cell.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Table};

/// The rule.
pub const RULE: Rule = Rule {
    name: "empty-cell",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("GOV.UK, Content design, Tables: do not leave cells empty"),
    ],
    docs: include_str!("empty_cell.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let told = scene.elements().filter(|seen| seen.is_told && seen.element.is("table"));
    for table in told.filter_map(|seen| Table::of(seen.element)).filter(Table::has_headers) {
        let empty: Vec<Element<'_>> = table
            .cells()
            .iter()
            .filter(|cell| cell.element.is("td") && !(cell.rows.start == 0 && cell.columns.start == 0))
            .map(|cell| cell.element)
            .filter(|cell| says_nothing(scene, *cell))
            .collect();
        if let Some(first) = empty.first() {
            let more = match empty.len() {
                1 => String::new(),
                2 => ", and another one of this table".to_owned(),
                all => format!(", and {} more of this table", all - 1),
            };
            findings.on(
                *first,
                format!("This cell is empty{more}"),
                "Say what it means that nothing stands there: `None`, `Closed`, `Not known`.",
            );
        }
    }
}

fn says_nothing<'a>(scene: &PageScene<'a>, cell: Element<'a>) -> bool {
    scene.seen(cell).is_some_and(|seen| seen.is_told)
        && cell.visible_text().trim().is_empty()
        && cell.reader_text().trim().is_empty()
        && cell.descendant_elements().all(|inner| {
            inner.is_any(&["p", "br", "span", "div", "b", "strong", "i", "em", "font"])
                && !inner.has_attribute("class")
        })
}
