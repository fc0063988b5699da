//! Finds links in running text with nothing but a space between them.
#![doc = include_str!("links_run_together.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "links-run-together",
    level: Level::Warning,
    basis: &[Basis::Guideline("WCAG 1.0, 10.5: printable characters between links that stand side by side")],
    docs: include_str!("links_run_together.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let links: Vec<Element<'_>> = scene.told(Role::Link).filter(|link| link.is("a")).collect();
    let mut last: Option<Element<'_>> = None;
    for pair in links.windows(2) {
        let [first, second] = pair else { continue };
        let Some(text) = first.next_sibling() else { continue };
        let is_gap = text.text().is_some_and(|text| text.trim().is_empty());
        let is_next = text.next_sibling().is_some_and(|node| node == **second);
        let around = first.parent_element();
        if !is_gap
            || !is_next
            || !around.is_some_and(in_running_text)
            || is_boxed(*first)
            || is_boxed(*second)
        {
            continue;
        }
        // One finding for a row of links.
        if last.replace(*second) != Some(*first) {
            findings.on(
                *second,
                "Nothing but a space stands between this link and the one before",
                "Make a list of them, or put a comma or a word between.",
            );
        }
    }
}

/// A paragraph that is no menu: what styles a menu puts between its links cannot be told.
fn in_running_text(around: Element<'_>) -> bool {
    around.is_any(&["dd", "p", "td"])
        && !around.has_attribute("class")
        && !around.ancestors().any(|outer| outer.is_any(&["footer", "header", "nav"]))
}

/// A link that looks like a button, or is a picture, has an edge.
fn is_boxed(link: Element<'_>) -> bool {
    link.has_attribute("class")
        || link.has_attribute("style")
        || link.descendant_elements().any(|inner| inner.is_any(&["img", "svg"]) || inner.is_in_svg())
}
