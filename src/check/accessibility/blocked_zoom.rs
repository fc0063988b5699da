//! Finds pages that keep a reader from making them larger.
#![doc = include_str!("blocked_zoom.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "blocked-zoom",
    level: Level::Error,
    basis: &[Basis::Wcag("1.4.4", Grade::AA), Basis::Act("b4f0c3")],
    docs: include_str!("blocked_zoom.md"),
    check: Check::Page(check),
};

/// Twice the size is what WCAG asks for.
const ENOUGH: f64 = 2.0;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for viewport in scene.document.viewports() {
        let what = match viewport.most {
            _ if viewport.is_fixed => "This page keeps a reader from making it larger".to_owned(),
            Some(most) if most < ENOUGH => format!("This page can be made only {most} times as large"),
            _ => continue,
        };
        findings.on(
            viewport.element,
            what,
            "Remove `user-scalable` and `maximum-scale`: `content=\"width=device-width, initial-scale=1\"` is enough.",
        );
    }
}
