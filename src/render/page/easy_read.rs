//! The Easy Read page of an entry: the authored statements, then facts and contacts from the entry itself.

use super::entry::{checked, is_overdue, quick_exit};
use super::frame::{self, Section, home};
use super::scene::{Scene, link};
use super::sheet::Sheet;
use super::{contact, easy_sentences, formats, suggest};
use crate::render::view::easy_read::{ContactPictures, EasyFurniture, EasyReadView};
use crate::render::view::frame::Frame;
use crate::render::view::link::Link;
use crate::site::entry::easy_read::{EasyRead, Tested};
use crate::site::entry::{Details, Entry};

/// The page.
pub(super) fn view(sheet: &mut Sheet<'_>, of: &Entry, twin: &EasyRead) -> EasyReadView {
    let scene = sheet.scene;
    let fields = &twin.fields;
    let title = fields.title.as_ref().map_or(of.title(), |title| title.as_str()).to_owned();
    let summary = fields.summary.as_ref().map(|summary| summary.as_str().to_owned());
    let breadcrumbs = vec![home(), Section::EasyRead.link()];
    let description = summary.clone().unwrap_or_else(|| of.summary().to_owned());
    let page_title = format!("{title} (Easy Read)");
    let sections = scene.printer().statements(of, twin, sheet.found());
    EasyReadView {
        frame: Frame { breadcrumbs, ..frame::frame(sheet, &page_title, &description) },
        quick_exit: quick_exit(scene, of),
        suggest: suggest::change(sheet, &page_title),
        title,
        summary,
        standard: link(of),
        from: from(scene, of),
        furniture: furniture(scene),
        sections,
        facts: easy_sentences::facts(scene, of),
        contacts: contact::all(&of.profile.contacts),
        contact_pictures: contact_pictures(scene),
        formats: formats::besides_easy_read(of),
        checked: fields.checked.as_ref().map(|it| checked(it, is_overdue(scene, of))),
        checked_by_people: fields.tested.as_ref().map(tested),
        behind: is_behind(of, twin),
        home: Link::new("More Easy Read pages", Section::EasyRead.link().url),
    }
}

/// Whether the full page changed after a person last confirmed its twin.
fn is_behind(of: &Entry, twin: &EasyRead) -> bool {
    match (of.profile.updated, &twin.fields.checked) {
        (Some(updated), Some(checked)) => checked.on.value < updated,
        _ => false,
    }
}

fn tested(tested: &Tested) -> String {
    let changed = tested
        .changed
        .as_ref()
        .map(|changed| format!(" Because of them we changed: {changed}"))
        .unwrap_or_default();
    format!("People with learning disabilities checked this page: {}, {}.{changed}", tested.group, tested.on)
}

/// Who a page is from: the organisation that answers for it, or the council.
fn from(scene: &Scene<'_>, of: &Entry) -> String {
    let organisation = match (&of.details, &of.profile.owner) {
        (Details::Service(service), _) => scene.site.behind(&service.basics.organisation),
        (_, Some(owner)) => scene.site.behind(owner),
        (_, None) => None,
    };
    organisation.map_or_else(|| council(scene), |entry| entry.title().to_owned())
}

/// The council that publishes the offer.
pub(super) fn council(scene: &Scene<'_>) -> String {
    scene.site.config().settings.council.as_str().to_owned()
}

/// Pictures of the fixed statements at the top.
pub(super) fn furniture(scene: &Scene<'_>) -> EasyFurniture {
    EasyFurniture {
        from: scene.symbol("council"),
        ask: scene.symbol("help"),
        hard_words: scene.symbol("book"),
        standard: scene.symbol("paper"),
    }
}

/// Pictures of the ways to get in touch.
pub(super) fn contact_pictures(scene: &Scene<'_>) -> ContactPictures {
    ContactPictures {
        phone: scene.symbol("phone"),
        sms: scene.symbol("mobile"),
        email: scene.symbol("email"),
        web: scene.symbol("website"),
        post: scene.symbol("letter"),
        hours: scene.symbol("clock"),
    }
}
