//! Which entries stand in which list, and in what order: closed ones last, news and events by their day.

use std::collections::BTreeMap;

use super::calendar;
use crate::config::{Config, Vocabulary};
use crate::fact::{Choice, Code, Date, Slug, slugify};
use crate::site::Site;
use crate::site::entry::guide::Topic;
use crate::site::entry::profile::Status;
use crate::site::entry::{Details, Entry, Kind};
use crate::site::route::Route;
use crate::yaml::{Sort, To};

/// What a list holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ListOf {
    /// Every service.
    Services,
    /// What belongs to one word of one of the offer's lists.
    Term(By, Code),
    /// Services that are open to any need.
    AnyNeed,
    /// Every guide.
    Guides,
    /// The guides of one topic.
    Topic(Topic),
    /// Every pathway.
    Pathways,
    /// Every organisation.
    Organisations,
    /// Every venue.
    Venues,
    /// Every document.
    Documents,
    /// News that still matters.
    News,
    /// News that has expired.
    OlderNews,
    /// Events to come.
    Events,
    /// Events of the last 12 months.
    PastEvents,
    /// What families said, and what was done.
    Feedback,
}

/// The offer's lists of words that families browse by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Needs.
    Need,
    /// Kinds of help.
    Category,
    /// Stages of life.
    Stage,
    /// Areas.
    Area,
}

impl By {
    /// All of them, in the order families see them.
    pub const ALL: [By; 4] = [By::Category, By::Need, By::Stage, By::Area];

    /// The folder of its pages.
    pub fn folder(self) -> &'static str {
        match self {
            By::Need => "needs",
            By::Category => "kinds",
            By::Stage => "ages",
            By::Area => "areas",
        }
    }

    /// The page of all its words.
    pub fn route(self) -> Route {
        Route::list(self.folder(), 1)
    }

    /// Its words.
    pub fn vocabulary(self, config: &Config) -> &Vocabulary {
        match self {
            By::Need => &config.needs,
            By::Category => &config.categories,
            By::Stage => &config.stages,
            By::Area => &config.areas,
        }
    }
}

impl ListOf {
    /// One page of it, from 1.
    pub fn route(&self, page: usize) -> Route {
        match self {
            ListOf::Services => Route::list(Kind::Service.folder(), page),
            ListOf::Term(by, code) => Route::under(by.folder(), code.as_str(), page),
            ListOf::AnyNeed => Route::list("needs/any", page),
            ListOf::Guides => Route::list(Kind::Guide.folder(), page),
            ListOf::Topic(topic) => Route::under("guides/topics", topic.code(), page),
            ListOf::Pathways => Route::list(Kind::Pathway.folder(), page),
            ListOf::Organisations => Route::list(Kind::Organisation.folder(), page),
            ListOf::Venues => Route::list(Kind::Venue.folder(), page),
            ListOf::Documents => Route::list(Kind::Document.folder(), page),
            ListOf::News => Route::list(Kind::News.folder(), page),
            ListOf::OlderNews => Route::list("news/older", page),
            ListOf::Events => Route::list(Kind::Event.folder(), page),
            ListOf::PastEvents => Route::list("events/past", page),
            ListOf::Feedback => Route::list(Kind::Feedback.folder(), page),
        }
    }

    /// The address of its first page.
    pub fn url(&self) -> String {
        self.route(1).url()
    }
}

/// Every list with the places of its entries in [`Site::entries`].
#[derive(Debug)]
pub struct Lists(BTreeMap<ListOf, Vec<usize>>);

impl Lists {
    /// The lists as they are on that day.
    pub fn new(site: &Site, today: Date) -> Lists {
        let mut lists = empty(site.config());
        for (at, entry) in site.entries().enumerate() {
            for what in memberships(entry, site.config(), today) {
                lists.entry(what).or_default().push(at);
            }
        }
        let entries = site.entries().as_slice();
        let ranks: Vec<Rank> = entries.iter().map(Rank::of).collect();
        for (what, members) in &mut lists {
            match what {
                ListOf::News | ListOf::OlderNews | ListOf::PastEvents | ListOf::Feedback => {
                    members.sort_by_key(|&at| (std::cmp::Reverse(day(&entries[at], today)), at));
                }
                ListOf::Events => members.sort_by_key(|&at| (day(&entries[at], today), at)),
                ListOf::Topic(_) => {
                    members.sort_by_key(|&at| (ranks[at].status, order(&entries[at]), &ranks[at]));
                }
                _ => members.sort_by_key(|&at| &ranks[at]),
            }
        }
        Lists(lists)
    }

    /// The entries of one list by their places; empty when there is no such list.
    pub fn of(&self, what: &ListOf) -> &[usize] {
        self.0.get(what).map_or(&[], Vec::as_slice)
    }

