//! The frame of a page: title, description, canonical address, breadcrumbs, and the section it belongs to.

use super::lists::{By, ListOf};
use super::plan::Fixed;
use super::sheet::Sheet;
use crate::render::view::frame::Frame;
use crate::render::view::link::Link;
use crate::site::entry::{Details, Entry, Kind};
use crate::site::route::Route;

/// A section of the main navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Section {
    FindHelp,
    Pathways,
    Guides,
    EasyRead,
    AToZ,
    News,
    Contact,
}

impl Section {
    pub const ALL: [Section; 7] = [
        Section::FindHelp,
        Section::Pathways,
        Section::Guides,
        Section::EasyRead,
        Section::AToZ,
        Section::News,
        Section::Contact,
    ];

    /// What the navigation says, and where it leads.
    pub fn link(self) -> Link {
        match self {
            Section::FindHelp => Link::new("Find help", ListOf::Services.url()),
            Section::Pathways => Link::new("Pathways", ListOf::Pathways.url()),
            Section::Guides => Link::new("Guides", ListOf::Guides.url()),
            Section::EasyRead => Link::new("Easy Read", Fixed::EasyReadHome.url()),
            Section::AToZ => Link::new("A to Z", Fixed::AToZ.url()),
            Section::News => Link::new("News", ListOf::News.url()),
            Section::Contact => Link::new("Contact", Fixed::Contact.url()),
        }
    }

    /// The section a page belongs to.
    fn of(route: &Route) -> Option<Section> {
        let path = route.path();
        if path.ends_with(".easy.html") || path == Fixed::EasyReadHome.route().path() {
            return Some(Section::EasyRead);
        }
        match path.split_once('/').map_or(path, |(folder, _)| folder) {
            "services" | "find" | "needs" | "kinds" | "ages" | "areas" | "organisations" | "venues" => {
                Some(Section::FindHelp)
            }
            "pathways" => Some(Section::Pathways),
            "guides" => Some(Section::Guides),
            "a-to-z" | "a-to-z.html" => Some(Section::AToZ),
            "news" => Some(Section::News),
            "contact.html" => Some(Section::Contact),
            _ => None,
        }
    }
}

/// The link home.
pub(super) fn home() -> Link {
    Link::new("Home", Fixed::Home.url())
}

/// The frame of a page below the home page.
pub(super) fn frame(sheet: &Sheet<'_>, title: &str, description: &str) -> Frame {
    let settings = &sheet.scene.site.config().settings;
    Frame {
        chrome: sheet.scene.chrome(Section::of(sheet.route)),
        lang: settings.language.as_ref().map_or("en-GB", |language| language.as_str()).to_owned(),
        title: title.to_owned(),
        description: description.to_owned(),
        url: sheet.route.url(),
        canonical: Some(canonical(settings.base_url.as_str(), sheet.route)),
        breadcrumbs: vec![home()],
        feed: None,
        hidden_from_search_engines: false,
    }
}

/// The frame of an entry's page: below the list it stands in.
pub(super) fn of_entry(sheet: &Sheet<'_>, entry: &Entry) -> Frame {
    let mut frame = frame(sheet, entry.title(), entry.summary());
    frame.breadcrumbs.push(parent(sheet, entry));
    if entry.kind() == Kind::News {
        frame.feed = Some(news_feed());
    }
    frame.hidden_from_search_engines = is_hidden(sheet, entry);
    frame
}

/// The feed of news.
pub(super) fn news_feed() -> Link {
    Link::new("News", super::machine::FEED_URL)
}

/// The whole address of a page.
pub(super) fn canonical(base_url: &str, route: &Route) -> String {
    format!("{}{}", base_url.trim_end_matches('/'), route.url())
}

/// The list an entry is best found in: its main kind of help for a service, its topic for a guide.
fn parent(sheet: &Sheet<'_>, entry: &Entry) -> Link {
    let config = sheet.scene.site.config();
    let kind = entry.kind();
    match &entry.details {
        Details::Service(service) => service
            .basics
            .categories
            .first()
            .and_then(|category| config.categories.get(category.as_str()))
            .map(|term| {
                Link::new(term.label.as_str(), ListOf::Term(By::Category, term.code.value.clone()).url())
            })
            .unwrap_or_else(|| Link::new(kind.plural(), ListOf::Services.url())),
        Details::Guide(guide) => {
            Link::new(crate::fact::Choice::label(guide.topic), ListOf::Topic(guide.topic).url())
        }
        _ => Link::new(kind.plural(), Route::list(kind.folder(), 1).url()),
    }
}

/// Whether search engines should leave the page out: what it tells of is closed, or long over.
fn is_hidden(sheet: &Sheet<'_>, entry: &Entry) -> bool {
    super::machine::is_hidden(entry, sheet.scene.today)
}
