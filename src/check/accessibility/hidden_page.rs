//! Finds pages that keep all of themselves from people who listen.
#![doc = include_str!("hidden_page.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::aria::Property;

/// The rule.
pub const RULE: Rule = Rule {
    name: "hidden-page",
    level: Level::Error,
    basis: &[Basis::Wcag("1.3.1", Grade::A), Basis::Wcag("4.1.2", Grade::A)],
    docs: include_str!("hidden_page.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let document = scene.document;
    let whole = [document.html_element(), document.body()].into_iter().flatten();
    if let Some(element) = whole.into_iter().find(|element| element.is_stated_true(Property::Hidden)) {
        findings.on(
            element,
            "This hides the whole page from screen readers",
            "Remove `aria-hidden`. While something stands in front of the page, use a `<dialog>`.",
        );
    }
}
