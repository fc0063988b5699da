//! Finds colours that are written into the page itself.
#![doc = include_str!("colour_in_style_attribute.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "colour-in-style-attribute",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.4.3", Grade::AA),
        Basis::Guideline(
            "WCAG failure F24: a colour of text without that of its background, or the other way round",
        ),
        Basis::Guideline("GDS accessibility tools audit: inline styles that add colour are a barrier"),
    ],
    docs: include_str!("colour_in_style_attribute.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for element in scene.elements().map(|seen| seen.element).filter(|element| element.is_html()) {
        let Some(style) = element.attribute("style") else { continue };
        if let Some(property) = coloured(style)
            && !element.hiding().is_hidden_from_all()
        {
            findings.on(
                element,
                format!("A `style` attribute sets `{property}` here"),
                "Give the element a class, and set its colours in the style sheet, text and background together.",
            );
        }
    }
}

/// The property by which a `style` attribute sets a colour that somebody sees.
fn coloured(style: &str) -> Option<&'static str> {
    style.split(';').filter_map(|declaration| declaration.split_once(':')).find_map(|(name, value)| {
        let name = ["color", "background", "background-color"]
            .into_iter()
            .find(|property| name.trim().eq_ignore_ascii_case(property))?;
        let value = value.trim().trim_end_matches("!important").trim_end().to_ascii_lowercase();
        let follows_others = value.contains("var(")
            || value.contains("url(")
            || matches!(
                value.as_str(),
                "" | "inherit"
                    | "initial"
                    | "unset"
                    | "revert"
                    | "none"
                    | "transparent"
                    | "currentcolor"
                    | "0"
            );
        (!follows_others).then_some(name)
    })
}
