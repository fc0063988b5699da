//! Finds titles of pages that a program or nobody thought of.
#![doc = include_str!("placeholder_title.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "placeholder-title",
    level: Level::Error,
    basis: &[
        Basis::Wcag("2.4.2", Grade::A),
        Basis::Guideline("WCAG failure F25: a title that does not say what the page is about"),
    ],
    docs: include_str!("placeholder_title.md"),
    check: Check::Page(check),
};

/// Titles that say nothing, in lower case.
const EMPTY_WORDS: [&str; 25] = [
    "asdf",
    "click here",
    "default",
    "document",
    "enter title here",
    "foo",
    "index",
    "insert title here",
    "my page",
    "new document",
    "new page",
    "no title",
    "page",
    "page title",
    "placeholder",
    "test",
    "test page",
    "title",
    "title here",
    "untitled",
    "untitled document",
    "untitled page",
    "web page",
    "website",
    "your title here",
];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let Some(title) = scene.document.title() else { return };
    let bare = title.trim().trim_matches(|mark: char| !mark.is_alphanumeric()).to_lowercase();
    // "Untitled 3", "Document1", "Page 2".
    let without_number =
        bare.trim_end_matches(|mark: char| mark.is_ascii_digit() || mark == ' ' || mark == '-');
    let is_file = [".asp", ".aspx", ".doc", ".docx", ".htm", ".html", ".jsp", ".php"]
        .iter()
        .any(|ending| bare.ends_with(ending));
    let is_empty_word =
        without_number.is_empty() && !bare.is_empty() || EMPTY_WORDS.binary_search(&without_number).is_ok();
    let element = scene.document.elements_named("title").next();
    if let Some(element) = element.filter(|_| is_file || is_empty_word) {
        findings.on(
            element,
            format!("The title of this page, “{}”, does not say what it is about", title.trim()),
            "Write what the page is about, then the name of the site.",
        );
    }
}
