//! The search page: a form, and every list it leads to without JavaScript.

use super::a_to_z::row_of_letters;
use super::frame;
use super::lists::{By, ListOf};
use super::plan::Fixed;
use super::sheet::Sheet;
use crate::config::{Term, Vocabulary};
use crate::fact::{Answer, Choice};
use crate::render::view::link::Link;
use crate::render::view::search_page::{Filter, FilterOption, SearchView};
use crate::search::record::Facet;
use crate::site::entry::Kind;
use crate::site::entry::service::{CostKind, Delivery, Route as Access};

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
        filters: filters(sheet),
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

/// What results can be narrowed by: the offer's own lists, and what services say of themselves.
fn filters(sheet: &Sheet<'_>) -> Vec<Filter> {
    let config = sheet.scene.site.config();
    let filters = [
        own(Facet::Need, "Need", &config.needs),
        own(Facet::Kind, "Kind of help", &config.categories),
        own(Facet::Area, "Area", &config.areas),
        fixed::<CostKind>(Facet::Cost, "Cost", &[CostKind::NotStated]),
        fixed::<Access>(Facet::Access, "How to get it", &[]),
        fixed::<Answer>(Facet::EhcPlan, "Is an EHC plan needed?", &[Answer::NotStated]),
        fixed::<Answer>(Facet::Diagnosis, "Is a diagnosis needed?", &[Answer::NotStated]),
        fixed::<Delivery>(Facet::Delivery, "Where or how it happens", &[]),
    ];
    filters.into_iter().filter(|filter| !filter.options.is_empty()).collect()
}

fn own(facet: Facet, legend: &str, words: &Vocabulary) -> Filter {
    let option = |term: &Term| FilterOption {
        code: term.code.as_str().to_owned(),
        label: term.label.as_str().to_owned(),
    };
    filter(facet, legend, words.iter().map(option))
}

/// A closed list, without the words that say that nobody stated it.
fn fixed<C: Choice + PartialEq>(facet: Facet, legend: &str, without: &[C]) -> Filter {
    let words = C::ALL.iter().filter(|word| !without.contains(word));
    let option = |word: &C| FilterOption { code: word.code().to_owned(), label: word.label().to_owned() };
    filter(facet, legend, words.map(option))
}

fn filter(facet: Facet, legend: &str, options: impl Iterator<Item = FilterOption>) -> Filter {
    Filter { key: facet.key().to_owned(), legend: legend.to_owned(), options: options.collect() }
}
