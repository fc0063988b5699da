//! Finds items of menus that a screen reader has no words for.
#![doc = include_str!("menu_item_without_name.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "menu-item-without-name",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("m6b1q3")],
    docs: include_str!("menu_item_without_name.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for item in scene.told(Role::MenuItem).filter(|item| scene.name(*item).is_empty()) {
        findings.on(
            item,
            "This item of a menu has no words",
            "Write between its tags what it does. If it shows only a sign, say what it does in `aria-label`.",
        );
    }
}
