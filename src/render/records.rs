//! What the search knows of each entry: its words, and the facts it can be narrowed by. Only what was stated.

use std::collections::BTreeSet;

use super::page::place_in_words;
use crate::config::{Config, Vocabulary};
use crate::fact::{Answer, Choice, Stated, Text};
use crate::search::record::{Codes, Facet, Record};
use crate::search::synonyms::Synonyms;
use crate::site::Site;
use crate::site::entry::event::Event;
use crate::site::entry::guide::Guide;
use crate::site::entry::pathway::Pathway;
use crate::site::entry::profile::Status;
use crate::site::entry::service::{Ages, Basics, Cost, CostKind, Service};
use crate::site::entry::{Details, Entry, Kind};
use crate::site::route::Route;
use crate::yaml::{Prose, Sort, To};

/// No entry is for anyone older: where only the youngest age is stated, the span ends here.
const OLDEST: f32 = 25.0;

/// How much less what only tells of help is worth in a search than the help of the same name, in hundredths: so much
/// that a name in a title counts more than the same name in title, summary and text.
const TELLS_OF_HELP: u8 = 60;

/// The same for where help is, when it is and who gives it.
const STANDS_BEHIND_HELP: u8 = 15;

/// The code of entries that state no place, or happen at none: looking near a postcode never leaves them out.
const NO_PLACE: &str = "none";

/// The records of every entry that can be found, in order of kind and slug.
pub fn records(site: &Site) -> Vec<Record> {
    site.entries().map(|entry| record(entry, site)).collect()
}

/// Words that mean the same, so that whichever of them a family types finds the others: the glossary's terms with
/// what they stand for and their other names, then the lines of `content/synonyms.yaml`.
pub fn synonyms(site: &Site) -> Synonyms {
    let glossary = site.glossary().iter().map(|term| {
        let names = std::iter::once(term.term.as_str()).chain(term.acronym_of.as_ref().map(Text::as_str));
        names.chain(term.aliases.iter().map(Text::as_str)).map(str::to_owned).collect::<Vec<_>>()
    });
    let groups = glossary.chain(site.synonyms().iter().cloned()).filter(|group| group.len() > 1);
    Synonyms::new(groups.collect())
}

/// The record of one entry.
pub fn record(entry: &Entry, site: &Site) -> Record {
    let config = site.config();
    let mut record = Record {
        route: Route::of(entry).path().to_owned(),
        title: entry.title().to_owned(),
        summary: entry.summary().to_owned(),
        body: crate::markdown::plain(&entry.body),
        kind: super::page::kind_in_words(config, entry),
        kind_code: entry.kind().folder().to_owned(),
        aliases: entry.profile.aliases.iter().map(|alias| alias.as_str().to_owned()).collect(),
        organisation: organisation(entry, site),
        lighter: lighter(entry.kind()),
        closed: entry.status() == Status::Closed,
        has_easy_read: entry.easy_read.is_some(),
        ..Record::default()
    };
    match &entry.details {
        Details::Service(service) => of_service(&mut record, service, site),
        Details::Pathway(pathway) => of_pathway(&mut record, pathway, config),
        Details::Guide(guide) => of_guide(&mut record, guide, config),
        Details::Event(event) => of_event(&mut record, event, site),
        Details::Venue(venue) => {
            record.place = place_in_words(config, entry, venue);
            add(&mut record, Facet::Area, [venue.area.as_str()]);
        }
        Details::Organisation(organisation) => {
            if let Some(area) = &organisation.area {
                add(&mut record, Facet::Area, names(&area.covers));
            }
        }
        Details::News(_) | Details::Document(_) | Details::Feedback(_) => {}
    }
    add(&mut record, Facet::Outcode, outcodes(entry, site));
    record
}

/// How much less an entry of this kind is worth. A family looks for help first, then for what it should know.
fn lighter(kind: Kind) -> u8 {
    match kind {
        Kind::Service | Kind::Pathway | Kind::Guide => 0,
        Kind::Organisation | Kind::Venue | Kind::Event => STANDS_BEHIND_HELP,
        Kind::News | Kind::Document | Kind::Feedback => TELLS_OF_HELP,
    }
}

/// First halves of the postcodes of where it is: never more, because some addresses are hidden.
fn outcodes<'a>(entry: &'a Entry, site: &'a Site) -> Vec<&'a str> {
    let outcode = |entry: &'a Entry| match &entry.details {
        Details::Venue(venue) => Some(venue.postcode.outcode()),
        _ => None,
    };
    let mut outcodes: Vec<&str> = match &entry.details {
        Details::Service(service) => {
            service.basics.places.iter().filter_map(|name| site.behind(name)).filter_map(outcode).collect()
        }
        Details::Event(event) => {
            event.venue.iter().filter_map(|name| site.behind(name)).filter_map(outcode).collect()
        }
        _ => outcode(entry).into_iter().collect(),
    };
    if outcodes.is_empty() {
        outcodes.push(NO_PLACE);
    }
    outcodes
}

