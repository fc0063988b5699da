//! Which pages a site has, and what each of them shows: from what we know to what a template prints.
//!
//! [`plan::plan`] lists every page. A [`Scene`] is built once and holds what pages share; [`draw`]
//! then makes one page from it. Drawing is pure and looks only at what that page shows, so pages can be drawn
//! in any order and side by side. One file per kind of page; the rest of the files hold what several pages share:
//! - [`plan`], [`lists`], [`names`], [`editions`], [`calendar`]: which pages there are, and which entries stand in which list;
//! - [`scene`], [`chrome`], [`frame`], [`sheet`]: what is built once, and what one page is drawn with;
//! - [`papers`]: which pages also come as PDF;
//! - [`words`]: facts as families read them;
//! - [`machine`]: the files that only machines read.

mod a_to_z;
mod advice_line;
mod browse;
pub mod calendar;
mod card;
mod chrome;
mod contact;
mod contact_page;
mod coverage;
mod credits;
mod document;
mod easy_read;
mod easy_read_home;
mod easy_sentences;
pub mod editions;
mod editors;
mod entry;
mod event;
mod feedback;
mod feedback_log;
mod formats;
mod frame;
mod glossary;
mod guide;
mod hard_words;
mod home;
mod kept;
mod list;
pub mod lists;
pub mod machine;
mod my_list;
pub mod names;
mod news;
mod not_found;
pub mod offline;
mod organisation;
mod pagination;
pub mod papers;
mod pathway;
pub mod plan;
mod print_edition;
mod print_entry;
pub mod scene;
mod search_page;
mod service;
mod setting;
mod sheet;
mod short_break;
mod suggest;
mod therapy;
mod timetable;
pub mod triage;
mod urgent;
mod venue;
mod venue_access;
pub mod word_list;
mod words;

#[cfg(test)]
mod tests;

pub(super) use card::kind as kind_in_words;
pub(super) use venue::in_words as place_in_words;

use crate::diagnostic::Diagnostics;
use crate::fact::Slug;
use crate::page::Subject;
use crate::site::entry::{Details, Entry, Kind};
use crate::site::route::Route;

use lists::ListOf;
use plan::{Fixed, Page, Plan};
use scene::Scene;
use sheet::Sheet;
pub use sheet::template_fault;

/// A page as its template printed it, before it is finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Where it stands.
    pub route: Route,
    /// What the template printed.
    pub html: String,
    /// The entry it is about.
    pub entry: Option<Slug>,
    /// What kind of page it is.
    pub kind: PageKind,
}

impl Draft {
    /// What the page is, as the third hall sees it.
    pub fn subject(&self) -> Subject {
        match (self.kind, &self.entry) {
            (PageKind::Entry(kind), Some(slug)) => Subject::Entry(kind, slug.clone()),
            (PageKind::EasyRead(kind), Some(slug)) => Subject::EasyRead(kind, slug.clone()),
            (PageKind::List | PageKind::Browse, _) => Subject::List,
            _ => Subject::Fixed,
        }
    }
}

/// What kind of page a draft is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageKind {
    /// The page of an entry.
    Entry(Kind),
    /// The Easy Read twin of an entry.
    EasyRead(Kind),
    /// A page of a list.
    List,
    /// Ways in, with counts.
    Browse,
    /// A copy to be printed.
    Print,
    /// A page of the guided way in.
    Triage,
    /// A page of the site itself.
    Fixed(Fixed),
}

/// Draws one page. There is no draft when its template fails, and the findings then say why.
pub fn draw(plan: &Plan, scene: &Scene<'_>) -> (Option<Draft>, Diagnostics) {
    let mut sheet = Sheet::new(scene, plan.route());
    let drawn = match plan.page() {
        Page::Entry(slug) => of_entry(&mut sheet, slug),
        Page::EasyRead(slug) => of_twin(&mut sheet, slug),
        Page::List { what: ListOf::Feedback, page } => {
            let view = feedback_log::view(&sheet, *page);
            sheet.print(&view).map(|html| (html, PageKind::List))
        }
        Page::List { what, page } => {
            let view = list::view(&sheet, what, *page);
            sheet.print(&view).map(|html| (html, PageKind::List))
        }
        Page::Browse(by) => {
            let view = browse::view(&sheet, *by);
            sheet.print(&view).map(|html| (html, PageKind::Browse))
        }
        Page::Letter(letter) => {
            let view = a_to_z::letter(&sheet, letter);
            sheet.print(&view).map(|html| (html, PageKind::Fixed(Fixed::AToZ)))
        }
        Page::Print { edition, part } => {
            let view = print_edition::view(&sheet, edition, *part);
            sheet.print(&view).map(|html| (html, PageKind::Print))
        }
        Page::Triage(way) => triage::print(&mut sheet, way).map(|html| (html, PageKind::Triage)),
        Page::Fixed(fixed) => of_site(&mut sheet, *fixed).map(|html| (html, PageKind::Fixed(*fixed))),
    };
    let draft = drawn.map(|(html, kind)| Draft {
        route: plan.route().clone(),
        html,
        entry: plan.entry().cloned(),
        kind,
    });
    (draft, sheet.into_found())
}

