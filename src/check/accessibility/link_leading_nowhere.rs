//! Finds links that lead nowhere.
#![doc = include_str!("link_leading_nowhere.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "link-leading-nowhere",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("4.1.2", Grade::A),
        Basis::Guideline("WCAG failure F42: what only acts when pressed is a button, and no link"),
    ],
    docs: include_str!("link_leading_nowhere.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for link in scene.told(Role::Link) {
        let Some(address) = link.attribute("href").or_else(|| link.attribute("xlink:href")) else { continue };
        let address = address.trim();
        let is_script = address.get(..11).is_some_and(|scheme| scheme.eq_ignore_ascii_case("javascript:"));
        if is_script || address == "#" || (address.is_empty() && link.is_any(&["a", "area"])) {
            findings.on(
                link,
                "This link leads nowhere",
                "Write where it leads. If it makes something happen on this page, make it a `<button type=\"button\">`.",
            );
        }
    }
}