fn of_service(record: &mut Record, service: &Service, site: &Site) {
    let config = site.config();
    let basics = &service.basics;
    append(record, [Some(&basics.criteria), Some(&basics.how_to_get), basics.what_happens_next.as_ref()]);
    record.needs = labels(&config.needs, &basics.needs);
    record.place = place(basics, site);
    record.ages = ages(&basics.ages);
    add(record, Facet::Need, names(&basics.needs));
    if basics.needs_open.is_set() {
        add(record, Facet::Need, config.needs.iter().map(|need| need.code.as_str()));
    }
    add(record, Facet::Stage, names(&basics.stages));
    add(record, Facet::Area, names(&basics.area.covers));
    add(record, Facet::Kind, names(&basics.categories));
    add(record, Facet::Cost, cost(basics.cost.as_deref()));
    add(record, Facet::Access, basics.access_route.iter().map(|route| route.code()));
    add(record, Facet::Delivery, basics.delivery.iter().map(|way| way.code()));
    if let Some(requires) = &basics.requires {
        add(record, Facet::EhcPlan, stated(requires.ehc_plan));
        add(record, Facet::Diagnosis, stated(requires.diagnosis));
    }
}

fn of_pathway(record: &mut Record, pathway: &Pathway, config: &Config) {
    append(record, [&pathway.for_whom, &pathway.starts_when, &pathway.rights].map(Some));
    for step in &pathway.steps {
        record.body.push(' ');
        record.body.push_str(step.title.as_str());
        append(record, [Some(&step.what)]);
    }
    record.needs = labels(&config.needs, &pathway.needs);
    record.ages = ages(&pathway.ages);
    add(record, Facet::Need, names(&pathway.needs));
    add(record, Facet::Stage, names(&pathway.stages));
    add(record, Facet::Area, names(&pathway.area.covers));
    add(record, Facet::Kind, names(&pathway.categories));
}

fn of_guide(record: &mut Record, guide: &Guide, config: &Config) {
    record.needs = labels(&config.needs, &guide.needs);
    record.ages = ages(&guide.ages);
    add(record, Facet::Need, names(&guide.needs));
    add(record, Facet::Stage, names(&guide.stages));
    add(record, Facet::Kind, names(&guide.categories));
    if let Some(area) = &guide.area {
        add(record, Facet::Area, names(&area.covers));
    }
}

fn of_event(record: &mut Record, event: &Event, site: &Site) {
    let config = site.config();
    record.needs = labels(&config.needs, &event.needs);
    record.ages = ages(&event.ages);
    add(record, Facet::Need, names(&event.needs));
    add(record, Facet::Cost, cost(event.cost.as_deref()));
    if let Some(entry) = event.venue.as_ref().and_then(|name| site.behind(name))
        && let Details::Venue(venue) = &entry.details
    {
        record.place = place_in_words(config, entry, venue);
        add(record, Facet::Area, [venue.area.as_str()]);
        add(record, Facet::Delivery, ["in-person"]);
    }
    if event.online_url.is_some() {
        add(record, Facet::Delivery, ["online"]);
    }
}

fn organisation(entry: &Entry, site: &Site) -> String {
    let name = match &entry.details {
        Details::Service(service) => Some(&service.basics.organisation),
        Details::Pathway(pathway) => Some(&pathway.lead),
        Details::News(news) => Some(&news.source),
        Details::Event(event) => Some(&event.organiser),
        Details::Document(document) => Some(&document.publisher),
        _ => entry.profile.owner.as_ref(),
    };
    name.and_then(|name| site.behind(name)).map(|entry| entry.title().to_owned()).unwrap_or_default()
}

/// Where a service is given: its venues, its place in words, its areas.
fn place(basics: &Basics, site: &Site) -> String {
    let config = site.config();
    let venues = basics.places.iter().filter_map(|name| site.behind(name));
    let mut parts: Vec<String> = venues
        .filter_map(|entry| match &entry.details {
            Details::Venue(venue) => Some(place_in_words(config, entry, venue)),
            _ => None,
        })
        .collect();
    parts.extend(basics.place_note.as_ref().map(|note| note.as_str().to_owned()));
    if parts.is_empty() {
        parts = labels(&config.areas, &basics.area.covers);
    }
    parts.join("; ")
}

/// Youngest and oldest; unknown stays unknown.
fn ages(ages: &Stated<crate::diagnostic::Spanned<Ages>>) -> Option<(f32, f32)> {
    let ages = ages.known()?;
    (ages.min.is_some() || ages.max.is_some()).then(|| {
        let min = ages.min.map_or(0.0, |age| age.years() as f32);
        let max = ages.max.map_or(OLDEST.max(min), |age| age.years() as f32);
        (min, max)
    })
}

fn cost(cost: Option<&Cost>) -> Option<&'static str> {
    cost.map(|cost| cost.kind).filter(|kind| *kind != CostKind::NotStated).map(Choice::code)
}

fn stated(answer: Answer) -> Option<&'static str> {
    (answer != Answer::NotStated).then(|| answer.code())
}

fn names<S: Sort>(names: &[To<S>]) -> impl Iterator<Item = &str> {
    names.iter().map(To::as_str)
}

fn labels<S: Sort>(vocabulary: &Vocabulary, names: &[To<S>]) -> Vec<String> {
    names.iter().map(|name| vocabulary.label(name.as_str()).to_owned()).collect()
}

fn add<'a>(record: &mut Record, facet: Facet, codes: impl IntoIterator<Item = &'a str>) {
    let codes: BTreeSet<String> = codes.into_iter().map(str::to_owned).collect();
    if !codes.is_empty() {
        let facets: &mut Codes = &mut record.facets;
        facets.entry(facet).or_default().extend(codes);
    }
}

fn append<'a>(record: &mut Record, more: impl IntoIterator<Item = Option<&'a Prose>>) {
    for prose in more.into_iter().flatten() {
        record.body.push(' ');
        record.body.push_str(&crate::markdown::plain(prose));
    }
}
