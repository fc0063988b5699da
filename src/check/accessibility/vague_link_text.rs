//! Finds links whose words say nothing about where they lead.
#![doc = include_str!("vague_link_text.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "vague-link-text",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("2.4.9", Grade::AAA),
        Basis::Guideline("NHS service manual, Links: write links that make sense on their own"),
        Basis::Guideline("GOV.UK, Content design, Links: avoid 'click here' and 'more'"),
    ],
    docs: include_str!("vague_link_text.md"),
    check: Check::Page(check),
};

/// What says nothing when it is read out of its place, in lower case and without marks at its ends.
const VAGUE: [&str; 40] = [
    "click",
    "click here",
    "click me",
    "click this link",
    "click to view",
    "continue",
    "details",
    "download",
    "download here",
    "find out here",
    "find out more",
    "follow this link",
    "full details",
    "further information",
    "go",
    "go here",
    "here",
    "info",
    "information",
    "learn more",
    "link",
    "more",
    "more details",
    "more info",
    "more information",
    "open",
    "page",
    "read here",
    "read more",
    "read this",
    "see here",
    "see more",
    "show more",
    "this",
    "this link",
    "this page",
    "this website",
    "view",
    "view more",
    "website",
];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for link in scene.told(Role::Link) {
        let name = scene.name(link);
        // A vague link is a short one.
        if (name.len() > 60 && !name.starts_with("http")) || !is_vague(name) {
            continue;
        }
        findings.on(
            link,
            format!("The words of this link, “{name}”, do not say where it leads"),
            "Make the link of words that name what is behind it: “how to ask for an assessment”, not “click here”.",
        );
    }
}

/// Words of which no sentence says where a link leads.
const FOLLOWING: [&str; 30] = [
    "a",
    "click",
    "details",
    "download",
    "find",
    "follow",
    "for",
    "go",
    "here",
    "info",
    "information",
    "it",
    "link",
    "more",
    "now",
    "one",
    "out",
    "page",
    "please",
    "press",
    "read",
    "right",
    "see",
    "tap",
    "text",
    "that",
    "the",
    "this",
    "to",
    "view",
];

/// Words that only point, one of which is there.
const POINTING: [&str; 9] = ["click", "here", "it", "link", "one", "page", "that", "this", "tap"];

fn says_only_to_follow(name: &str) -> bool {
    let words = || name.split_whitespace();
    words().count() <= 5
        && words().all(|word| FOLLOWING.binary_search(&word).is_ok())
        && words().any(|word| POINTING.contains(&word) || word == "more")
}

/// Whether a link of that name says nothing of where it leads.
pub(in crate::check) fn is_vague(name: &str) -> bool {
    let words = name.to_lowercase();
    let words = words.split('(').next().unwrap_or_default();
    let words = words.trim_matches(|mark: char| !mark.is_alphanumeric());
    // A full stop is no word; an address is for programs to read.
    (words.is_empty() && !name.is_empty())
        || name.starts_with("http://")
        || name.starts_with("https://")
        || VAGUE.binary_search(&words).is_ok()
        || says_only_to_follow(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order_and_marks_do_not_matter() {
        assert!(VAGUE.is_sorted() && FOLLOWING.is_sorted());
        for (name, vague) in [
            ("Click here", true),
            ("Read more …", true),
            ("here.", true),
            ("More information (opens in a new tab)", true),
            ("More information about short breaks", false),
            ("Here for you", false),
            (".", true),
            ("Link text", true),
            ("Click for more", true),
            ("Download this", true),
            ("See you there", false),
            ("This is me", false),
            ("Out and about", false),
            ("https://www.example.org/help", true),
            ("www.example.org", false),
        ] {
            assert_eq!(is_vague(name), vague, "{name}");
        }
    }
}
