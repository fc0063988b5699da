//! Finds `role` attributes in which no word is a role.
#![doc = include_str!("unknown_role.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::diagnostic::suggest::nearest;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "unknown-role",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("674b10")],
    docs: include_str!("unknown_role.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for element in scene.elements().map(|seen| seen.element) {
        let Some(written) = element.attribute("role").map(str::trim).filter(|role| !role.is_empty()) else {
            continue;
        };
        let is_judged = (element.is_html() || element.is_svg(element.name()))
            && !element.hiding().is_hidden_from_assistive_technology();
        if is_judged && element.explicit_role().is_none() {
            let known = Role::ALL.iter().map(|role| role.name());
            let help = match nearest(&written.to_ascii_lowercase(), known) {
                Some(name) => format!("Did you mean `{name}`? Correct the role, or remove it."),
                None => "Remove the role, or write one that ARIA defines.".to_owned(),
            };
            findings.on(element, format!("There is no role `{written}`"), help);
        }
    }
}
