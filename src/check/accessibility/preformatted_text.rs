//! Finds text that keeps its lines and blanks as typed, and is no code.
#![doc = include_str!("preformatted_text.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "preformatted-text",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.1.1", Grade::A),
        Basis::Wcag("1.4.10", Grade::AA),
        Basis::Guideline(
            "WCAG failure F34 and technique H86: no tables, columns or drawings made of blanks and characters",
        ),
    ],
    docs: include_str!("preformatted_text.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let kept = scene.elements().filter(|seen| seen.is_told && seen.element.is("pre"));
    for text in kept.map(|seen| seen.element) {
        let is_code = text.descendant_elements().any(|inside| inside.is_any(&["code", "kbd", "samp", "var"]));
        // What has another role, such as a picture with a name, says what it is.
        let is_named = text.explicit_role().is_some();
        let is_empty = text.reader_texts().next().is_none();
        if !is_code && !is_named && !is_empty {
            findings.on(
                text,
                "This text in `pre` keeps its lines and blanks as typed, and is no code",
                "Write it as paragraphs, a list or a table. For a drawing made of characters, use a picture with words in its place. For code, put `<code>` inside.",
            );
        }
    }
}