    /// Every list in order.
    pub fn iter(&self) -> impl Iterator<Item = (&ListOf, &[usize])> {
        self.0.iter().map(|(what, members)| (what, members.as_slice()))
    }
}

/// Where an entry stands among others: what can be used now first, then by kind and title.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    status: u8,
    kind: Kind,
    title: String,
    slug: Slug,
}

impl Rank {
    fn of(entry: &Entry) -> Rank {
        let status = match entry.status() {
            Status::Active | Status::Draft => 0,
            Status::TemporarilyClosed => 1,
            Status::Closed => 2,
        };
        Rank { status, kind: entry.kind(), title: slugify(entry.title()), slug: entry.slug.clone() }
    }
}

/// Every list that exists even when nothing stands in it.
fn empty(config: &Config) -> BTreeMap<ListOf, Vec<usize>> {
    let mut lists: BTreeMap<ListOf, Vec<usize>> = [
        ListOf::Services,
        ListOf::Guides,
        ListOf::Pathways,
        ListOf::Organisations,
        ListOf::Venues,
        ListOf::Documents,
        ListOf::News,
        ListOf::Events,
        ListOf::Feedback,
    ]
    .into_iter()
    .map(|what| (what, Vec::new()))
    .collect();
    for by in By::ALL {
        for term in by.vocabulary(config).iter() {
            lists.insert(ListOf::Term(by, term.code.value.clone()), Vec::new());
        }
    }
    lists
}

/// The lists an entry stands in. A word that the offer's lists do not know is a finding elsewhere, and leads nowhere.
fn memberships(entry: &Entry, config: &Config, today: Date) -> Vec<ListOf> {
    let mut lists = Vec::new();
    match &entry.details {
        Details::Service(service) => {
            let basics = &service.basics;
            lists.push(ListOf::Services);
            lists.extend(terms(By::Category, &basics.categories, config));
            lists.extend(terms(By::Need, &basics.needs, config));
            lists.extend(terms(By::Stage, &basics.stages, config));
            lists.extend(terms(By::Area, &basics.area.covers, config));
            if basics.needs_open.is_set() {
                lists.push(ListOf::AnyNeed);
            }
        }
        Details::Pathway(pathway) => {
            lists.push(ListOf::Pathways);
            lists.extend(terms(By::Category, &pathway.categories, config));
            lists.extend(terms(By::Need, &pathway.needs, config));
            lists.extend(terms(By::Stage, &pathway.stages, config));
            lists.extend(terms(By::Area, &pathway.area.covers, config));
        }
        Details::Guide(guide) => {
            lists.extend([ListOf::Guides, ListOf::Topic(guide.topic)]);
            lists.extend(terms(By::Category, &guide.categories, config));
            lists.extend(terms(By::Need, &guide.needs, config));
            lists.extend(terms(By::Stage, &guide.stages, config));
            lists.extend(guide.area.iter().flat_map(|area| terms(By::Area, &area.covers, config)));
        }
        Details::Organisation(_) => lists.push(ListOf::Organisations),
        Details::Venue(_) => lists.push(ListOf::Venues),
        Details::Document(_) => lists.push(ListOf::Documents),
        Details::News(news) if calendar::is_current(news, today) => lists.push(ListOf::News),
        Details::News(news) if news.expires() < today => lists.push(ListOf::OlderNews),
        Details::News(_) => {}
        Details::Event(event) if calendar::next_day(event, today).is_some() => lists.push(ListOf::Events),
        Details::Event(event) if calendar::is_remembered(event, today) => lists.push(ListOf::PastEvents),
        Details::Event(_) => {}
        Details::Feedback(_) => lists.push(ListOf::Feedback),
    }
    lists.sort();
    lists.dedup();
    lists
}

fn terms<'a, S: Sort>(by: By, codes: &'a [To<S>], config: &'a Config) -> impl Iterator<Item = ListOf> + 'a {
    let vocabulary = by.vocabulary(config);
    codes.iter().filter_map(move |code| {
        vocabulary.get(code.as_str()).map(|term| ListOf::Term(by, term.code.value.clone()))
    })
}

/// The day an entry of a dated list is ordered by.
fn day(entry: &Entry, today: Date) -> Option<Date> {
    match &entry.details {
        Details::News(news) => Some(news.published),
        Details::Event(event) => {
            Some(calendar::next_day(event, today).unwrap_or_else(|| calendar::last_day(event)))
        }
        Details::Feedback(feedback) => Some(feedback.said.on),
        _ => None,
    }
}

/// The place of a guide in its series; guides without one come after.
fn order(entry: &Entry) -> u64 {
    match &entry.details {
        Details::Guide(guide) => guide.order.map_or(u64::MAX, |order| order.count()),
        _ => u64::MAX,
    }
}
