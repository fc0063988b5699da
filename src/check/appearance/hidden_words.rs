//! Finds words that would say where a link leads and that are hidden from everybody, not only from the eye.
#![doc = include_str!("hidden_words.md")]

use crate::check::accessibility::vague_link_text::is_vague;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};
use crate::style::Mode;

/// The rule.
pub const RULE: Rule = Rule {
    name: "hidden-words",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("2.4.4", Grade::A),
        Basis::Guideline(
            "GDS accessibility tools audit: display: none or visibility: hidden used on what a screen reader should read",
        ),
    ],
    docs: include_str!("hidden_words.md"),
    check: Check::Page(check),
};

/// How words begin that go on from “Read more”. Those that take its place when it was pressed, such as “Show less”,
/// begin otherwise.
const GOES_ON: [&str; 18] = [
    "about",
    "at",
    "by",
    "concerning",
    "for",
    "from",
    "how",
    "in",
    "of",
    "on",
    "regarding",
    "than",
    "to",
    "what",
    "when",
    "where",
    "who",
    "why",
];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for role in [Role::Link, Role::Button] {
        for control in scene.told(role) {
            let name = scene.name(control);
            let is_meant = || control.descendant_elements().any(is_meant_to_be_heard);
            if !is_vague(name) && !is_meant() {
                continue;
            }
            let hidden = hidden_words(scene, control);
            let is_lost = !hidden.is_empty() && is_meant();
            let first = hidden.split(|next: char| !next.is_alphanumeric()).find(|word| !word.is_empty());
            if !is_lost && !first.is_some_and(|first| GOES_ON.contains(&&*first.to_lowercase())) {
                continue;
            }
            findings.on(
                control,
                format!("“{hidden}” would say what “{name}” is about, but nobody hears it"),
                "Hide the words from the eye alone, with a class that cuts them down to one pixel, or let everybody see them.",
            );
        }
    }
}

/// Whether the class of an element says that its words are hidden from the eye alone.
fn is_meant_to_be_heard(element: Element<'_>) -> bool {
    const CALLED: [&str; 5] =
        ["screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden", "govuk-visually-hidden"];
    let names = element.attribute("class").unwrap_or_default().split_ascii_whitespace();
    names.into_iter().any(|name| CALLED.contains(&name))
}

/// The words in an element that are hidden on every screen.
fn hidden_words(scene: &PageScene<'_>, control: Element<'_>) -> String {
    let is_out = |element: Element<'_>| {
        scene.styles.of(element).is_some_and(|style| {
            let looks = [Mode::DESK, Mode::NARROW].map(|mode| style.look(mode));
            looks.iter().all(|look| !look.is_rendered || !look.is_visible)
        })
    };
    let parts = control.descendants().filter_map(|node| {
        let around = node.parent_element()?;
        let is_text =
            around.is_html() && !around.is_any(&["script", "style", "template", "noscript", "datalist"]);
        node.text().filter(|_| is_text && is_out(around))
    });
    let words: Vec<&str> = parts.flat_map(str::split_whitespace).collect();
    words.join(" ")
}
