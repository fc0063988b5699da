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

/// What HTML gave up, in order, and what is used instead (HTML, 16.2). `blink` and `marquee` have rules of their own.
const OUTDATED: [(&str, &str); 26] = [
    ("acronym", "Write `<abbr>` instead."),
    ("applet", "Write `<object>` instead, or show the same as a page."),
    ("basefont", "Set the typeface in the style sheet."),
    ("bgsound", "Let the reader start a sound: `<audio controls>`."),
    ("big", "Say what it is, such as a heading or `<strong>`, and set its size in the style sheet."),
    ("center", "Centre it in the style sheet, if it must be."),
    ("dir", "Write `<ul>` instead."),
    ("font", "Set typeface, size and colour in the style sheet."),
    ("frame", "Write one page with `<nav>` and `<main>`."),
    ("frameset", "Write one page with `<nav>` and `<main>`."),
    ("isindex", "Write a `<form>` with a field."),
    ("keygen", "Write a `<form>` with a field."),
    ("listing", "Write `<pre><code>` instead."),
    ("menuitem", "Write a list of links or buttons."),
    ("multicol", "Set columns in the style sheet."),
    ("nextid", "Remove it."),
    ("nobr", "Keep words together in the style sheet."),
    ("noembed", "Write `<object>` with other content inside."),
    ("noframes", "Write one page without frames."),
    ("plaintext", "Write `<pre>` instead."),
    ("rb", "Write `<ruby>` without it."),
    ("rtc", "Write `<ruby>` without it."),
    ("spacer", "Make room in the style sheet."),
    ("strike", "Write `<del>` or `<s>` instead."),
    ("tt", "Write `<code>`, `<kbd>` or `<samp>` instead."),
    ("xmp", "Write `<pre><code>` instead."),
];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for element in scene.elements().map(|seen| seen.element).filter(|element| element.is_html()) {
        if let Ok(at) = OUTDATED.binary_search_by_key(&element.name(), |(name, _)| name) {
            findings.on(element, format!("The element `{}` is out of use", element.name()), OUTDATED[at].1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order() {
        assert!(OUTDATED.is_sorted());
    }
}
