//! Finds links that have the same words in the same place and lead to different things.
#![doc = include_str!("ambiguous_link_in_context.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, NodeId, Role, Table};

use super::alike::judge;

/// The rule.
pub const RULE: Rule = Rule {
    name: "ambiguous-link-in-context",
    level: Level::Error,
    basis: &[Basis::Wcag("2.4.4", Grade::A), Basis::Act("fd3a94")],
    docs: include_str!("ambiguous_link_in_context.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    judge(scene, findings, context);
}

/// The parts of the page that say more about a link to those who listen: the items it stands in, its block, its
/// cell and the headings of that, and what describes it (ACT rules, "programmatically determined link context").
fn context(link: Element<'_>) -> Vec<NodeId> {
    let mut parts: Vec<NodeId> = Vec::new();
    if let Some(ids) = link.attribute("aria-describedby") {
        parts.extend(link.by_ids(ids).map(|part| part.id()));
    }
    let mut has_block = false;
    let mut has_cell = false;
    for around in link.ancestors() {
        let role = around.role();
        let is_block = !has_block && (around.stands_alone() || role == Some(Role::Paragraph));
        let is_cell = !has_cell && matches!(role, Some(Role::Cell | Role::GridCell));
        has_block |= is_block;
        has_cell |= is_cell;
        if is_block || is_cell || role == Some(Role::ListItem) {
            parts.push(around.id());
        }
        if is_cell {
            parts.extend(headings(around));
        }
    }
    parts.sort();
    parts.dedup();
    parts
}

/// The header cells of a cell.
fn headings(cell: Element<'_>) -> Vec<NodeId> {
    let Some(table) = cell.closest(|around| around.is("table")).and_then(Table::of) else {
        return Vec::new();
    };
    let found = table.cells().iter().find(|known| known.element == cell);
    found
        .map(|cell| table.headers_of(cell).into_iter().map(|header| header.id()).collect())
        .unwrap_or_default()
}
