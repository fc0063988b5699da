//! Finds words in capital letters on pages of other sites.
#![doc = include_str!("block_capitals_on_page.md")]

use super::block_capitals::shouted;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;
use crate::page::Subject;
use crate::style::Mode;

/// The rule.
pub const RULE: Rule = Rule {
    name: "block-capitals-on-page",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("GOV.UK, Style guide, Capitalisation: do not use block capitals"),
        Basis::Guideline("British Dyslexia Association, Style guide: avoid text in capitals"),
    ],
    docs: include_str!("block_capitals_on_page.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    if scene.page.subject != Subject::Foreign {
        return;
    }
    for (element, text) in scene.passages() {
        if is_made_so(scene, *element, text) {
            findings.on(
                *element,
                "The style sheet writes this text in capital letters",
                "Take `text-transform: uppercase` away. To make words stand out, make them bold.",
            );
            continue;
        }
        if let Some(range) = shouted(text).into_iter().find(|range| text[range.clone()].contains(' ')) {
            findings.on(
                *element,
                format!("“{}” is in capital letters", &text[range]),
                "Write small letters. To make words stand out, make them bold.",
            );
        }
    }
}

/// So many words in capital letters are more than a label.
const A_TEXT: usize = 6;

/// Whether a style sheet turns a whole text into capital letters, and not a heading or what can be pressed.
fn is_made_so(scene: &PageScene<'_>, element: Element<'_>, text: &str) -> bool {
    let is_label = |around: Element<'_>| {
        around.is_any(&["a", "button", "caption", "figcaption", "label", "legend", "nav", "th"])
            || around.heading_level().is_some()
    };
    text.split_whitespace().count() >= A_TEXT
        && scene
            .styles
            .of(element)
            .is_some_and(|style| &*style.look(Mode::DESK).text_transform == "uppercase")
        && !std::iter::once(element).chain(element.ancestors()).any(is_label)
}
