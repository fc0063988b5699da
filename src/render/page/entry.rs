//! What every kind of entry shows: head (title, status, other forms, last checked) and tail (documents, pathways,
//! related, suggest a change, statutory basis).

use super::card;
use super::contact;
use super::document::document_link;
use super::easy_sentences;
use super::formats;
use super::scene::{Scene, link};
use super::sheet::Sheet;
use super::suggest;
use super::words::moment;
use super::{calendar, words};
use crate::contact::Contact as Stated;
use crate::diagnostic::Spanned;
use crate::fact::Choice;
use crate::render::view::card::Card;
use crate::render::view::day::Checked;
use crate::render::view::entry::{Duty, Entry as View, PathwayPlace, Status};
use crate::render::view::link::Link;
use crate::render::view::picture::Picture;
use crate::site::Site;
use crate::site::entry::profile::{self, How};
use crate::site::entry::{Details, Entry, Kind};
use crate::site::freshness::{self, Freshness};
use crate::site::route::Route;

/// A page that says nothing about the visit, for those who must leave fast, unless the council names another.
const NEUTRAL_PAGE: &str = "https://www.bbc.co.uk/weather";

/// No more than so many related entries, so that the ones chosen stay visible.
const MOST_RELATED: usize = 8;

/// The shared part of an entry's page.
pub(super) fn entry(sheet: &mut Sheet<'_>, entry: &Entry) -> View {
    let scene = sheet.scene;
    let common = &entry.profile;
    View {
        title: entry.title().to_owned(),
        summary: entry.summary().to_owned(),
        kind: card::kind(scene.site.config(), entry),
        status: common
            .status_note
            .as_ref()
            .filter(|_| is_shut(entry))
            .map(|note| Status { label: entry.status().label().to_owned(), note: note.as_str().to_owned() }),
        changes: changes(scene, entry),
        formats: formats::formats(scene, entry),
        checked: common.checked.as_ref().map(|it| checked(it, is_overdue(scene, entry))),
        updated: common.updated.map(moment::day),
        picture: picture(scene, entry),
        body: sheet.some_html(Some(&entry.body), entry.kind()),
        contacts: contact::all(or_of_organisation(scene.site, entry)),
        key_facts: match entry.easy_read {
            Some(_) => Vec::new(),
            None => easy_sentences::key_facts(scene, entry),
        },
        pathways: pathway_places(scene, entry),
        documents: common
            .documents
            .iter()
            .filter_map(|name| scene.site.behind(name))
            .filter_map(|document| document_link(scene, document))
            .collect(),
        related: related(scene, entry),
        owner: owner(scene, entry),
        suggest: suggest::change(sheet, entry.title()),
        duties: duties(scene, entry),
        quick_exit: quick_exit(scene, entry),
    }
}

/// Where those who must leave the entry's page fast are led; `None` on pages nobody needs to leave so.
pub(super) fn quick_exit(scene: &Scene<'_>, entry: &Entry) -> Option<String> {
    entry.profile.quick_exit.is_set().then(|| neutral_page(scene))
}

/// The page that says nothing about the visit.
pub(super) fn neutral_page(scene: &Scene<'_>) -> String {
    let own = scene.site.config().settings.quick_exit_to.as_ref();
    own.map_or(NEUTRAL_PAGE, |page| page.as_str()).to_owned()
}

pub(super) fn is_shut(entry: &Entry) -> bool {
    matches!(entry.status(), profile::Status::Closed | profile::Status::TemporarilyClosed)
}

/// Whether the day by which the entry should have been checked is past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Overdue {
    Yes,
    No,
}

/// How the entry stands against its review.
pub(super) fn is_overdue(scene: &Scene<'_>, entry: &Entry) -> Overdue {
    match freshness::of(entry, scene.today) {
        Freshness::Overdue { .. } => Overdue::Yes,
        Freshness::Current { .. } | Freshness::Undated => Overdue::No,
    }
}

/// Who last confirmed it, how and when.
pub(super) fn checked(checked: &profile::Checked, overdue: Overdue) -> Checked {
    let by = checked.by.as_str();
    let has_article = ["the ", "a ", "an "].iter().any(|article| by.to_lowercase().starts_with(article));
    Checked {
        on: moment::day(checked.on.value),
        how: match checked.how {
            How::Visit => "in person",
            other => other.label(),
        }
        .to_owned(),
        by: if has_article { words::lowered(by) } else { format!("the {by}") },
        overdue: overdue == Overdue::Yes,
    }
}

