//! Finds links to documents that do not say what sort of file they lead to.
#![doc = include_str!("document_link_without_format.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "document-link-without-format",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("GOV.UK, Content design, Links: say what type of file a link leads to"),
        Basis::Guideline("NHS service manual, Links"),
    ],
    docs: include_str!("document_link_without_format.md"),
    check: Check::Page(check),
};

/// The endings of documents, and the words that say what they are.
const FORMATS: [(&str, &[&str]); 15] = [
    (".csv", &["csv", "spreadsheet"]),
    (".doc", &["word", "doc"]),
    (".docx", &["word", "docx"]),
    (".epub", &["epub", "e-book", "ebook"]),
    (".ods", &["opendocument", "ods", "spreadsheet"]),
    (".odt", &["opendocument", "odt"]),
    (".pdf", &["pdf"]),
    (".ppt", &["powerpoint", "ppt", "slides"]),
    (".pptx", &["powerpoint", "pptx", "slides"]),
    (".pub", &["publisher"]),
    (".rtf", &["rtf", "rich text"]),
    (".txt", &["text", "txt"]),
    (".xls", &["excel", "xls", "spreadsheet"]),
    (".xlsx", &["excel", "xlsx", "spreadsheet"]),
    (".zip", &["zip"]),
];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for link in scene.told(Role::Link) {
        let Some(address) = link.attribute("href") else { continue };
        let path = address.split(['?', '#']).next().unwrap_or_default().trim().to_ascii_lowercase();
        // A name without a path, such as `example.pub`, may be a website.
        let Some((ending, words)) = FORMATS.iter().find(|(ending, _)| path.ends_with(ending)) else {
            continue;
        };
        let is_said = |text: &str| {
            let text = text.to_lowercase();
            words.iter().any(|word| text.contains(word))
        };
        // It may stand just after the link: "Our policy (PDF, 2 pages)".
        let after = || {
            let mut node = link.next_sibling();
            let mut text = String::new();
            while let Some(next) = node.filter(|_| text.len() < 60) {
                if next.as_element().is_some_and(|element| element.is("a")) {
                    break;
                }
                text.push_str(&next.text_content());
                node = next.next_sibling();
            }
            text
        };
        if !scene.name(link).is_empty() && !is_said(scene.name(link)) && !is_said(&after()) {
            findings.on(
                link,
                format!("This link leads to a file ({ending}), and does not say so"),
                "Say in the link what sort of file it is, and how long or how big: “Our policy (PDF, 2 pages)”.",
            );
        }
    }
}
