//! Finds words that stand in a style sheet and not in the page.
#![doc = include_str!("words_in_style_sheet.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;
use crate::style::{Mode, Part, Style};

/// The rule.
pub const RULE: Rule = Rule {
    name: "words-in-style-sheet",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("WCAG failure F87: content that is put in by ::before and ::after"),
    ],
    docs: include_str!("words_in_style_sheet.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let mut known: Vec<String> = Vec::new();
    for seen in scene.elements().filter(|seen| seen.is_reached) {
        let element = seen.element;
        for part in [Part::Before, Part::After] {
            let Some(words) = scene.styles.part(element, part).and_then(words) else { continue };
            if known.contains(&words) || says_them(element, &words) {
                continue;
            }
            findings.on(
                element,
                format!("The style sheet puts the words “{words}” here: they are not in the page"),
                "Write the words into the page, and keep `content` for ornaments.",
            );
            known.push(words);
        }
    }
}

/// The words that are put in on a wide screen or on a narrow one, if they are words.
fn words(style: &Style) -> Option<String> {
    let looks = [Mode::DESK, Mode::NARROW].into_iter().map(|mode| style.look(mode));
    let all = looks.filter(|look| look.is_seen()).map(|look| look.words_put_here().trim().to_owned());
    all.into_iter().find(|words| are_words(words))
}

/// Whether a text is language: a single letter is a mark, such as the x that closes something, and a name with a low
/// line calls up a picture of a font of icons.
fn are_words(text: &str) -> bool {
    !text.contains('_')
        && text.split(|next: char| !next.is_alphabetic()).any(|word| word.chars().nth(1).is_some())
}

/// Whether an element, or what is around it, has those words for everybody already.
fn says_them(element: Element<'_>, words: &str) -> bool {
    let has = |element: Element<'_>| element.reader_text().to_lowercase().contains(&words.to_lowercase());
    has(element) || element.parent_element().is_some_and(has)
}
