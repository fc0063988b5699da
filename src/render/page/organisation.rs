//! The page of an organisation, with what it runs.

use super::scene::Scene;
use super::sheet::Sheet;
use super::words::area;
use super::{entry, frame, service};
use crate::fact::Choice;
use crate::render::view::card::Card;
use crate::render::view::fact::Fact;
use crate::render::view::link::Link;
use crate::render::view::organisation::OrganisationView;
use crate::site::entry::organisation::Organisation;
use crate::site::entry::{Details, Entry, Kind};

/// The page.
pub(super) fn view(sheet: &mut Sheet<'_>, of: &Entry, organisation: &Organisation) -> OrganisationView {
    let scene = sheet.scene;
    OrganisationView {
        frame: frame::of_entry(sheet, of),
        entry: entry::entry(sheet, of),
        kind: Fact::stated("What it is", organisation.kind.label()),
        area: match &organisation.area {
            Some(covers) => area::fact(covers, scene.site.config()),
            None => Fact::unknown("Area"),
        },
        website: organisation.url.as_ref().map(|url| Link::new(url.host(), url.as_str())),
        services: theirs(scene, of, Kind::Service),
        pathways: theirs(scene, of, Kind::Pathway),
        registrations: service::registrations(&organisation.registered),
        complaints: sheet.some_html(organisation.complaints.as_ref(), Kind::Organisation),
    }
}

/// What an organisation provides or leads, what is closed last.
fn theirs(scene: &Scene<'_>, of: &Entry, kind: Kind) -> Vec<Card> {
    let slug = of.slug.as_str();
    let is_theirs = |other: &&Entry| match &other.details {
        Details::Service(service) => service.basics.organisation.as_str() == slug,
        Details::Pathway(pathway) => pathway.lead.as_str() == slug,
        _ => false,
    };
    let found = scene.site.naming(of).filter(|other| other.kind() == kind).filter(is_theirs);
    let mut cards: Vec<Card> = found.map(|other| scene.card(other)).collect();
    cards.sort_by_key(|card| card.status.is_some());
    cards
}
