//! Finds parts of pages that say they are in a language that does not exist.
#![doc = include_str!("invalid_language_of_part.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::check::tongue::heard;
use crate::diagnostic::Level;
use crate::html::{Element, Node, names_known_language};

/// The rule.
pub const RULE: Rule = Rule {
    name: "invalid-language-of-part",
    level: Level::Error,
    basis: &[Basis::Wcag("3.1.2", Grade::AA), Basis::Act("de46e4")],
    docs: include_str!("invalid_language_of_part.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for part in scene.elements().map(|seen| seen.element) {
        let Some(language) = part.attribute("lang").filter(|language| !language.is_empty()) else { continue };
        if part.is("html") || !part.is_html() || names_known_language(language) || !has_words(scene, part) {
            continue;
        }
        if language.trim().is_empty() {
            findings.unsure(part, "Look which language these words are in: its name is left blank");
            continue;
        }
        findings.on(
            part,
            format!("`{language}` is no language"),
            "Write the short name of the language: `en-GB` for English, `cy` for Welsh, `pl` for Polish.",
        );
    }
}

/// Whether someone meets words whose language this element says: words in it, and not in a part that names another.
fn has_words<'a>(scene: &PageScene<'a>, part: Element<'a>) -> bool {
    let mut inside = std::iter::once(*part).chain(part.descendants());
    let mut passed_over: Option<Node<'_>> = None;
    inside.any(|node| {
        if passed_over.is_some_and(|other| other.contains(node)) {
            return false;
        }
        let hiding = node.hiding();
        if let Some(text) = node.text() {
            return !hiding.is_hidden_from_all() && !text.trim().is_empty();
        }
        let Some(element) = node.as_element() else { return false };
        if element != part && element.has_attribute("lang") {
            passed_over = Some(node);
            return false;
        }
        heard(scene, element).iter().any(|words| !words.trim().is_empty())
    })
}