fn of_entry(sheet: &mut Sheet<'_>, slug: &Slug) -> Option<(String, PageKind)> {
    let entry: &Entry = sheet.scene.site.get(slug.as_str())?;
    let html = match &entry.details {
        Details::Service(service) => {
            let view = service::view(sheet, entry, service);
            sheet.print(&view)
        }
        Details::Pathway(pathway) => {
            let view = pathway::view(sheet, entry, pathway);
            sheet.print(&view)
        }
        Details::Guide(guide) => {
            let view = guide::view(sheet, entry, guide);
            sheet.print(&view)
        }
        Details::Organisation(organisation) => {
            let view = organisation::view(sheet, entry, organisation);
            sheet.print(&view)
        }
        Details::Venue(venue) => {
            let view = venue::view(sheet, entry, venue);
            sheet.print(&view)
        }
        Details::News(news) => {
            let view = news::view(sheet, entry, news);
            sheet.print(&view)
        }
        Details::Event(event) => {
            let view = event::view(sheet, entry, event);
            sheet.print(&view)
        }
        Details::Document(document) => {
            let view = document::view(sheet, entry, document);
            sheet.print(&view)
        }
        Details::Feedback(feedback) => {
            let view = feedback::view(sheet, entry, feedback);
            sheet.print(&view)
        }
    };
    html.map(|html| (html, PageKind::Entry(entry.kind())))
}

fn of_twin(sheet: &mut Sheet<'_>, slug: &Slug) -> Option<(String, PageKind)> {
    let entry = sheet.scene.site.get(slug.as_str())?;
    let view = match &entry.easy_read {
        Some(twin) => easy_read::view(sheet, entry, twin),
        None => easy_read::held_back(sheet, entry),
    };
    sheet.print(&view).map(|html| (html, PageKind::EasyRead(entry.kind())))
}

fn of_site(sheet: &mut Sheet<'_>, fixed: Fixed) -> Option<String> {
    match fixed {
        Fixed::Home => {
            let view = home::view(sheet);
            sheet.print(&view)
        }
        Fixed::AToZ => {
            let view = a_to_z::whole(sheet);
            sheet.print(&view)
        }
        Fixed::Glossary => {
            let view = glossary::view(sheet);
            sheet.print(&view)
        }
        Fixed::EasyReadHome => {
            let view = easy_read_home::view(sheet);
            sheet.print(&view)
        }
        Fixed::Contact => {
            let view = contact_page::view(sheet);
            sheet.print(&view)
        }
        Fixed::UrgentHelp => {
            let view = urgent::view(sheet);
            sheet.print(&view)
        }
        Fixed::Search => {
            let view = search_page::view(sheet);
            sheet.print(&view)
        }
        Fixed::MyList => {
            let view = my_list::view(sheet);
            sheet.print(&view)
        }
        Fixed::Offline => {
            let view = offline::view(sheet);
            sheet.print(&view)
        }
        Fixed::Credits => {
            let view = credits::view(sheet);
            sheet.print(&view)
        }
        Fixed::Coverage => {
            let view = coverage::view(sheet);
            sheet.print(&view)
        }
        Fixed::PrintIndex => {
            let view = print_edition::index(sheet);
            sheet.print(&view)
        }
        Fixed::NotFound => {
            let view = not_found::view(sheet);
            sheet.print(&view)
        }
        Fixed::Editors => {
            let view = editors::view(sheet);
            sheet.print(&view)
        }
        Fixed::PictureSheet => {
            let view = editors::pictures(sheet);
            sheet.print(&view)
        }
    }
}
