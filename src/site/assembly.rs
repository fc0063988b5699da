//! Puts a site together from its parts: names are unique, twins find their entries, and every reference is resolved.
//! Takes what was read of every file, gives the site and every fault.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::name::{Name, Variant};
use super::entry::profile::Status;
use super::entry::{Content, Entry, Parsed};
use super::glossary::{self, Glossary};
use super::picture_credits::{self, PictureCredits};
use super::references;
use super::route::{self, Route};
use super::search_tests::{self, SearchTests};
use super::table::{self, Tables};
use super::triage::Triage;
use super::{Site, easy_fact};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Sources};
use crate::fact::Slug;
use crate::yaml::{Mention, Reading};

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

/// Puts a site together, and is the only one that does. Every fault of every part comes out with it, and whatever can be used is used.
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
    let mut unread: BTreeSet<Slug> = BTreeSet::new();
    let mut awaited: BTreeSet<Route> = BTreeSet::new();
    let mut twins = Vec::new();
    for Parsed { name, content, reading } in parsed {
        found.extend(reading.found);
        let Some(name) = name else { continue };
        mentions.extend(reading.mentions.into_iter().map(|mention| (Some(name.slug.clone()), mention)));
        if name.variant == Variant::EasyRead {
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
                awaited.insert(Route::of_name(&name));
                unread.insert(name.slug);
            }
        }
    }

    entries.sort_by(|a, b| (a.kind(), &a.slug).cmp(&(b.kind(), &b.slug)));
    let by_slug: BTreeMap<Slug, usize> =
        entries.iter().enumerate().map(|(at, entry)| (entry.slug.clone(), at)).collect();
    for (name, content) in twins {
        match (known.get(&name.slug).filter(|standard| standard.kind == name.kind), content) {
            (None, _) => found.push(lost_twin(&name)),
            (Some(_), _) if unread.contains(&name.slug) => {
                awaited.insert(Route::of_name(&name));
            }
            (Some(_), Some(Content::Twin(twin))) => {
                if let Some(entry) = by_slug.get(&name.slug).and_then(|&at| entries.get_mut(at)) {
                    entry.easy_read = Some(*twin);
                }
            }
            (Some(_), _) if drafts.contains(&name.slug) => {}
            (Some(_), _) => {
                awaited.insert(Route::of_name(&name));
            }
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
        awaited,
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
