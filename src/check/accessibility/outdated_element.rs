//! Finds elements that HTML has given up.
#![doc = include_str!("outdated_element.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "outdated-element",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("HTML, Obsolete features: elements that must not be used"),
        Basis::Guideline("WCAG technique C22: CSS controls how text looks"),
    ],
    docs: include_str!("outdated_element.md"),
    check: Check::Page(check),
};

/// What is used instead of an element that HTML gave up (HTML, 16.2). `blink` and `marquee` have rules of their own.
fn instead_of(name: &str) -> Option<&'static str> {
    Some(match name {
        "acronym" => "Write `<abbr>` instead.",
        "applet" => "Write `<object>` instead, or show the same as a page.",
        "basefont" => "Set the typeface in the style sheet.",
        "bgsound" => "Let the reader start a sound: `<audio controls>`.",
        "big" => "Say what it is, such as a heading or `<strong>`, and set its size in the style sheet.",
        "center" => "Centre it in the style sheet, if it must be.",
        "dir" => "Write `<ul>` instead.",
        "font" => "Set typeface, size and colour in the style sheet.",
        "frame" | "frameset" => "Write one page with `<nav>` and `<main>`.",
        "isindex" | "keygen" => "Write a `<form>` with a field.",
        "listing" | "xmp" => "Write `<pre><code>` instead.",
        "menuitem" => "Write a list of links or buttons.",
        "multicol" => "Set columns in the style sheet.",
        "nextid" => "Remove it.",
        "nobr" => "Keep words together in the style sheet.",
        "noembed" => "Write `<object>` with other content inside.",
        "noframes" => "Write one page without frames.",
        "plaintext" => "Write `<pre>` instead.",
        "rb" | "rtc" => "Write `<ruby>` without it.",
        "spacer" => "Make room in the style sheet.",
        "strike" => "Write `<del>` or `<s>` instead.",
        "tt" => "Write `<code>`, `<kbd>` or `<samp>` instead.",
        _ => return None,
    })
}

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for element in scene.elements().map(|seen| seen.element).filter(|element| element.is_html()) {
        if let Some(instead) = instead_of(element.name()) {
            findings.on(element, format!("The element `{}` is out of use", element.name()), instead);
        }
    }
}
