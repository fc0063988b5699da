//! Finds embedded objects that the keyboard and a screen reader cannot get into.
#![doc = include_str!("unreachable_plugin.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;

/// The rule.
pub const RULE: Rule = Rule {
    name: "unreachable-plugin",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("2.1.1", Grade::A),
        Basis::Wcag("4.1.2", Grade::A),
        Basis::Guideline("WCAG technique FLASH24 and its like: wmode keeps assistive technology out"),
    ],
    docs: include_str!("unreachable_plugin.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let objects = scene
        .elements()
        .map(|seen| seen.element)
        .filter(|element| element.is_any(&["object", "embed", "applet"]));
    for object in objects.filter(|object| !object.hiding().is_hidden_from_all()) {
        if let Some(mode) = window_mode(object).filter(|mode| !mode.eq_ignore_ascii_case("window")) {
            findings.on(
                object,
                format!("`wmode` is `{mode}` here, so a screen reader cannot get into this object"),
                "Show the same as a part of the page. If the object must stay, set `wmode` to `window`.",
            );
        } else if is_plugin(object) {
            findings.on(
                object,
                "This object needs a plugin that browsers no longer have",
                "Show the same as a part of the page, or as a film with captions.",
            );
        }
    }
}

/// How the object asks to be drawn, by attribute or by parameter.
fn window_mode(object: Element<'_>) -> Option<&str> {
    object.attribute("wmode").or_else(|| {
        object
            .child_elements()
            .find(|child| {
                child.is("param")
                    && child.attribute("name").is_some_and(|name| name.eq_ignore_ascii_case("wmode"))
            })?
            .attribute("value")
    })
}

fn is_plugin(object: Element<'_>) -> bool {
    let kind = object.attribute("type").unwrap_or_default().to_ascii_lowercase();
    let file = object.attribute("data").or_else(|| object.attribute("src")).unwrap_or_default();
    let file = file.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    object.is("applet")
        || kind.contains("flash")
        || kind.contains("silverlight")
        || kind.contains("java")
        || file.ends_with(".swf")
        || file.ends_with(".xap")
}
