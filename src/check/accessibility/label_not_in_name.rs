//! Finds links, buttons and the like that are told of by other words than those they show.
#![doc = include_str!("label_not_in_name.md")]

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "label-not-in-name",
    level: Level::Error,
    basis: &[Basis::Wcag("2.5.3", Grade::A), Basis::Act("2ee8b8")],
    docs: include_str!("label_not_in_name.md"),
    check: Check::Page(check),
};

/// The roles of what can be worked with and is named by its content.
const WIDGETS: [Role; 13] = [
    Role::Button,
    Role::Checkbox,
    Role::GridCell,
    Role::Link,
    Role::MenuItem,
    Role::MenuItemCheckbox,
    Role::MenuItemRadio,
    Role::Option,
    Role::Radio,
    Role::SearchBox,
    Role::Switch,
    Role::Tab,
    Role::TreeItem,
];

/// What the classes of elements are called in which a typeface of icons turns words into signs.
const ICONS: [&str; 10] =
    ["fa", "fas", "glyph", "glyphicon", "icon", "icons", "mdi", "mi", "symbol", "symbols"];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let widgets = scene.elements().filter(|seen| {
        let has_words_of_its_own =
            seen.element.has_attribute("aria-label") || seen.element.has_attribute("aria-labelledby");
        seen.is_told && has_words_of_its_own && seen.role.is_some_and(|role| WIDGETS.contains(&role))
    });
    for widget in widgets.map(|seen| seen.element) {
        let shown = widget.visible_text();
        let (label, name) = (words(&shown), words(scene.name(widget)));
        if label.is_empty() || name.windows(label.len()).any(|run| run == label) {
            continue;
        }
        if may_be_a_sign(widget, &label) {
            findings.unsure(
                widget,
                "See whether what is shown here is a sign: if it is meant to be read, a person must be able to say it, so the words for those who listen must hold it",
            );
            continue;
        }
        findings.on(
            widget,
            format!(
                "It shows “{}”, but is told of as “{}”",
                shown.split_whitespace().collect::<Vec<_>>().join(" "),
                scene.name(widget)
            ),
            "Begin its `aria-label` with the words that are shown, as they are shown, or leave it out.",
        );
    }
}

/// The words of a text, as the ACT rules compare them: without what stands in round brackets, without case, marks
/// and signs.
fn words(text: &str) -> Vec<String> {
    let plain: String = without_brackets(text)
        .to_lowercase()
        .nfkd()
        .filter(|character| !is_combining_mark(*character))
        .map(|character| if character.is_alphanumeric() { character } else { ' ' })
        .collect();
    plain.split_whitespace().map(str::to_owned).collect()
}

/// The text without round brackets and what stands between a pair of them.
fn without_brackets(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('(') {
        kept.push_str(&rest[..open]);
        kept.push(' ');
        rest = &rest[open + 1..];
        if let Some(close) = rest.find(')') {
            rest = &rest[close + 1..];
        }
    }
    kept.push_str(&rest.replace(')', " "));
    kept
}

/// A single letter may be drawn for its form, such as "x" to close; and some typefaces turn a word into a sign.
fn may_be_a_sign(widget: Element<'_>, label: &[String]) -> bool {
    let is_letter =
        matches!(label, [word] if word.chars().count() == 1 && !word.chars().all(char::is_numeric));
    let shows_icon = |part: Element<'_>| {
        let names = part.attribute("class").unwrap_or_default().split(|mark: char| !mark.is_alphanumeric());
        let is_icon = names.into_iter().any(|name| ICONS.iter().any(|icon| name.eq_ignore_ascii_case(icon)));
        is_icon && !words(&part.visible_text()).is_empty()
    };
    is_letter || shows_icon(widget) || widget.descendant_elements().any(shows_icon)
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_compared_without_case_marks_and_brackets() {
        for (text, expected) in [
            ("Next  Page…", "next page"),
            ("Café", "cafe"),
            ("Search by date (YYYY-MM-DD)", "search by date"),
            ("(open", "open"),
            ("a) first (b", "a first b"),
            ("2×2", "2 2"),
            ("💡", ""),
        ] {
            assert_eq!(words(text).join(" "), expected, "{text}");
        }
    }
}
