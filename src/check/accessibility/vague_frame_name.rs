//! Finds frames whose name does not say what they hold.
#![doc = include_str!("vague_frame_name.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "vague-frame-name",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("4.1.2", Grade::A),
        Basis::Guideline("WCAG technique H64: the title of a frame describes its content"),
    ],
    docs: include_str!("vague_frame_name.md"),
    check: Check::Page(check),
};

/// Names that say nothing of what a frame holds, in lower case.
const VAGUE: [&str; 18] = [
    "content",
    "embed",
    "embedded",
    "embedded content",
    "external content",
    "frame",
    "frame title",
    "iframe",
    "iframe content",
    "iframe title",
    "inline frame",
    "main",
    "page",
    "title",
    "untitled",
    "untitled frame",
    "web page",
    "widget",
];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_told && seen.element.is_any(&["iframe", "frame"])) {
        let name = scene.name(seen.element);
        let bare = name.trim().trim_matches(|mark: char| !mark.is_alphabetic()).to_lowercase();
        if VAGUE.binary_search(&bare.as_str()).is_ok() {
            findings.on(
                seen.element,
                format!("“{name}” does not say what this frame holds"),
                "Write what is in it: `Map of the way to the centre`.",
            );
        }
    }
}
