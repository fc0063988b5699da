//! The page of a venue, and the venue on the pages of what happens there. A hidden address never leaves this file.

use super::scene::{Scene, link};
use super::sheet::Sheet;
use super::{calendar, entry, frame, venue_access};
use crate::config;
use crate::render::view::card::Card;
use crate::render::view::fact::Fact;
use crate::render::view::link::Link;
use crate::render::view::venue::{VenueSummary, VenueView};
use crate::site::entry::venue::Venue;
use crate::site::entry::{Details, Entry, Kind};
use crate::yaml::To;

/// The page.
pub(super) fn view(sheet: &mut Sheet<'_>, of: &Entry, venue: &Venue) -> VenueView {
    let scene = sheet.scene;
    let areas = &scene.site.config().areas;
    VenueView {
        frame: frame::of_entry(sheet, of),
        entry: entry::entry(sheet, of),
        address: address(venue),
        address_hidden: instead_of_address(scene.site.config(), venue),
        area: Fact::stated("Area", areas.label(venue.area.as_str())),
        access: venue_access::groups(&venue.access),
        access_note: venue.access_note.as_ref().map(|note| note.as_str().to_owned()),
        access_guide: venue
            .access_guide
            .as_ref()
            .map(|url| Link::new(format!("Access guide to {} on {}", of.title(), url.host()), url.as_str())),
        getting_there: venue_access::getting_there(&venue.access),
        services: here(scene, of, Kind::Service),
        events: here(scene, of, Kind::Event),
    }
}

/// The venues of a service, shorter.
pub(super) fn summaries(scene: &Scene<'_>, places: &[To<config::Venue>]) -> Vec<VenueSummary> {
    places
        .iter()
        .filter_map(|name| scene.site.behind(name))
        .filter_map(|entry| summary(scene, entry))
        .collect()
}

/// A venue, shorter; `None` for an entry of another kind.
pub(super) fn summary(scene: &Scene<'_>, of: &Entry) -> Option<VenueSummary> {
    let Details::Venue(venue) = &of.details else { return None };
    Some(VenueSummary {
        link: link(of),
        address: address(venue),
        address_hidden: instead_of_address(scene.site.config(), venue),
        access: venue_access::first_asked(&venue.access),
    })
}

/// Where a venue is, in words for the search: its name and area, and never more for a hidden one.
pub(in crate::render) fn in_words(config: &config::Config, of: &Entry, venue: &Venue) -> String {
    let area = config.areas.label(venue.area.as_str());
    match is_hidden(venue) {
        true => format!("{}, {area}", venue.postcode.outcode()),
        false => {
            let town = venue.address.last().map(|line| format!(", {line}")).unwrap_or_default();
            format!("{}{town}, {}, {area}", of.title(), venue.postcode)
        }
    }
}

/// The venue with its whole address on one line; of a hidden one no more than its area.
pub(super) fn on_one_line(config: &config::Config, of: &Entry, venue: &Venue) -> String {
    match is_hidden(venue) {
        true => in_words(config, of, venue),
        false => [of.title().to_owned()].into_iter().chain(address(venue)).collect::<Vec<_>>().join(", "),
    }
}

fn is_hidden(venue: &Venue) -> bool {
    venue.hide_exact.is_set()
}

/// The lines of the address with its postcode; none when it is hidden.
fn address(venue: &Venue) -> Vec<String> {
    if is_hidden(venue) {
        return Vec::new();
    }
    let lines = venue.address.iter().map(|line| line.as_str().to_owned());
    lines.chain([venue.postcode.to_string()]).collect()
}

/// The lines of the address, or for a hidden one what is said in its place.
pub(super) fn shown_address(config: &config::Config, venue: &Venue) -> Vec<String> {
    match instead_of_address(config, venue) {
        Some(words) => vec![words],
        None => address(venue),
    }
}

fn instead_of_address(config: &config::Config, venue: &Venue) -> Option<String> {
    let area = config.areas.label(venue.area.as_str());
    is_hidden(venue).then(|| {
        format!("In {}, {area}. Ask for the address when you get in touch.", venue.postcode.outcode())
    })
}

/// What happens at a venue; events only while they are to come.
fn here(scene: &Scene<'_>, of: &Entry, kind: Kind) -> Vec<Card> {
    let slug = of.slug.as_str();
    let is_here = |other: &&Entry| match &other.details {
        Details::Service(service) => service.basics.places.iter().any(|place| place.as_str() == slug),
        Details::Event(event) => {
            event.venue.as_ref().is_some_and(|venue| venue.as_str() == slug)
                && calendar::next_day(event, scene.today).is_some()
        }
        _ => false,
    };
    let found = scene.site.naming(of).filter(|other| other.kind() == kind).filter(is_here);
    found.map(|other| scene.card(other)).collect()
}
