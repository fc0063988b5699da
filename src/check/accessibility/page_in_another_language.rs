//! Finds pages that are in another language than they say.
#![doc = include_str!("page_in_another_language.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::check::tongue::{Tongue, texts, tongue};
use crate::diagnostic::Level;
use crate::html::names_known_language;

/// The rule.
pub const RULE: Rule = Rule {
    name: "page-in-another-language",
    level: Level::Error,
    basis: &[Basis::Wcag("3.1.1", Grade::A), Basis::Act("ucwvc8")],
    docs: include_str!("page_in_another_language.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let Some(html) = scene.document.html_element() else { return };
    let Some(tag) = html.attribute("lang").map(str::trim).filter(|tag| names_known_language(tag)) else {
        return;
    };
    let Some((_, text)) = texts(scene).into_iter().next() else { return };
    if !text.contains(char::is_alphabetic) {
        return;
    }
    match tongue(&text, tag) {
        Tongue::AsSaid => {}
        Tongue::Other(language) => {
            findings.on(
                html,
                format!("This page says that it is in `{tag}`, but its words are {language}"),
                "Correct the `lang` of the page, or give the parts in another language a `lang` of their own.",
            );
        }
        Tongue::Unknown => {
            findings.unsure(
                html,
                format!("See whether most words of this page are in the language it says, `{tag}`"),
            );
        }
    }
}
