//! The page of a document, and the document in a list on another page.

use super::scene::{Scene, link};
use super::sheet::Sheet;
use super::words::{answer, maybe, moment, size};
use super::{entry, frame};
use crate::config::AnyEntry;
use crate::fact::{Answer, Choice};
use crate::render::view::card::DocumentLink;
use crate::render::view::document::DocumentView;
use crate::render::view::fact::Fact;
use crate::render::view::link::Link;
use crate::site::entry::document::{Document, Format};
use crate::site::entry::{Details, Entry, Kind};
use crate::site::route::Route;
use crate::yaml::To;

/// The page.
pub(super) fn view(sheet: &mut Sheet<'_>, of: &Entry, document: &Document) -> DocumentView {
    let scene = sheet.scene;
    let unsaid = |fact: Fact| Fact { not_stated: Some("Not stated: ask the publisher".to_owned()), ..fact };
    DocumentView {
        frame: frame::of_entry(sheet, of),
        entry: entry::entry(sheet, of),
        file: file(of, document),
        format: document.format.label().to_owned(),
        size: has_size(document)
            .then(|| unsaid(maybe("Size", document.bytes.map(|bytes| size::bytes(bytes.count()))))),
        pages: has_size(document)
            .then(|| unsaid(maybe("Length", document.pages.map(|pages| size::pages(pages.count()))))),
        accessible: unsaid(answer("Accessible", document.accessible)),
        published: document.published.map(moment::day),
        publisher: scene.link_of(&document.publisher),
        html_version: document.html_version.as_ref().and_then(|name| scene.link_of(name)),
        easy_read: document.easy_read.as_ref().and_then(|name| easy_read(scene, name)),
        easy_read_of: original(scene, of),
        used_by: scene.site.naming(of).filter(|other| other.kind() != Kind::Document).map(link).collect(),
    }
}

/// Whether it is a file with a size and pages: a web page and a video have none that anybody would state.
fn has_size(document: &Document) -> bool {
    !matches!(document.format, Format::Html | Format::Video)
        || document.bytes.is_some()
        || document.pages.is_some()
}

/// The document in a list; `None` for an entry of another kind.
pub(super) fn document_link(scene: &Scene<'_>, of: &Entry) -> Option<DocumentLink> {
    let Details::Document(document) = &of.details else { return None };
    Some(DocumentLink {
        title: of.title().to_owned(),
        url: Route::of(of).url(),
        file_url: Some(file(of, document).url),
        format: document.format.label().to_owned(),
        size: document.bytes.map(|bytes| size::bytes(bytes.count())),
        pages: document.pages.map(|pages| size::pages(pages.count())),
        easy_read: document.easy_read.as_ref().and_then(|name| easy_read(scene, name)).map(|link| link.url),
        not_accessible: document.accessible == Answer::No,
    })
}

/// The file itself: here, or where it stands elsewhere.
fn file(of: &Entry, document: &Document) -> Link {
    match (&document.file, &document.url) {
        (Some(name), _) => {
            Link::new(format!("Get “{}”", of.title()), format!("/documents/files/{}", name.as_str()))
        }
        (None, Some(url)) => Link::new(format!("Get “{}” from {}", of.title(), url.host()), url.as_str()),
        (None, None) => link(of),
    }
}

/// The Easy Read form: the twin of the entry that is named, or that entry itself.
fn easy_read(scene: &Scene<'_>, name: &To<AnyEntry>) -> Option<Link> {
    let named = scene.site.behind(name)?;
    Some(match named.easy_read {
        Some(_) => Link::new(named.title(), Route::easy_read(named).url()),
        None => link(named),
    })
}

/// The document of which this one is the Easy Read form.
fn original(scene: &Scene<'_>, of: &Entry) -> Option<Link> {
    let names_it = |other: &&Entry| match &other.details {
        Details::Document(document) => {
            document.easy_read.as_ref().is_some_and(|name| name.as_str() == of.slug.as_str())
        }
        _ => false,
    };
    scene.site.naming(of).find(names_it).map(link)
}
