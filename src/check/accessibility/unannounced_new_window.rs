//! Finds links that open a new window and do not say so.
#![doc = include_str!("unannounced_new_window.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "unannounced-new-window",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("WCAG technique G201: warning when a link opens a new window"),
        Basis::Guideline("GOV.UK Design System, Links: say “opens in new tab” in the link"),
    ],
    docs: include_str!("unannounced_new_window.md"),
    check: Check::Page(check),
};

/// How a link says it.
const SAID: [&str; 6] = ["new window", "new tab", "new page", "another window", "another tab", "external"];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for link in scene.told(Role::Link) {
        let target = link.attribute("target").unwrap_or_default().trim();
        let is_own = ["", "_self", "_parent", "_top"].iter().any(|own| target.eq_ignore_ascii_case(own));
        let is_framed = || {
            let frames = scene.elements().filter(|seen| seen.element.is_any(&["iframe", "frame"]));
            frames.into_iter().any(|frame| frame.element.attribute("name") == Some(target))
        };
        let opens = link.attribute("onclick").is_some_and(|script| script.contains("window.open("))
            || (!is_own && !is_framed());
        if !opens || !link.has_attribute("href") || scene.name(link).is_empty() {
            continue;
        }
        let words = format!("{} {}", scene.name(link), link.accessible_description()).to_lowercase();
        if !SAID.iter().any(|said| words.contains(said)) {
            findings.on(
                link,
                "This link opens a new window, and does not say so",
                "Let it open in the same window: remove its `target`. If it must be a new one, end its words with “(opens in new tab)”.",
            );
        }
    }
}
