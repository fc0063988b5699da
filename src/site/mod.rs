//! First hall, what we know: every entry of one offer, put together so that every reference leads somewhere.
//!
//! [`assemble`] is the only maker of a [`Site`]; its fields are private, so whoever holds one knows that
//! slugs are unique, twins have their entries, and names of needs, areas and organisations exist.

mod assembly;
pub mod easy_coverage;
pub mod easy_fact;
pub mod entry;
pub mod freshness;
pub mod glossary;
pub mod picture_credits;
mod references;
pub mod route;
pub mod search_tests;
pub mod table;
pub mod triage;

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Config;
use crate::diagnostic::{Source, SourceId, Sources};
use crate::fact::Slug;
use crate::yaml::{Said, Sort, To};

use entry::{Entry, Kind};
use glossary::Glossary;
use picture_credits::{PictureCredit, PictureCredits};
use route::Route;
use search_tests::SearchTests;
use table::{Table, Tables};
use triage::Triage;

pub use assembly::{Parts, assemble};

/// Everything one offer says.
#[derive(Debug)]
pub struct Site {
    config: Config,
    entries: Vec<Entry>,
    by_slug: BTreeMap<Slug, usize>,
    /// Entries that a fault keeps from being read.
    unread: BTreeSet<Slug>,
    /// The pages that such faults keep from being made.
    awaited: BTreeSet<Route>,
    /// For each entry, the entries that name it, in order.
    named_by: Vec<Vec<usize>>,
    glossary: Glossary,
    /// Whether a fault keeps some of the glossary or of the synonyms from being read.
    lacks_terms: bool,
    tables: Tables,
    synonyms: Vec<Vec<String>>,
    triage: Triage,
    search_tests: SearchTests,
    pictures: BTreeSet<String>,
    picture_credits: PictureCredits,
    said: Vec<Said>,
}

/// The texts that are entries: Markdown files below `content/`.
pub fn entry_texts(sources: &Sources) -> impl Iterator<Item = (SourceId, &Source)> {
    let is_entry = |path: &str| path.strip_prefix("content/").is_some_and(|rest| rest.ends_with(".md"));
    sources.iter().filter(move |(_, source)| is_entry(source.path()))
}

impl Site {
    /// The settings.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Every published entry, by kind and slug.
    pub fn entries(&self) -> std::slice::Iter<'_, Entry> {
        self.entries.iter()
    }

    /// The published entries of one kind, by slug.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.kind() == kind)
    }

    /// The entry of that slug.
    pub fn get(&self, slug: &str) -> Option<&Entry> {
        self.by_slug.get(slug).and_then(|&at| self.entries.get(at))
    }

    /// Whether an entry of that slug is written, and a fault keeps it from being read: what names it is not wrong.
    pub fn is_unread(&self, slug: &str) -> bool {
        self.unread.contains(slug)
    }

    /// Whether a page will stand at that path once a fault is put right that keeps an entry or its Easy Read from being
    /// read: what leads there is not wrong.
    pub fn awaits(&self, path: &str) -> bool {
        self.awaited.iter().any(|route| route.path() == path)
    }

    /// The entry that a reference names. `None` only when a fault kept that entry from being read.
    pub fn behind<S: Sort>(&self, name: &To<S>) -> Option<&Entry> {
        self.get(name.as_str())
    }

    /// The entries that name this one, in order of kind and slug, each once.
    pub fn naming(&self, entry: &Entry) -> impl Iterator<Item = &Entry> {
        let at = self.by_slug.get(&entry.slug).copied();
        at.and_then(|at| self.named_by.get(at)).into_iter().flatten().filter_map(|&at| self.entries.get(at))
    }

    /// The same site without the twins that stand in these texts: they are held back.
    #[must_use]
    pub fn holding_back(mut self, twins: &BTreeSet<SourceId>) -> Site {
        for entry in &mut self.entries {
            let is_held = entry.easy_read.as_ref().is_some_and(|twin| twins.contains(&twin.source));
            if is_held {
                entry.held_back = entry.easy_read.take();
            }
        }
        self
    }

    /// The glossary.
    pub fn glossary(&self) -> &Glossary {
        &self.glossary
    }

    /// The table of that name.
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.get(name)
    }

    /// Groups of words that mean the same, besides those of the glossary.
    pub fn synonyms(&self) -> &[Vec<String>] {
        &self.synonyms
    }

    /// Whether some of the glossary or of the synonyms could not be read: what stands there is not known.
    pub fn lacks_terms(&self) -> bool {
        self.lacks_terms
    }

    /// The questions of the guided way in.
    pub fn triage(&self) -> &Triage {
        &self.triage
    }

    /// What the search must find.
    pub fn search_tests(&self) -> &SearchTests {
        &self.search_tests
    }

    /// The files in `content/pictures`.
    pub fn pictures(&self) -> &BTreeSet<String> {
        &self.pictures
    }

    /// Whose work they are.
    pub fn picture_credits(&self) -> &[PictureCredit] {
        &self.picture_credits.credits
    }

    /// The texts on one line that stand outside of entries: in the settings, the glossary, the tables, the questions.
    pub fn said(&self) -> &[Said] {
        &self.said
    }
}
