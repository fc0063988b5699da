//! Finds frames that do not say what they hold.
#![doc = include_str!("frame_without_name.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "frame-without-name",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("cae760")],
    docs: include_str!("frame_without_name.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let frames = scene
        .elements()
        .filter(|seen| seen.is_told && seen.element.is("iframe") && seen.element.is_in_tab_order());
    for frame in frames.filter(|seen| scene.name(seen.element).is_empty()) {
        findings.on(
            frame.element,
            "Nothing says what this frame holds",
            "Say it in its `title`, as `title=\"Map of the way to the centre\"`.",
        );
    }
}
