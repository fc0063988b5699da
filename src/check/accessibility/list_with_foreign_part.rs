//! Finds lists that hold something else than items.
#![doc = include_str!("list_with_foreign_part.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "list-with-foreign-part",
    level: Level::Error,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("WCAG technique H48: lists are marked up with ol, ul and dl"),
    ],
    docs: include_str!("list_with_foreign_part.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for list in scene.told(Role::List).filter(|list| list.is_any(&["ul", "ol", "menu"])) {
        let foreign = list.child_elements().find(|child| is_foreign(*child));
        let has_own_words =
            || list.children().any(|child| child.text().is_some_and(|words| !words.trim().is_empty()));
        let (what, help) = match foreign {
            Some(part) if part.is_any(&["ul", "ol", "menu"]) => (
                "This list has another list directly inside it, not inside one of its items".to_owned(),
                "Move the inner list into the item it belongs to, before its `</li>`.",
            ),
            Some(part) => (
                format!("This list has a `{}` directly inside it, which is not an item", part.name()),
                "Put each thing in the list into `<li>…</li>`, and everything else before or after the list.",
            ),
            None if has_own_words() => (
                "This list has words directly inside it, outside its items".to_owned(),
                "Put the words into an item, `<li>…</li>`, or before the list.",
            ),
            None => continue,
        };
        findings.on(foreign.unwrap_or(list), what, help);
    }
}

fn is_foreign(child: Element<'_>) -> bool {
    let is_item = match child.explicit_role() {
        Some(role) => role == Role::ListItem,
        None => child.is("li"),
    };
    !is_item
        && !child.is_any(&["script", "template", "style"])
        && !child.hiding().is_hidden_from_assistive_technology()
}
