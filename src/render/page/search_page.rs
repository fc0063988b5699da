//! The search page: a form, and every list it leads to without JavaScript.

use super::a_to_z::row_of_letters;
use super::frame;
use super::lists::{By, ListOf};
use super::plan::Fixed;
use super::sheet::Sheet;
use crate::render::view::link::Link;
use crate::render::view::search_page::SearchView;
use crate::site::entry::Kind;

/// The page.
pub(super) fn view(sheet: &Sheet<'_>) -> SearchView {
    let scene = sheet.scene;
    let title = "Search";
    let lists = [
        (ListOf::Services, "All services"),
        (ListOf::Pathways, Kind::Pathway.plural()),
        (ListOf::Guides, Kind::Guide.plural()),
        (ListOf::Organisations, Kind::Organisation.plural()),
        (ListOf::Venues, Kind::Venue.plural()),
        (ListOf::Events, Kind::Event.plural()),
        (ListOf::Documents, Kind::Document.plural()),
        (ListOf::News, Kind::News.plural()),
    ];
    let lists = lists.into_iter().map(|(what, text)| Link::new(text, what.url()));
    let pages = [
        Link::new("Words explained", Fixed::Glossary.url()),
        Link::new("Easy Read", Fixed::EasyReadHome.url()),
    ];
    SearchView {
        frame: frame::frame(sheet, title, "Search this Local Offer, or look through its lists."),
        title: title.to_owned(),
        action: Fixed::Search.url(),
        total: scene.names.entries(),
        letters: row_of_letters(scene, None),
        choices: By::ALL
            .into_iter()
            .map(|by| scene.choices(by))
            .filter(|choices| !choices.options.is_empty())
            .collect(),
        also: super::triage::link(scene.site).into_iter().chain(lists).chain(pages).collect(),
    }
}
