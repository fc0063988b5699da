//! Finds links in running text with nothing but a space between them.
#![doc = include_str!("links_run_together.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};
use crate::style::Mode;

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
        let Some(next) = first.next_sibling() else { continue };
        let is_gap = next.text().is_some_and(|text| text.trim().is_empty());
        let next = if is_gap { next.next_sibling() } else { Some(next) };
        let around = first.parent_element();
        if next != Some(**second)
            || !around.is_some_and(in_running_text)
            || is_boxed(scene, *first)
            || is_boxed(scene, *second)
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

/// What is no menu.
fn in_running_text(around: Element<'_>) -> bool {
    around.is_any(&["article", "body", "dd", "div", "main", "p", "section", "td"])
        && !around.ancestors().any(|outer| outer.is_any(&["footer", "header", "nav"]))
}

/// A link that looks like a button, or is a picture, has an edge.
fn is_boxed(scene: &PageScene<'_>, link: Element<'_>) -> bool {
    let has_edge = scene.styles.is_partial()
        || scene.styles.of(link).is_none_or(|style| {
            [Mode::DESK, Mode::NARROW].map(|mode| style.look(mode)).iter().any(|look| {
                &*look.display != "inline"
                    || !look.is_seen()
                    || look.has_padding
                    || look.is_set_apart
                    || look.has_picture
                    || !look.border.is_nothing()
                    || look.background.is_none_or(|ground| !ground.is_clear())
            })
        });
    has_edge
        || link.descendant_elements().any(|inner| inner.is_any(&["br", "img", "svg"]) || inner.is_in_svg())
}
