//! Finds tables that do not say what they are about.
#![doc = include_str!("table_without_caption.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Table};

/// The rule.
pub const RULE: Rule = Rule {
    name: "table-without-caption",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("GOV.UK Design System, Table: a caption describes what it is about"),
        Basis::Guideline("WCAG technique H39"),
    ],
    docs: include_str!("table_without_caption.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let told = scene.elements().filter(|seen| seen.is_told && seen.element.is("table"));
    for table in told.filter_map(|seen| Table::of(seen.element)) {
        let is_grid = table.rows() > 1 && table.columns() > 1 && table.has_headers();
        let element = table.element();
        if is_grid
            && scene.name(element).is_empty()
            && !is_below_heading(element)
            && !is_in_named_figure(element)
        {
            findings.on(
                element,
                "Nothing says what this table is about",
                "Put a few words into `<caption>` as its first part. In Markdown, put a heading before it.",
            );
        }
    }
}

/// Whether a heading stands right before the table or before the one paragraph that leads to it.
fn is_below_heading(table: Element<'_>) -> bool {
    let is_heading = |element: Element<'_>| {
        element.heading_level().is_some()
            || element.child_elements().last().is_some_and(|last| last.heading_level().is_some())
    };
    std::iter::once(table)
        .chain(table.ancestors().take_while(|around| around.is_any(&["div", "section"])))
        .any(|around| {
            let before = std::iter::successors(around.previous_sibling(), |node| node.previous_sibling());
            let mut before = before.filter_map(|node| node.as_element());
            match before.next() {
                Some(paragraph) if paragraph.is("p") => before.next().is_some_and(is_heading),
                other => other.is_some_and(is_heading),
            }
        })
}

fn is_in_named_figure(table: Element<'_>) -> bool {
    table.closest(|around| around.is("figure")).is_some_and(|figure| {
        figure.child_elements().any(|part| part.is("figcaption")) || figure.has_attribute("aria-labelledby")
    })
}
