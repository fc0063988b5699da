//! The card of an entry: what a list shows of it. Only stated facts, each in a few words.

use super::calendar;
use super::contact;
use super::entry::or_of_organisation;
use super::words::{ages, cost, moment};
use crate::config::{Config, Vocabulary};
use crate::fact::{Choice, Date};
use crate::render::pictures::Shelf;
use crate::render::view::card::Card;
use crate::render::view::day::Day;
use crate::render::view::picture::Picture;
use crate::site::Site;
use crate::site::entry::event::Event;
use crate::site::entry::profile::Status;
use crate::site::entry::service::{Service, Type};
use crate::site::entry::{Details, Entry};
use crate::site::route::Route;
use crate::yaml::{Sort, To};

/// The card of an entry on that day.
pub(super) fn card(site: &Site, shelf: &Shelf, entry: &Entry, today: Date) -> Card {
    let config = site.config();
    Card {
        title: entry.title().to_owned(),
        url: Route::of(entry).url(),
        summary: entry.summary().to_owned(),
        kind: Some(kind(config, entry)),
        facts: facts(site, entry),
        phone: match &entry.details {
            Details::Service(_) | Details::Pathway(_) | Details::Event(_) => {
                contact::all(or_of_organisation(site, entry)).into_iter().find_map(|contact| contact.phone)
            }
            _ => None,
        },
        day: day(entry, today),
        status: status(entry, today),
        easy_read: entry.easy_read.as_ref().map(|_| Route::easy_read(entry).url()),
        picture: entry
            .profile
            .picture
            .as_ref()
            .and_then(|picture| shelf.photo(picture.file.as_str()))
            .map(|picture| Picture { alt: String::new(), ..picture }),
    }
}

/// What stands above an entry's title: "Therapy", "Guide", "PDF".
pub(in crate::render) fn kind(config: &Config, entry: &Entry) -> String {
    match &entry.details {
        Details::Service(service) => service_kind(config, service),
        Details::Organisation(organisation) => organisation.kind.label().to_owned(),
        Details::News(news) => news.kind.label().to_owned(),
        Details::Document(document) => format!("Document, {}", document.format.label()),
        _ => entry.kind().singular().to_owned(),
    }
}

fn service_kind(config: &Config, service: &Service) -> String {
    let basics = &service.basics;
    let main = basics.categories.first().and_then(|category| config.categories.get(category.as_str()));
    match (basics.kind, main) {
        (Type::Service, Some(term)) => term.label.as_str().to_owned(),
        (kind, _) => kind.label().to_owned(),
    }
}

fn facts(site: &Site, entry: &Entry) -> Vec<String> {
    let config = site.config();
    let mut facts = Vec::new();
    match &entry.details {
        Details::Service(service) => {
            let basics = &service.basics;
            facts.extend(basics.ages.known().and_then(|ages| ages::span(ages)));
            facts.extend(basics.cost.as_ref().and_then(|cost| cost::short(cost)));
            facts.extend(labels(&config.areas, &basics.area.covers));
            facts.extend(basics.access_route.first().map(|route| route.label().to_owned()));
        }
        Details::Pathway(pathway) => {
            facts.extend(pathway.ages.known().and_then(|ages| ages::span(ages)));
            facts.extend(labels(&config.areas, &pathway.area.covers));
        }
        Details::Guide(guide) => facts.push(guide.topic.label().to_owned()),
        Details::Venue(venue) => {
            facts.push(venue.postcode.outcode().to_owned());
            facts.push(config.areas.label(venue.area.as_str()).to_owned());
        }
        Details::Event(event) => facts.extend(event_facts(site, event)),
        Details::Feedback(feedback) => facts.push(feedback.progress.label().to_owned()),
        Details::Organisation(_) | Details::News(_) | Details::Document(_) => {}
    }
    facts
}

fn event_facts(site: &Site, event: &Event) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(
        event.venue.as_ref().and_then(|venue| site.behind(venue)).map(|venue| venue.title().to_owned()),
    );
    if event.online_url.is_some() {
        facts.push("Online".to_owned());
    }
    facts.extend(event.ages.known().and_then(|ages| ages::span(ages)));
    facts.extend(event.cost.as_ref().and_then(|cost| cost::short(cost)));
    facts
}

/// The labels of words from one of the offer's lists.
pub(super) fn labels<S: Sort>(vocabulary: &Vocabulary, names: &[To<S>]) -> Vec<String> {
    names.iter().map(|name| vocabulary.label(name.as_str()).to_owned()).collect()
}

fn day(entry: &Entry, today: Date) -> Option<Day> {
    match &entry.details {
        Details::News(news) => Some(moment::day(news.published)),
        Details::Event(event) => {
            Some(moment::start(event, calendar::next_day(event, today).unwrap_or(event.start.date())))
        }
        Details::Document(document) => document.published.map(moment::day),
        Details::Feedback(feedback) => Some(moment::day(feedback.said.on)),
        _ => None,
    }
}

fn status(entry: &Entry, today: Date) -> Option<String> {
    let label = match (entry.status(), &entry.details) {
        (Status::TemporarilyClosed | Status::Closed, _) => entry.status().label(),
        (_, Details::Event(event)) if calendar::is_cancelled(event) => "Cancelled",
        (_, Details::Event(event)) if calendar::next_day(event, today).is_none() => "Finished",
        (_, Details::News(news)) if news.expires() < today => "Old news",
        _ => return None,
    };
    Some(label.to_owned())
}
