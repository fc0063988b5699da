//! Finds links to recordings and pictures on pages that offer no words in their place.
#![doc = include_str!("media_link_without_text.md")]

use super::transcript::offers_words;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "media-link-without-text",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.2.1", Grade::A),
        Basis::Wcag("1.1.1", Grade::A),
        Basis::Guideline("WCAG technique G158: a transcript beside each recording"),
    ],
    docs: include_str!("media_link_without_text.md"),
    check: Check::Page(check),
};

const RECORDINGS: [&str; 24] = [
    ".3gp", ".aac", ".aif", ".aiff", ".avi", ".flac", ".flv", ".m4a", ".m4v", ".mid", ".mkv", ".mov", ".mp3",
    ".mp4", ".mpeg", ".mpg", ".ogg", ".ogv", ".opus", ".ra", ".wav", ".webm", ".wma", ".wmv",
];
const PICTURES: [&str; 8] = [".avif", ".bmp", ".gif", ".jpeg", ".jpg", ".png", ".tif", ".webp"];

/// How a page says that there are words for a recording.
const WORDS: [&str; 5] = ["transcript", "in words", "read what", "captions", "subtitles"];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let mut offers_words = None;
    for link in scene.told(Role::Link) {
        let Some(address) = link.attribute("href") else { continue };
        let path = address.split(['?', '#']).next().unwrap_or_default().trim().to_ascii_lowercase();
        let ends_with = |endings: &[&str]| endings.iter().any(|ending| path.ends_with(ending));
        if ends_with(&RECORDINGS) {
            if !*offers_words.get_or_insert_with(|| offers(scene)) {
                findings.on(
                    link,
                    "This link leads to a recording, and nothing on this page offers its words",
                    "Put a link to a transcript beside it: all that is said and shown, written down.",
                );
            }
        } else if ends_with(&PICTURES) && link.descendant_elements().all(|inner| !inner.is("img")) {
            findings.on(
                link,
                "This link leads to a bare picture, which has no words in its place",
                "Show the picture in the page, with words in its place, or say beside the link what it shows.",
            );
        }
    }
}

fn offers(scene: &PageScene<'_>) -> bool {
    offers_words(scene, &WORDS)
}
