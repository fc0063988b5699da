//! First hall, what we know: every entry of one offer, put together so that every reference leads somewhere.
//!
//! [`assemble`] is the only maker of a [`Site`]; its fields are private, so whoever holds one knows that
//! slugs are unique, twins have their entries, and names of needs, areas and organisations exist.

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
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Source, SourceId, Sources};
use crate::fact::Slug;
use crate::yaml::{Mention, Reading, Said, Sort, To};

use entry::name::Name;
use entry::profile::Status;
use entry::{Content, Entry, Kind, Parsed};
use glossary::Glossary;
use picture_credits::{PictureCredit, PictureCredits};
use route::Route;
use search_tests::SearchTests;
use table::{Table, Tables};
use triage::Triage;

/// Everything one offer says.
#[derive(Debug)]
pub struct Site {
    config: Config,
    entries: Vec<Entry>,
    by_slug: BTreeMap<Slug, usize>,
    /// Entries that a fault keeps from being read, by name, with their pages.
    unread: BTreeMap<Slug, Route>,
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

/// What a site is put together from.
#[derive(Debug)]
pub struct Parts {
    /// The settings, and what they mention.
    pub config: (Config, Reading),
    /// Every file of entries.
    pub parsed: Vec<Parsed>,
    /// The glossary.
    pub glossary: (Glossary, Reading),
    /// Further words that mean the same.
    pub synonyms: (Vec<Vec<String>>, Reading),
    /// The questions of the guided way in.
    pub triage: (Triage, Reading),
    /// What the search must find.
    pub search_tests: (SearchTests, Reading),
    /// The tables.
    pub tables: (Tables, Reading),
    /// The files in `content/pictures`, by their names there.
    pub pictures: BTreeSet<String>,
    /// Whose work they are.
    pub picture_credits: (PictureCredits, Reading),
}

impl Parts {
    /// The parts that stand in these texts, with entries that were parsed from them already.
    pub fn of(
        sources: &Sources,
        config: (Config, Reading),
        parsed: Vec<Parsed>,
        pictures: BTreeSet<String>,
    ) -> Parts {
        Parts {
            config,
            parsed,
            glossary: Glossary::read(sources),
            synonyms: glossary::synonyms(sources),
            triage: Triage::read(sources),
            search_tests: search_tests::read(sources),
            tables: table::read(sources),
            pictures,
            picture_credits: picture_credits::read(sources),
        }
    }
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
        self.unread.contains_key(slug)
    }

    /// Whether the page of such an entry will stand at that path: what leads there is not wrong.
    pub fn awaits(&self, path: &str) -> bool {
        self.unread.values().any(|route| route.path() == path)
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

/// Puts a site together. Every fault of every part comes out with it, and whatever can be used is used.
pub fn assemble(parts: Parts) -> (Site, Diagnostics) {
    let Parts {
        config: (config, settings),
        parsed,
        glossary: (glossary, terms),
        tables: (tables, numbers),
        synonyms: (synonyms, words),
        triage: (triage, questions),
        search_tests: (search_tests, queries),
        pictures,
        picture_credits: (picture_credits, credits),
    } = parts;
    let mut found = Diagnostics::new();
    let mut mentions: Vec<(Option<Slug>, Mention)> = Vec::new();
    let mut said = Vec::new();
    let lacks_terms = terms.found.has_errors() || words.found.has_errors();
    for reading in [settings, terms, numbers, questions, credits] {
        said.extend(reading.said);
        mentions.extend(reading.mentions.into_iter().map(|mention| (None, mention)));
        found.extend(reading.found);
    }
    // These hold the words of searches, not of pages.
    for reading in [words, queries] {
        mentions.extend(reading.mentions.into_iter().map(|mention| (None, mention)));
        found.extend(reading.found);
    }

    let mut known: BTreeMap<Slug, Name> = BTreeMap::new();
    let mut drafts: BTreeSet<Slug> = BTreeSet::new();
    let mut entries: Vec<Entry> = Vec::new();
    let mut unread: BTreeMap<Slug, Route> = BTreeMap::new();
    let mut twins = Vec::new();
    for Parsed { name, content, reading } in parsed {
        found.extend(reading.found);
        let Some(name) = name else { continue };
        mentions.extend(reading.mentions.into_iter().map(|mention| (Some(name.slug.clone()), mention)));
        if name.variant == entry::name::Variant::EasyRead {
            twins.push((name, content));
            continue;
        }
        if let Some(first) = known.get(&name.slug) {
            found.push(
                Diagnostic::error(
                    "duplicate-slug",
                    name.span,
                    format!("Two entries are called `{}`", name.slug),
                )
                .because("References by that name could mean either of them.")
                .help("Give one of the two files another name.")
                .label(first.span, "the other one"),
            );
            continue;
        }
        found.extend(route::taken(&name));
        known.insert(name.slug.clone(), name.clone());
        match content {
            Some(Content::Entry(entry)) if entry.status() == Status::Draft => {
                drafts.insert(name.slug);
            }
            Some(Content::Entry(entry)) => entries.push(*entry),
            _ => {
                unread.insert(name.slug.clone(), Route::of_name(&name));
            }
        }
    }

    entries.sort_by(|a, b| (a.kind(), &a.slug).cmp(&(b.kind(), &b.slug)));
    let by_slug: BTreeMap<Slug, usize> =
        entries.iter().enumerate().map(|(at, entry)| (entry.slug.clone(), at)).collect();
    for (name, content) in twins {
        match (known.get(&name.slug).filter(|standard| standard.kind == name.kind), content) {
            (None, _) => found.push(lost_twin(&name)),
            (Some(_), Some(Content::Twin(twin))) => {
                if let Some(entry) = by_slug.get(&name.slug).and_then(|&at| entries.get_mut(at)) {
                    entry.easy_read = Some(*twin);
                }
            }
            (Some(_), _) => {}
        }
    }

    let mut named_by = vec![BTreeSet::new(); entries.len()];
    for (from, mention) in &mentions {
        found.extend(references::resolve(mention, &config, &known, &drafts));
        let target = by_slug.get(mention.name.as_str()).filter(|_| references::is_entry(mention.sort));
        let origin = from.as_ref().and_then(|slug| by_slug.get(slug));
        if let (Some(&target), Some(&origin)) = (target, origin) {
            named_by[target].insert(origin);
        }
    }
    let named_by = named_by.into_iter().map(|origins| origins.into_iter().collect()).collect();
    let site = Site {
        config,
        entries,
        by_slug,
        unread,
        named_by,
        glossary,
        lacks_terms,
        tables,
        synonyms,
        triage,
        search_tests,
        pictures,
        picture_credits,
        said,
    };
    found.extend(easy_fact::weigh(&site));
    found.extend(picture_credits::weigh(&site.picture_credits, &site.pictures));
    (site, found)
}

fn lost_twin(name: &Name) -> Diagnostic {
    Diagnostic::error(
        "easy-read-without-entry",
        Place::Text(name.span),
        format!("There is no entry {}/{}.md for this Easy Read twin", name.kind.folder(), name.slug),
    )
    .because("An Easy Read page must lead to the full page, and the full page to it.")
    .help("Check the spelling of the file name, or write the entry first.")
}
