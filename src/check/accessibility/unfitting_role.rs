//! Finds elements of HTML with a role that they must not be given.
#![doc = include_str!("unfitting_role.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::aria::Fit;

/// The rule.
pub const RULE: Rule = Rule {
    name: "unfitting-role",
    level: Level::Warning,
    basis: &[Basis::Guideline("ARIA in HTML: roles that authors may give to each element")],
    docs: include_str!("unfitting_role.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_reached) {
        let Some(role) = seen.element.explicit_role() else { continue };
        if seen.element.fit(role) == Fit::Wrong {
            findings.on(
                seen.element,
                format!("<{}> must not be given the role `{}`", seen.element.name(), role.name()),
                "Use the element of HTML that is made for it, or a `<div>`.",
            );
        }
    }
}
