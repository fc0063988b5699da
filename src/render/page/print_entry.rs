//! An entry in short, for the print edition: what it is, who for, how to get it, whom to ring, where, when, what it
//! costs, when it was last checked. What is hidden on its page is hidden on paper.

use super::editions::place_on_page;
use super::entry::{checked, is_overdue, or_of_organisation};
use super::frame::canonical;
use super::scene::Scene;
use super::words::{access, gathered, in_one_line, joined};
use super::{contact, service, venue};
use crate::fact::Choice;
use crate::render::view::fact::Fact;
use crate::render::view::print::PrintEntry;
use crate::site::entry::pathway::{Pathway, Step};
use crate::site::entry::profile::Status;
use crate::site::entry::service::{Basics, Service};
use crate::site::entry::{Details, Entry};
use crate::site::route::Route;

/// The entry.
pub(super) fn entry(scene: &Scene<'_>, of: &Entry) -> PrintEntry {
    PrintEntry {
        id: place_on_page(of),
        title: of.title().to_owned(),
        summary: of.summary().to_owned(),
        status: (of.status() == Status::TemporarilyClosed).then(|| status(of)),
        facts: match &of.details {
            Details::Service(service) => of_service(scene, service),
            Details::Pathway(pathway) => of_pathway(pathway),
            _ => Vec::new(),
        },
        steps: match &of.details {
            Details::Pathway(pathway) => pathway.steps.iter().map(step).collect(),
            _ => Vec::new(),
        },
        contacts: contact::all(or_of_organisation(scene.site, of)),
        checked: of.profile.checked.as_ref().map(|it| checked(it, is_overdue(scene, of))),
        address: canonical(scene.site.config().settings.base_url.as_str(), &Route::of(of)),
    }
}

fn status(of: &Entry) -> String {
    let note = of.profile.status_note.as_ref().map(|note| format!(". {note}")).unwrap_or_default();
    format!("{}{note}", of.status().label())
}

fn of_service(scene: &Scene<'_>, it: &Service) -> Vec<Fact> {
    let glance = service::glance(scene, it);
    let how = Fact {
        value: access::who_can_ask(&it.basics.access_route),
        note: Some(in_one_line(&it.basics.how_to_get)).filter(|words| !words.is_empty()),
        ..glance.how
    };
    let facts = [
        Some(glance.who),
        Some(glance.ages),
        Some(how),
        Some(glance.when),
        Some(Fact { links: Vec::new(), note: address(scene, &it.basics), ..glance.place }),
        Some(glance.area),
        Some(glance.cost),
        glance.wait,
    ];
    gathered(facts.into_iter().flatten().collect())
}

/// Every address in full; of a hidden one its area, and whom to ask.
fn address(scene: &Scene<'_>, basics: &Basics) -> Option<String> {
    let venues = basics.places.iter().filter_map(|name| scene.site.behind(name));
    let mut lines: Vec<String> = venues
        .filter_map(|entry| match &entry.details {
            Details::Venue(it) => Some(venue::on_one_line(scene.site.config(), entry, it)),
            _ => None,
        })
        .collect();
    lines.extend(basics.place_note.as_ref().map(|note| note.as_str().to_owned()));
    (!lines.is_empty()).then(|| lines.join(". "))
}

fn of_pathway(pathway: &Pathway) -> Vec<Fact> {
    vec![
        Fact::stated("Who it is for", in_one_line(&pathway.for_whom)),
        Fact::stated("How long it takes", pathway.total_time.text.as_str()),
        Fact::stated("If it is urgent", in_one_line(&pathway.urgent)),
        Fact::stated("If you are refused", in_one_line(&pathway.if_refused)),
    ]
}

fn step(step: &Step) -> String {
    let who: Vec<&str> = step.who_does.iter().map(|actor| actor.label()).collect();
    let who = if who.is_empty() { String::new() } else { format!(". Who does it: {}", joined(&who)) };
    let takes = step.takes.as_ref().map(|takes| format!(". {}: {}", takes.basis.label(), takes.text));
    format!("{}{who}{}", step.title, takes.unwrap_or_default())
}
