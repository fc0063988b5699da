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
const VAGUE: [&str; 24] = [
    "content",
    "embed",
    "embedded",
    "embedded content",
    "external content",
    "foo",
    "frame",
    "frame title",
    "iframe",
    "iframe content",
    "iframe title",
    "iframe title goes here",
    "inline frame",
    "lorem ipsum",
    "main",
    "page",
    "test",
    "title",
    "title goes here",
    "title here",
    "untitled",
    "untitled frame",
    "web page",
    "widget",
];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_told && seen.element.is_any(&["iframe", "frame"])) {
        let name = scene.name(seen.element);
        let bare = name.trim().trim_matches(|mark: char| !mark.is_alphabetic()).to_lowercase();
        let bare = bare.strip_prefix("this is ").unwrap_or(&bare);
        let bare =
            ["a ", "an ", "the "].iter().find_map(|article| bare.strip_prefix(article)).unwrap_or(bare);
        let is_address = !name.contains(' ')
            && (name.contains("://") || name.ends_with(".html") || name.ends_with(".htm"));
        // Without any letter it says nothing either; without a name at all it is judged elsewhere.
        if (bare.is_empty() && !name.is_empty()) || is_address || VAGUE.binary_search(&bare).is_ok() {
            findings.on(
                seen.element,
                format!("“{name}” does not say what this frame holds"),
                "Write what is in it: `Map of the way to the centre`.",
            );
        }
    }
}
