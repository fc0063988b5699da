//! Finds attributes that a tag states twice.
#![doc = include_str!("repeated_attribute.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "repeated-attribute",
    level: Level::Warning,
    basis: &[
        Basis::Guideline(
            "HTML, Parsing: a duplicate attribute is an error, and browsers drop the second one",
        ),
        Basis::Guideline("WCAG technique H94: elements have no duplicate attributes"),
    ],
    docs: include_str!("repeated_attribute.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    // It is a parse error, in XML as in HTML, and most pages have none.
    if scene.document.faults().is_empty() {
        return;
    }
    let source = scene.document.source();
    for element in scene.elements().map(|seen| seen.element) {
        for repeated in element.duplicate_attributes() {
            let name = source[repeated.name].to_ascii_lowercase();
            findings.on(
                element,
                format!("This tag states `{name}` twice, and browsers drop the second"),
                format!("Keep one `{name}`. Several classes, or several ids that are referred to, stand in one value with spaces between."),
            );
        }
    }
}
