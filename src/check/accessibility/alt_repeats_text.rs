//! Finds pictures whose words repeat the text beside them.
#![doc = include_str!("alt_repeats_text.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Node, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "alt-repeats-text",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.1.1", Grade::A),
        Basis::Guideline("WCAG technique H2: a picture and a text in one link are not said twice"),
    ],
    docs: include_str!("alt_repeats_text.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.role == Some(Role::Img) && seen.element.is("img")) {
        let image = seen.element;
        if image.hiding().is_hidden_from_assistive_technology() {
            continue;
        }
        let name = collapsed(image.attribute("alt").unwrap_or_default());
        // A short word may well stand there by chance.
        if name.chars().count() > 2 && texts_beside(image).any(|text| collapsed(&text) == name) {
            findings.on(
                image,
                "The words of this picture are the same as the text beside it",
                "Leave its `alt` empty, so that they are said once: `alt=\"\"`.",
            );
        }
    }
}

/// The texts that are heard together with a picture: the rest of its link or button, its caption, its neighbours.
fn texts_beside<'a>(image: Element<'a>) -> impl Iterator<Item = String> + use<'a> {
    let whole = image.ancestors().take(4).find(|around| around.is_any(&["a", "button", "summary", "figure"]));
    let whole = whole.map(|around| match around.child_elements().find(|child| child.is("figcaption")) {
        Some(caption) if around.is("figure") => caption.reader_text(),
        _ => around.reader_text(),
    });
    let is_blank = |node: &Node<'a>| node.text().is_some_and(|text| text.trim().is_empty());
    let before = std::iter::successors(image.previous_sibling(), |node| node.previous_sibling());
    let after = std::iter::successors(image.next_sibling(), |node| node.next_sibling());
    let siblings = [before.take(2).find(|node| !is_blank(node)), after.take(2).find(|node| !is_blank(node))];
    let near = siblings.into_iter().flatten().map(|node| match node.text() {
        Some(text) => text.to_owned(),
        None => node.reader_text(),
    });
    whole.into_iter().chain(near)
}

/// A text without case, marks at its ends and white space that does not matter.
fn collapsed(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_matches(|mark: char| !mark.is_alphanumeric()).to_lowercase()
}
