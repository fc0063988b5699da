//! Finds closing tags that close nothing, and what is never closed.
#![doc = include_str!("mismatched_tags.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;

/// The rule.
pub const RULE: Rule = Rule {
    name: "mismatched-tags",
    level: Level::Warning,
    basis: &[Basis::Guideline("WCAG technique H74: opening and closing tags are used as HTML says")],
    docs: include_str!("mismatched_tags.md"),
    check: Check::Page(check),
};

/// What cannot hold anything: a closing tag of it changes nothing.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let source = scene.document.source();
    let opened: Vec<(usize, Element<'_>)> =
        scene.elements().filter_map(|seen| Some((seen.element.start_tag()?.start, seen.element))).collect();
    let mut told = None;
    for fault in scene.document.faults() {
        let Some(closing) = source.get(fault.at..).and_then(|rest| rest.strip_prefix("</")) else { continue };
        // The parser may have more than one thing to say of one tag.
        if told.replace(fault.at) == Some(fault.at) {
            continue;
        }
        let name: String = closing.chars().take_while(char::is_ascii_alphanumeric).take(40).collect();
        let before = opened.iter().take_while(|(start, _)| *start < fault.at).last();
        let says_nothing = name.is_empty() || VOID.iter().any(|void| name.eq_ignore_ascii_case(void));
        let Some((_, element)) = before.filter(|_| !says_nothing) else { continue };
        findings.on(
            *element,
            format!("A closing tag after this one, `</{name}>`, does not fit what is open there"),
            "Remove that closing tag, or write the one that was meant.",
        );
    }
}
