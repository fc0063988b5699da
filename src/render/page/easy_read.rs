//! The Easy Read page of an entry: the authored statements, then facts and contacts from the entry itself.

use super::entry::quick_exit;
use super::frame::{self, Section, home};
use super::scene::{Scene, link};
use super::sheet::Sheet;
use super::word_list::word_list;
use super::words::moment;
use super::{contact, easy_sentences, formats, papers, suggest};
use crate::render::view::day::Checked;
use crate::render::view::easy_read::{ContactPictures, EasyFurniture, EasyReadView, EasySection};
use crate::render::view::frame::Frame;
use crate::render::view::html::Html;
use crate::render::view::link::Link;
use crate::render::view::picture::Statement;
use crate::site::entry::easy_read::{CheckedAgainst, EasyRead, Tested};
use crate::site::entry::{Details, Entry};
use crate::site::route::Route;

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
        standard_on_paper: on_paper(scene, of),
        from: from(scene, of),
        furniture: furniture(scene),
        word_list: word_list(&sections, scene.site.glossary()),
        sections,
        facts: easy_sentences::facts(scene, of),
        contacts: contact::all(&of.profile.contacts),
        contact_pictures: contact_pictures(scene),
        paper: papers::link(scene, &papers::of_easy_read(of)),
        formats: formats::besides_easy_read(of),
        checked: fields.checked.as_ref().map(checked),
        checked_by_people: fields.tested.as_ref().map(tested),
        behind: is_behind(of, twin),
        home: Link::new("More Easy Read pages", Section::EasyRead.link().url),
    }
}

/// The page in place of a twin that is held back: where the full page is, and whom to ring.
pub(super) fn held_back(sheet: &mut Sheet<'_>, of: &Entry) -> EasyReadView {
    let scene = sheet.scene;
    let title = of.title().to_owned();
    let page_title = format!("{title} (Easy Read)");
    let breadcrumbs = vec![home(), Section::EasyRead.link()];
    let standard = link(of);
    let says =
        |symbol: &str, words: &str| Statement { picture: scene.symbol(symbol), words: Html::text(words) };
    let section = EasySection {
        heading: Some("Easy Read is being checked".to_owned()),
        statements: vec![
            says("check", "We are checking the Easy Read of this page."),
            says("calendar", "You can come back another day."),
            says("help", "You can ask someone to read the page with more words with you."),
        ],
    };
    EasyReadView {
        frame: Frame { breadcrumbs, ..frame::frame(sheet, &page_title, of.summary()) },
        quick_exit: quick_exit(scene, of),
        title,
        standard,
        standard_on_paper: on_paper(scene, of),
        from: from(scene, of),
        furniture: furniture(scene),
        sections: vec![section],
        facts: easy_sentences::facts(scene, of),
        contacts: contact::all(&of.profile.contacts),
        contact_pictures: contact_pictures(scene),
        home: Link::new("More Easy Read pages", Section::EasyRead.link().url),
        ..EasyReadView::default()
    }
}

/// The address of the full page, without what a browser puts in by itself.
fn on_paper(scene: &Scene<'_>, of: &Entry) -> String {
    let address = frame::canonical(scene.site.config().settings.base_url.as_str(), &Route::of(of));
    address.split_once("://").map_or(address.clone(), |(_, bare)| bare.to_owned())
}

/// Whether the full page changed after a person last confirmed its twin.
fn is_behind(of: &Entry, twin: &EasyRead) -> bool {
    twin.fields.checked.as_ref().is_some_and(|checked| Some(&checked.page.value) != of.fingerprint.as_ref())
}

/// When a person last read both side by side, and in what role.
fn checked(it: &CheckedAgainst) -> Checked {
    let by = it.by.as_ref().map(|by| format!("the {by}")).unwrap_or_default();
    Checked { on: moment::day(it.on), by, ..Checked::default() }
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
