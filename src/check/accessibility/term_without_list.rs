//! Finds terms and descriptions that stand in no description list.
#![doc = include_str!("term_without_list.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;

/// The rule.
pub const RULE: Rule = Rule {
    name: "term-without-list",
    level: Level::Error,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("WCAG technique H40: description lists pair terms with descriptions"),
    ],
    docs: include_str!("term_without_list.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let parts = scene.elements().filter(|seen| seen.is_told && seen.element.is_any(&["dt", "dd"]));
    for part in parts.map(|seen| seen.element).filter(|part| part.explicit_role().is_none()) {
        if !is_in_list(part) {
            let what = if part.is("dt") { "term" } else { "description" };
            findings.on(
                part,
                format!("This {what} stands in no list of terms"),
                "Put `<dl>` before the first term and `</dl>` after the last description.",
            );
        }
    }
}

fn is_in_list(part: Element<'_>) -> bool {
    part.parent_element().is_some_and(|parent| {
        parent.is("dl") || (parent.is("div") && parent.parent_element().is_some_and(|list| list.is("dl")))
    })
}
