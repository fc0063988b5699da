//! Finds headings that only look like headings.
#![doc = include_str!("heading_in_disguise.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "heading-in-disguise",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("WCAG technique H42 and failure F2: headings are marked up as headings"),
    ],
    docs: include_str!("heading_in_disguise.md"),
    check: Check::Page(check),
};

/// A heading has at most so many words; more are a sentence.
const MOST_WORDS: usize = 12;

/// What classes call a heading.
const CALLED: [&str; 6] = ["heading", "headline", "subheading", "subhead", "h2", "h3"];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_told && seen.element.is_any(&["p", "div"])) {
        let line = seen.element;
        if !(is_bold(line) || is_called_heading(line)) || is_elsewhere(scene, line) {
            continue;
        }
        let text = line.reader_text();
        if is_title(&text) && has_text_below(line) {
            findings.on(
                line,
                format!("“{text}” looks like a heading, and is none"),
                "In Markdown begin the line with `##`. In HTML write `<h2>`, or the level that fits.",
            );
        }
    }
}

/// Whether all of its words are bold.
fn is_bold(line: Element<'_>) -> bool {
    let mut parts = line.children().filter(|part| part.text().is_none_or(|text| !text.trim().is_empty()));
    let only = parts.next().and_then(|part| part.as_element()).filter(|_| parts.next().is_none());
    only.is_some_and(|only| only.is_any(&["b", "strong"]))
}

fn is_called_heading(line: Element<'_>) -> bool {
    let is_one =
        |class: &str| class.to_ascii_lowercase().split(['-', '_']).any(|word| CALLED.contains(&word));
    line.attribute("class").is_some_and(|classes| classes.split_ascii_whitespace().any(is_one))
        && line.descendant_elements().all(|inner| !inner.is_block())
}

/// Whether it is or holds a heading after all, or stands where none is expected.
fn is_elsewhere<'a>(scene: &PageScene<'a>, line: Element<'a>) -> bool {
    let is_heading = |element: Element<'_>| element.heading_level().is_some();
    let is_role = |element: Element<'a>| {
        matches!(
            scene.seen(element).and_then(|seen| seen.role),
            Some(Role::Heading | Role::Link | Role::Button | Role::Cell | Role::ListItem)
        )
    };
    line.explicit_role().is_some()
        || line.descendant_elements().any(is_heading)
        || line.ancestors().any(|around| {
            is_role(around)
                || around.is_any(&[
                    "table",
                    "figure",
                    "blockquote",
                    "label",
                    "fieldset",
                    "details",
                    "li",
                    "dl",
                ])
        })
}

/// A few words that do not end as a sentence or a label does.
fn is_title(text: &str) -> bool {
    let words = text.split_whitespace().count();
    (1..=MOST_WORDS).contains(&words)
        && text.contains(char::is_alphabetic)
        && !text.ends_with(['.', '!', ':', ';', ',', '”', '"'])
}

/// Whether a text follows it that is no such line itself.
fn has_text_below(line: Element<'_>) -> bool {
    let next = std::iter::successors(line.next_sibling(), |node| node.next_sibling())
        .find_map(|node| node.as_element());
    next.is_some_and(|next| {
        next.is_any(&["p", "ul", "ol", "div"])
            && !is_bold(next)
            && next.reader_text().split_whitespace().count() > 3
    })
}
