//! Finds the hard words of the glossary in a text, in one pass over its words.

use std::collections::BTreeMap;

use crate::site::glossary::Glossary;

/// The words of the glossary by the first of them.
#[derive(Debug, Default)]
pub(super) struct HardWords(BTreeMap<String, Vec<(String, usize)>>);

impl HardWords {
    /// The terms and the other words for them, each with its place in the glossary.
    pub fn new(glossary: &Glossary) -> HardWords {
        let mut words: BTreeMap<String, Vec<(String, usize)>> = BTreeMap::new();
        for (at, term) in glossary.iter().enumerate() {
            for name in std::iter::once(&term.term.value).chain(&term.aliases) {
                let name = name.as_str().to_lowercase();
                if let Some(first) = first_word(&name) {
                    words.entry(first.to_owned()).or_default().push((name, at));
                }
            }
        }
        HardWords(words)
    }

    /// The places in the glossary of the terms that stand in the text as whole words.
    pub fn met_in(&self, text: &str) -> Vec<usize> {
        let text = text.to_lowercase();
        let mut met = Vec::new();
        let mut rest = text.as_str();
        while let Some(start) = rest.find(char::is_alphanumeric) {
            rest = &rest[start..];
            let word = first_word(rest).unwrap_or(rest);
            for (name, at) in self.0.get(word).into_iter().flatten() {
                let after =
                    rest.strip_prefix(name.as_str()).map(|after| after.strip_prefix('s').unwrap_or(after));
                if after.is_some_and(|after| !after.starts_with(char::is_alphanumeric)) {
                    met.push(*at);
                }
            }
            // A plural is met by its singular: "SENCOs".
            for (name, at) in word.strip_suffix('s').and_then(|word| self.0.get(word)).into_iter().flatten() {
                if !name.contains(' ') {
                    met.push(*at);
                }
            }
            rest = &rest[word.len()..];
        }
        met
    }
}

fn first_word(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    (end > 0).then(|| &text[..end])
}
