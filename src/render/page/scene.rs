//! The scene: everything that pages share, made once, so that drawing one page costs only what it shows.

use std::collections::BTreeMap;

use super::chrome::{self, Parts};
use super::editions::Editions;
use super::frame::Section;
use super::hard_words::HardWords;
use super::lists::{By, ListOf, Lists};
use super::names::Names;
use super::papers::Papers;
use super::{card, list};
use crate::diagnostic::Diagnostics;
use crate::fact::Date;
use crate::render::pictures::Shelf;
use crate::render::prose::Printer;
use crate::render::templates::Templates;
use crate::render::view::card::Card;
use crate::render::view::chrome::Chrome;
use crate::render::view::link::{Choices, Link};
use crate::render::view::picture::Picture;
use crate::site::Site;
use crate::site::entry::{Details, Entry};
use crate::site::route::Route;
use crate::yaml::{Sort, To};

/// What pages share.
#[derive(Debug)]
pub struct Scene<'a> {
    pub(super) site: &'a Site,
    pub(super) templates: &'a Templates,
    pub(super) shelf: &'a Shelf,
    pub(super) today: Date,
    pub(super) lists: Lists,
    pub(super) names: Names,
    pub(super) editions: Editions,
    pub(super) hard_words: HardWords,
    pub(super) papers: Papers,
    entries: &'a [Entry],
    places: BTreeMap<&'a str, usize>,
    cards: Vec<Card>,
    choices: BTreeMap<By, Choices>,
    answered: BTreeMap<&'a str, Vec<usize>>,
    neighbours: BTreeMap<usize, Neighbours>,
    chrome: Parts,
}

/// The guides before and after one in its series, by their places.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Neighbours {
    pub previous: Option<usize>,
    pub next: Option<usize>,
}

impl<'a> Scene<'a> {
    /// Makes the scene of that day. Faults of the header, help and footer templates come out with it.
    pub fn new(
        site: &'a Site,
        templates: &'a Templates,
        shelf: &'a Shelf,
        today: Date,
    ) -> (Scene<'a>, Diagnostics) {
        let lists = Lists::new(site, today);
        let names = Names::new(site, &lists);
        let editions = Editions::new(site, &lists);
        let entries = site.entries().as_slice();
        let mut answered: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, entry) in entries.iter().enumerate() {
            for item in &entry.profile.covers {
                answered.entry(item.as_str()).or_default().push(at);
            }
        }
        let mut scene = Scene {
            site,
            templates,
            shelf,
            today,
            names,
            editions,
            hard_words: HardWords::new(site.glossary()),
            papers: Papers::default(),
            entries,
            places: entries.iter().enumerate().map(|(at, entry)| (entry.slug.as_str(), at)).collect(),
            cards: entries.iter().map(|entry| card::card(site, shelf, entry, today)).collect(),
            choices: BTreeMap::new(),
            answered,
            neighbours: neighbours(entries, &lists),
            chrome: Parts::default(),
            lists,
        };
        scene.choices = By::ALL.into_iter().map(|by| (by, list::choices(&scene, by))).collect();
        let (chrome, found) = chrome::print(&scene);
        scene.chrome = chrome;
        (scene, found)
    }

    /// What is known of the offer.
    pub fn site(&self) -> &'a Site {
        self.site
    }

    /// The same, with the papers that pages can lead to.
    pub fn with_papers(self, papers: Papers) -> Scene<'a> {
        Scene { papers, ..self }
    }

    /// The printer of Markdown.
    pub(super) fn printer(&self) -> Printer<'_> {
        Printer { site: self.site, shelf: self.shelf, templates: self.templates }
    }

    /// The header, help and footer for that section.
    pub(super) fn chrome(&self, section: Option<Section>) -> Chrome {
        self.chrome.of(self.site.config().settings.name.as_str(), section)
    }

    /// The card of an entry.
    pub(super) fn card(&self, entry: &Entry) -> Card {
        let place = self.places.get(entry.slug.as_str());
        place.and_then(|&at| self.cards.get(at)).cloned().unwrap_or_default()
    }

    /// The cards of entries by their places.
    pub(super) fn cards_at(&self, places: &[usize]) -> Vec<Card> {
        places.iter().filter_map(|&at| self.cards.get(at)).cloned().collect()
    }

    /// The cards of the entries that those names stand for, each once.
    pub(super) fn cards_of<S: Sort>(&self, names: &[To<S>]) -> Vec<Card> {
        let mut seen = Vec::new();
        let entries = names.iter().filter_map(|name| self.site.behind(name));
        let fresh = entries.filter(|entry| {
            let new = !seen.contains(&&entry.slug);
            seen.push(&entry.slug);
            new
        });
        fresh.map(|entry| self.card(entry)).collect()
    }

    /// The entry at that place.
    pub(super) fn entry_at(&self, at: usize) -> Option<&'a Entry> {
        self.entries.get(at)
    }

    /// The links to the entries that those names stand for.
    pub(super) fn links_of<S: Sort>(&self, names: &[To<S>]) -> Vec<Link> {
        names.iter().filter_map(|name| self.link_of(name)).collect()
    }

    /// The link to the entry that a name stands for.
    pub(super) fn link_of<S: Sort>(&self, name: &To<S>) -> Option<Link> {
        self.site.behind(name).map(link)
    }

    /// The ways in by those words, only those that lead somewhere.
    pub(super) fn choices(&self, by: By) -> Choices {
        self.choices.get(&by).cloned().unwrap_or_default()
    }

    /// The places of the entries that answer a statutory item.
    pub(super) fn answering(&self, item: &str) -> &[usize] {
        self.answered.get(item).map_or(&[], Vec::as_slice)
    }

    /// The guides before and after one in its series.
    pub(super) fn neighbours(&self, entry: &Entry) -> Neighbours {
        let place = self.places.get(entry.slug.as_str());
        place.and_then(|at| self.neighbours.get(at)).copied().unwrap_or_default()
    }

    /// A symbol beside words that say the same, so without words of its own.
    pub(super) fn symbol(&self, name: &str) -> Option<Picture> {
        self.shelf.named(name).map(|picture| Picture { alt: String::new(), ..picture })
    }

    /// How many entries stand in a list.
    pub(super) fn count(&self, what: &ListOf) -> usize {
        self.lists.of(what).len()
    }
}

/// The link to an entry.
pub(super) fn link(entry: &Entry) -> Link {
    Link::new(entry.title(), Route::of(entry).url())
}

/// A series is the guides of one topic that have an order.
fn neighbours(entries: &[Entry], lists: &Lists) -> BTreeMap<usize, Neighbours> {
    let mut neighbours: BTreeMap<usize, Neighbours> = BTreeMap::new();
    for (what, members) in lists.iter() {
        if !matches!(what, ListOf::Topic(_)) {
            continue;
        }
        let ordered =
            |at: &&usize| matches!(&entries[**at].details, Details::Guide(guide) if guide.order.is_some());
        let series: Vec<usize> = members.iter().filter(ordered).copied().collect();
        for pair in series.windows(2) {
            let &[before, after] = pair else { continue };
            neighbours.entry(before).or_default().next = Some(after);
            neighbours.entry(after).or_default().previous = Some(before);
        }
    }
    neighbours
}
