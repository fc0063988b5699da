//! Finds roles and ARIA attributes that are no longer to be used.
#![doc = include_str!("outdated_aria.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "outdated-aria",
    level: Level::Warning,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Guideline("ARIA 1.2 and DPUB-ARIA 1.1: deprecated")],
    docs: include_str!("outdated_aria.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_reached) {
        let element = seen.element;
        let outdated = [Role::Directory, Role::DocBiblioentry, Role::DocEndnote];
        if let Some(role) = element.explicit_role().filter(|role| outdated.contains(role)) {
            findings.on(
                element,
                format!("The role `{}` is no longer used", role.name()),
                "Use a list: `<ul>` or `<ol>` with `<li>`.",
            );
        }
        for property in element.aria().filter_map(|stated| stated.property) {
            if property.is_deprecated() {
                findings.on(
                    element,
                    format!("`{}` is no longer used", property.name()),
                    "Remove it. Let people move things with buttons as well as by dragging.",
                );
            }
        }
    }
}
