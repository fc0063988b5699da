//! Finds tables that only lay things out.
#![doc = include_str!("layout_table.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Table};

/// The rule.
pub const RULE: Rule = Rule {
    name: "layout-table",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("WCAG failure F49: layout tables that make no sense when they are read in a row"),
    ],
    docs: include_str!("layout_table.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let told = scene.elements().filter(|seen| seen.is_told && seen.element.is("table"));
    for table in told.filter_map(|seen| Table::of(seen.element)) {
        if !is_of_facts(&table) && holds_page(&table) {
            findings.on(
                table.element(),
                "This table holds no facts to compare: it only lays things out",
                "Lay it out with a style sheet. Until then, write `role=\"presentation\"` on the table.",
            );
        }
    }
}

/// Whether anything says that it is a table of facts.
fn is_of_facts(table: &Table<'_>) -> bool {
    let element = table.element();
    table.has_headers()
        || element.explicit_role().is_some()
        || element.has_attribute("summary")
        || element.child_elements().any(|part| part.is_any(&["caption", "thead", "colgroup"]))
        || table
            .cells()
            .iter()
            .any(|cell| cell.element.has_attribute("scope") || cell.element.has_attribute("headers"))
}

/// Whether parts of a page stand in it, or things side by side or one below the other, or a field in every row.
fn holds_page(table: &Table<'_>) -> bool {
    const PARTS: [&str; 15] = [
        "article", "aside", "footer", "form", "h1", "h2", "h3", "h4", "header", "iframe", "main", "nav",
        "section", "table", "video",
    ];
    let element = table.element();
    let is_line = (table.rows() == 1 || table.columns() == 1) && table.cells().len() > 1;
    let has_parts = || element.descendant_elements().any(|part: Element<'_>| part.is_any(&PARTS));
    let holds_field = |row: Element<'_>| row.descendant_elements().any(Element::is_labelable);
    let rows = || element.descendant_elements().filter(|part| part.is("tr"));
    has_parts() || is_line || rows().all(holds_field)
}
