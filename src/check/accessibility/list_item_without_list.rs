//! Finds items that stand in no list.
#![doc = include_str!("list_item_without_list.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;

/// The rule.
pub const RULE: Rule = Rule {
    name: "list-item-without-list",
    level: Level::Error,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("WCAG technique H48: lists are marked up with ol, ul and dl"),
    ],
    docs: include_str!("list_item_without_list.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let items = scene.elements().filter(|seen| seen.is_told && seen.element.is("li"));
    for item in items.map(|seen| seen.element) {
        let is_in_list = item.parent_element().is_some_and(is_list);
        if !is_in_list && item.explicit_role().is_none() {
            findings.on(
                item,
                "This item stands in no list",
                "Put `<ul>` before the first item and `</ul>` after the last, or `<ol>` where the order counts.",
            );
        }
    }
}

/// An element with another role is judged by what is asked of that role.
fn is_list(element: Element<'_>) -> bool {
    element.is_any(&["ul", "ol", "menu"]) || element.explicit_role().is_some()
}
