//! Every page of a site as a small value with its route, in one stable order: entries, lists, ways in, fixed pages.

use std::collections::BTreeSet;

use super::editions::{Edition, Editions};
use super::lists::{By, ListOf, Lists};
use super::names::Names;
use super::offline::is_offered;
use super::triage::{self, Way};
use crate::config::Config;
use crate::fact::{Date, Slug};
use crate::site::Site;
use crate::site::route::Route;

/// One page to be drawn, and where it will stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    page: Page,
    route: Route,
}

/// What a page is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Page {
    /// The page of an entry.
    Entry(Slug),
    /// The Easy Read twin of an entry.
    EasyRead(Slug),
    /// One page of a list, from 1.
    List {
        /// Of what.
        what: ListOf,
        /// Which page of it.
        page: usize,
    },
    /// Ways in, with counts.
    Browse(By),
    /// One letter of a long A to Z.
    Letter(String),
    /// A copy to be printed, or the list of its parts.
    Print {
        /// Of what.
        edition: Edition,
        /// Which part of it, from 0; `None` for all of it.
        part: Option<usize>,
    },
    /// A page of the guided way in, by the answers that lead to it.
    Triage(Way),
    /// A page of the site itself.
    Fixed(Fixed),
}

/// The pages that every site has once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fixed {
    /// The home page.
    Home,
    /// Everything by name.
    AToZ,
    /// Words explained.
    Glossary,
    /// Every Easy Read page.
    EasyReadHome,
    /// How to reach the people behind the offer.
    Contact,
    /// Whom to ring now.
    UrgentHelp,
    /// The search form.
    Search,
    /// The list that a reader keeps on the device.
    MyList,
    /// The copy of the site that a reader may keep on the device; only where the council offers it.
    Offline,
    /// Whose work the pictures are.
    Credits,
    /// What the law asks, and where it is.
    Coverage,
    /// Copies to be printed.
    PrintIndex,
    /// Shown when an address leads nowhere.
    NotFound,
    /// What waits to be done in Easy Read; for editors alone.
    Editors,
    /// Every picture by name; for editors alone.
    PictureSheet,
}

/// Who will look at the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everybody: what is published.
    Families,
    /// The people who write the offer, on their own computer.
    Editors,
}

impl Fixed {
    /// All of them.
    pub const ALL: [Fixed; 15] = [
        Fixed::Home,
        Fixed::AToZ,
        Fixed::Glossary,
        Fixed::EasyReadHome,
        Fixed::Contact,
        Fixed::UrgentHelp,
        Fixed::Search,
        Fixed::MyList,
        Fixed::Offline,
        Fixed::Credits,
        Fixed::Coverage,
        Fixed::PrintIndex,
        Fixed::NotFound,
        Fixed::Editors,
        Fixed::PictureSheet,
    ];

    /// Where it stands.
    pub fn route(self) -> Route {
        Route::fixed(match self {
            Fixed::Home => "index.html",
            Fixed::AToZ => "a-to-z.html",
            Fixed::Glossary => "glossary.html",
            Fixed::EasyReadHome => "easy-read/index.html",
            Fixed::Contact => "contact.html",
            Fixed::UrgentHelp => "urgent-help.html",
            Fixed::Search => "search/index.html",
            Fixed::MyList => "my-list.html",
            Fixed::Offline => "offline.html",
            Fixed::Credits => "credits.html",
            Fixed::Coverage => "what-the-law-asks.html",
            Fixed::PrintIndex => "print/index.html",
            Fixed::NotFound => "404.html",
            Fixed::Editors => "editors.html",
            Fixed::PictureSheet => "editors-pictures.html",
        })
    }

    /// Whether this site has it for these people.
    fn is_for(self, site: &Site, audience: Audience) -> bool {
        match self {
            Fixed::Offline => is_offered(site),
            Fixed::Editors | Fixed::PictureSheet => audience == Audience::Editors,
            _ => true,
        }
    }

    /// Its address from the root of the site.
    pub fn url(self) -> String {
        self.route().url()
    }
}

impl Plan {
    /// What the page is about.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Where it will stand. No two plans of one site share a route.
    pub fn route(&self) -> &Route {
        &self.route
    }

    /// The entry it is about.
    pub fn entry(&self) -> Option<&Slug> {
        match &self.page {
            Page::Entry(slug) | Page::EasyRead(slug) => Some(slug),
            _ => None,
        }
    }
}

/// Every page of the site on that day, for these people.
pub fn plan(site: &Site, today: Date, audience: Audience) -> Vec<Plan> {
    let lists = Lists::new(site, today);
    let names = Names::new(site, &lists);
    let mut plans = Vec::new();
    let mut add = |page: Page, route: Route| plans.push(Plan { page, route });
    for entry in site.entries() {
        add(Page::Entry(entry.slug.clone()), Route::of(entry));
        if entry.easy_read.is_some() || entry.held_back.is_some() {
            add(Page::EasyRead(entry.slug.clone()), Route::easy_read(entry));
        }
    }
    for fixed in Fixed::ALL.into_iter().filter(|fixed| fixed.is_for(site, audience)) {
        add(Page::Fixed(fixed), fixed.route());
    }
    for by in By::ALL {
        add(Page::Browse(by), by.route());
    }
    for (what, entries) in lists.iter() {
        for page in 1..=pages(entries.len(), site.config()) {
            add(Page::List { what: what.clone(), page }, what.route(page));
        }
    }
    if names.is_long() {
        for letter in names.letters() {
            add(Page::Letter(letter.to_owned()), Names::route(letter));
        }
    }
    for (edition, parts) in Editions::new(site, &lists).iter() {
        add(Page::Print { edition: edition.clone(), part: None }, edition.route());
        for (at, part) in parts.iter().enumerate().filter(|(_, part)| !part.is_whole()) {
            add(Page::Print { edition: edition.clone(), part: Some(at) }, edition.route_of(part));
        }
    }
    for way in triage::ways(site.triage()) {
        let route = triage::route(&way);
        add(Page::Triage(way), route);
    }
    // A council's own code could be spelled like a page of another list, such as `index`. The first page keeps the address.
    let mut taken = BTreeSet::new();
    plans.retain(|plan| taken.insert(plan.route.clone()));
    plans
}

/// How many entries stand on one page of a list.
pub(super) fn per_page(config: &Config) -> usize {
    const USUAL: usize = 20;
    let chosen = config.settings.per_page.map(|count| usize::try_from(count.count()).unwrap_or(USUAL));
    chosen.unwrap_or(USUAL).max(1)
}

/// How many pages a list has; an empty list has one, which says whom to ask.
pub(super) fn pages(entries: usize, config: &Config) -> usize {
    entries.div_ceil(per_page(config)).max(1)
}
