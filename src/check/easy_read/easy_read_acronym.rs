//! Finds acronyms in Easy Read.
#![doc = include_str!("easy_read_acronym.md")]

use super::lexicon::words;
use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;
use crate::site::glossary::is_acronym;

/// The rule.
pub const RULE: Rule = Rule {
    name: "easy-read-acronym",
    level: Level::Error,
    basis: &[
        Basis::Guideline("GOV.UK, Accessible communication formats: Easy Read"),
        Basis::Guideline("Inclusion Europe 2009, Information for all"),
        Basis::Guideline("PIF 2023, Easy Read Matters"),
    ],
    docs: include_str!("easy_read_acronym.md"),
    check: Check::EasyRead(check),
};

/// Letters that more people know than the words they stand for.
const KNOWN: [&str; 14] =
    ["AM", "CD", "DVD", "GP", "ID", "NHS", "OK", "PC", "PDF", "PM", "QR", "TV", "UK", "WC"];

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    // A bold one is a hard word, and what explains it is judged by another rule.
    let explained: Vec<&str> = scene
        .blocks
        .iter()
        .flat_map(|block| block.bold.iter().flat_map(|range| words(&block.text[range.clone()])))
        .map(|(_, word)| word)
        .collect();
    for block in &scene.blocks {
        for (range, word) in words(&block.text) {
            let bare = word.trim_end_matches("'s").trim_end_matches("’s").trim_end_matches('s');
            let is_known = KNOWN.contains(&bare) || bare.contains(|letter: char| letter.is_ascii_digit());
            if !is_acronym(bare) || is_known || explained.contains(&bare) {
                continue;
            }
            let full = scene.site.glossary().acronym(bare).and_then(|term| term.acronym_of.as_ref());
            let full = full.map(|full| format!(": “{full}”")).unwrap_or_default();
            findings.at(
                block.span(range),
                format!("`{word}` is an acronym"),
                format!("Write whole words{full}, or words that say what it is, such as “the advice team”."),
            );
        }
    }
}