/// Current news that says it touches this entry.
fn changes(scene: &Scene<'_>, entry: &Entry) -> Vec<Card> {
    let touches = |other: &&Entry| match &other.details {
        Details::News(news) => {
            calendar::is_current(news, scene.today)
                && news.affects.iter().any(|name| name.as_str() == entry.slug.as_str())
        }
        _ => false,
    };
    scene.site.naming(entry).filter(touches).map(|news| scene.card(news)).collect()
}

fn picture(scene: &Scene<'_>, entry: &Entry) -> Option<Picture> {
    let stated = entry.profile.picture.as_ref()?;
    let photo = scene.shelf.photo(stated.file.as_str())?;
    Some(Picture { alt: stated.alt.as_str().to_owned(), ..photo })
}

/// The first step of each pathway that names this entry, as the one to speak to or as a form.
fn pathway_places(scene: &Scene<'_>, entry: &Entry) -> Vec<PathwayPlace> {
    let slug = entry.slug.as_str();
    let mut places = Vec::new();
    for other in scene.site.naming(entry) {
        let Details::Pathway(pathway) = &other.details else { continue };
        let step = pathway.steps.iter().position(|step| {
            step.contact.as_ref().is_some_and(|name| name.as_str() == slug)
                || step.forms.iter().any(|name| name.as_str() == slug)
        });
        let Some(at) = step else { continue };
        let number = at + 1;
        let url = format!("{}#step-{number}", Route::of(other).url());
        places.push(PathwayPlace {
            pathway: link(other),
            step: Link::new(pathway.steps[at].title.as_str(), url),
            number,
            of: pathway.steps.len(),
        });
    }
    places
}

/// The entries it names as related, then those that name it so.
fn related(scene: &Scene<'_>, entry: &Entry) -> Vec<Card> {
    let named: Vec<&Entry> =
        entry.profile.related.iter().filter_map(|name| scene.site.behind(name)).collect();
    let lists =
        |other: &&Entry| other.profile.related.iter().any(|name| name.as_str() == entry.slug.as_str());
    let is_help = |kind: Kind| matches!(kind, Kind::Service | Kind::Pathway | Kind::Guide);
    let back = scene
        .site
        .naming(entry)
        .filter(|other| is_help(entry.kind()) && is_help(other.kind()) && lists(other));
    let mut chosen: Vec<&Entry> = Vec::new();
    for other in named.into_iter().chain(back).filter(|other| other.slug != entry.slug) {
        if chosen.iter().all(|earlier| earlier.slug != other.slug) {
            chosen.push(other);
        }
    }
    chosen.into_iter().take(MOST_RELATED).map(|other| scene.card(other)).collect()
}

/// Its own contacts, or those of the organisation behind it: an event without a number of its own still has
/// somebody to ring.
pub(super) fn or_of_organisation<'a>(site: &'a Site, entry: &'a Entry) -> &'a [Spanned<Stated>] {
    let behind = match &entry.details {
        _ if !entry.profile.contacts.is_empty() => None,
        Details::Service(service) => site.behind(&service.basics.organisation),
        Details::Event(event) => site.behind(&event.organiser),
        Details::Pathway(pathway) => site.behind(&pathway.lead),
        _ => None,
    };
    &behind.unwrap_or(entry).profile.contacts
}

/// Who answers for the page: the organisation that provides a service, or the owner that other entries name.
fn owner(scene: &Scene<'_>, entry: &Entry) -> Option<Link> {
    match (&entry.profile.owner, &entry.details) {
        (Some(owner), _) => scene.link_of(owner),
        (None, Details::Service(service)) => scene.link_of(&service.basics.organisation),
        (None, _) => None,
    }
}

fn duties(scene: &Scene<'_>, entry: &Entry) -> Vec<Duty> {
    let items = &scene.site.config().items;
    entry.profile.covers.iter().filter_map(|name| items.get(name.as_str())).map(duty).collect()
}

/// A statutory item.
pub(super) fn duty(item: &crate::config::Term) -> Duty {
    Duty {
        id: item.code.as_str().to_owned(),
        words: item.label.as_str().to_owned(),
        basis: item.source.as_ref().map(|source| source.as_str().to_owned()).unwrap_or_default(),
    }
}
