//! Groups of words and phrases that mean the same to a family: `SALT`, `speech and language therapy`.

use serde::{Deserialize, Serialize};

/// Name among the index files.
pub(super) const FILE: &str = "synonyms.json";

/// Groups of equal words or phrases. Two groups that share a phrase stay two: what is equal to an ambiguous
/// acronym is not thereby equal to each other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Synonyms {
    groups: Vec<Vec<String>>,
}

impl Synonyms {
    /// From groups as people write them, in any order. Empty phrases, repeats within a group and groups of
    /// fewer than two phrases are left out; order is kept.
    pub fn new(groups: Vec<Vec<String>>) -> Synonyms {
        let groups = groups
            .into_iter()
            .map(|phrases| {
                let mut kept: Vec<String> = Vec::new();
                for phrase in phrases {
                    let phrase = phrase.trim();
                    if !phrase.is_empty() && !kept.iter().any(|other| other == phrase) {
                        kept.push(phrase.to_string());
                    }
                }
                kept
            })
            .filter(|phrases| phrases.len() > 1)
            .collect();
        Synonyms { groups }
    }

    /// The groups, in order; each has two phrases or more.
    pub fn groups(&self) -> &[Vec<String>] {
        &self.groups
    }
}
