//! Finds pages that name two languages for themselves.
#![doc = include_str!("contradicting_language.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "contradicting-language",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("3.1.1", Grade::A),
        Basis::Guideline("HTML standard, 3.2.6.2: `lang` and `xml:lang` say the same"),
    ],
    docs: include_str!("contradicting_language.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let Some(root) = scene.document.html_element() else { return };
    let (Some(one), Some(other)) = (root.attribute("lang"), root.attribute("xml:lang")) else { return };
    let language = |tag: &str| tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
    if !one.trim().is_empty() && !other.trim().is_empty() && language(one) != language(other) {
        findings.on(
            root,
            format!("This page says that it is in `{one}`, and also that it is in `{other}`"),
            "Remove `xml:lang`. Browsers go by `lang`.",
        );
    }
}
