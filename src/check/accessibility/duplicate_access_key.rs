//! Finds shortcut keys that two elements of a page have.
#![doc = include_str!("duplicate_access_key.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use std::collections::HashMap;

use crate::html::Element;

/// The rule.
pub const RULE: Rule = Rule {
    name: "duplicate-access-key",
    level: Level::Warning,
    basis: &[Basis::Guideline("axe-core, accesskeys: each shortcut belongs to one element")],
    docs: include_str!("duplicate_access_key.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let mut owners: HashMap<String, Element<'_>> = HashMap::new();
    for element in scene.elements().map(|seen| seen.element) {
        let Some(key) = element.attribute("accesskey").map(str::trim).filter(|key| !key.is_empty()) else {
            continue;
        };
        if element.hiding().is_hidden_from_all() {
            continue;
        }
        if let Some(first) = owners.get(&key.to_lowercase()) {
            findings.on(
                element,
                format!("The shortcut `{key}` already belongs to {}", first.describe()),
                "Remove the `accesskey`. Shortcuts of a page often clash with those of screen readers too.",
            );
        } else {
            owners.insert(key.to_lowercase(), element);
        }
    }
}
