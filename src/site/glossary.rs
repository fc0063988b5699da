//! The glossary: each term with its short meaning, from `content/glossary.yaml`. It drives the expansion of acronyms.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Sources, Spanned};
use crate::fact::{Text, slugify};
use crate::yaml::{FromNode, Prose, Reading, group};

/// Where the glossary stands.
pub const PATH: &str = "content/glossary.yaml";

group! {
    /// One term.
    pub struct GlossaryTerm {
        /// The word or acronym.
        term: Spanned<Text>,
        /// What it means, in at most 25 words.
        short: Spanned<Text>,
        /// More about it.
        long: Option<Prose>,
        /// Other words for it.
        aliases: Vec<Text>,
        /// The words it stands for, when it is an acronym.
        acronym_of: Option<Text>,
        /// What it means in one Easy Read sentence.
        easy_read: Option<Text>,
        /// The law that defines it.
        law: Option<Text>,
        /// What replaced it, when it is no longer used.
        retired: Option<Retired>,
    }
}

group! {
    /// A term that is no longer used.
    pub struct Retired {
        /// Since when.
        since: Option<Text>,
        /// What to write instead.
        instead as "use": Text,
    }
}

impl GlossaryTerm {
    /// The anchor on the glossary page.
    pub fn anchor(&self) -> String {
        slugify(self.term.as_str())
    }
}

/// All terms in the order of the alphabet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Glossary {
    terms: Vec<GlossaryTerm>,
    by_acronym: BTreeMap<String, usize>,
}

impl Glossary {
    /// Reads the glossary, if there is one.
    pub fn read(sources: &Sources) -> (Glossary, Reading) {
        let mut reading = Reading::new();
        let Some(id) = sources.find(PATH) else { return (Glossary::default(), reading) };
        let source = sources.get(id);
        let terms: Vec<GlossaryTerm> = match crate::yaml::parse(id, source.text(), 0) {
            Ok(node) if matches!(&node.value, crate::yaml::Value::Map(pairs) if pairs.is_empty()) => {
                Vec::new()
            }
            Ok(node) => Vec::from_node(&node, source, &mut reading).unwrap_or_default(),
            Err(fault) => {
                reading.report(*fault);
                Vec::new()
            }
        };
        (Glossary::new(terms, &mut reading), reading)
    }

    fn new(mut terms: Vec<GlossaryTerm>, reading: &mut Reading) -> Glossary {
        terms.sort_by_key(|term| (term.term.as_str().to_lowercase(), term.term.span));
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut by_acronym = BTreeMap::new();
        for (at, term) in terms.iter().enumerate() {
            let words = term.short.as_str().split_whitespace().count();
            if words > 25 {
                reading.report(
                    Diagnostic::error(
                        "long-meaning",
                        term.short.span,
                        format!("This short meaning has {words} words; it may have 25"),
                    )
                    .help("Keep what a family needs at once, and move the rest to `long:`."),
                );
            }
            if let Some(first) = seen.insert(term.anchor(), at) {
                reading.report(
                    Diagnostic::error(
                        "repeated-term",
                        term.term.span,
                        format!("`{}` is in the glossary twice", term.term.as_str()),
                    )
                    .help("Keep one of the two.")
                    .label(terms[first].term.span, "first here"),
                );
            }
            if term.acronym_of.is_some() {
                for name in std::iter::once(&term.term.value).chain(&term.aliases) {
                    if is_acronym(name.as_str()) {
                        by_acronym.entry(name.as_str().to_owned()).or_insert(at);
                    }
                }
            }
        }
        Glossary { terms, by_acronym }
    }

    /// The term that an acronym belongs to.
    pub fn acronym(&self, acronym: &str) -> Option<&GlossaryTerm> {
        self.by_acronym.get(acronym).and_then(|&at| self.terms.get(at))
    }

    /// All acronyms with their terms.
    pub fn acronyms(&self) -> impl Iterator<Item = (&str, &GlossaryTerm)> {
        self.by_acronym.iter().map(|(acronym, &at)| (acronym.as_str(), &self.terms[at]))
    }

    /// All terms in order.
    pub fn iter(&self) -> std::slice::Iter<'_, GlossaryTerm> {
        self.terms.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }
}

/// Whether a word reads as an acronym: at least two capital letters, and no lower case but a plural s or a small word inside.
pub fn is_acronym(word: &str) -> bool {
    let bare = word.strip_suffix('s').unwrap_or(word);
    let capitals = bare.chars().filter(char::is_ascii_uppercase).count();
    let small = bare.chars().filter(char::is_ascii_lowercase).count();
    capitals >= 2 && small < capitals && bare.chars().all(|c| c.is_ascii_alphanumeric()) && word.len() <= 12
}

/// Where further words that mean the same stand: a list of lists.
pub const SYNONYMS: &str = "content/synonyms.yaml";

/// Reads the groups of words that mean the same, if there are any.
pub fn synonyms(sources: &Sources) -> (Vec<Vec<String>>, Reading) {
    let mut reading = Reading::new();
    let Some(id) = sources.find(SYNONYMS) else { return (Vec::new(), reading) };
    let source = sources.get(id);
    let groups: Vec<Vec<Text>> = match crate::yaml::parse(id, source.text(), 0) {
        Ok(node) => Vec::from_node(&node, source, &mut reading).unwrap_or_default(),
        Err(fault) => {
            reading.report(*fault);
            Vec::new()
        }
    };
    (groups.into_iter().map(|group| group.iter().map(ToString::to_string).collect()).collect(), reading)
}
