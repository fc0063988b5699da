//! Finds parts of a page that are in another language than they say.
#![doc = include_str!("part_in_another_language.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::check::tongue::{Tongue, texts, tongue};
use crate::diagnostic::Level;
use crate::html::names_known_language;

/// The rule.
pub const RULE: Rule = Rule {
    name: "part-in-another-language",
    level: Level::Error,
    basis: &[Basis::Wcag("3.1.2", Grade::AA), Basis::Act("off6ek")],
    docs: include_str!("part_in_another_language.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let Some(body) = scene.document.body() else { return };
    let has_parts =
        scene.elements().any(|seen| body.contains(*seen.element) && seen.element.has_attribute("lang"));
    if !has_parts {
        return;
    }
    for (part, text) in texts(scene).into_iter().filter(|(part, _)| part.is_html() && body.contains(**part)) {
        let Some(tag) = part.attribute("lang").map(str::trim).filter(|tag| names_known_language(tag)) else {
            continue;
        };
        if !text.contains(char::is_alphabetic) {
            continue;
        }
        match tongue(&text, tag) {
            Tongue::AsSaid => {}
            Tongue::Other(language) => {
                findings.on(
                    part,
                    format!("This says that it is in `{tag}`, but its words are {language}"),
                    "Correct its `lang`.",
                );
            }
            Tongue::Unknown => {
                findings
                    .unsure(part, format!("See whether these words are in the language they say, `{tag}`"));
            }
        }
    }
}
