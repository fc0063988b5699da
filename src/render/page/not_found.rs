//! The page shown when an address leads nowhere: ways to go on.

use super::browse;
use super::frame::{self, Section, home};
use super::lists::By;
use super::plan::Fixed;
use super::sheet::Sheet;
use crate::render::view::frame::Frame;
use crate::render::view::link::{Link, WayIn};
use crate::render::view::not_found::NotFoundView;

/// The page.
pub(super) fn view(sheet: &Sheet<'_>) -> NotFoundView {
    let links = [
        home(),
        Section::FindHelp.link(),
        browse::link(By::Need),
        Section::AToZ.link(),
        Section::Contact.link(),
    ];
    let way = |Link { text, url }: Link| WayIn { text, url, ..WayIn::default() };
    NotFoundView {
        frame: Frame {
            breadcrumbs: Vec::new(),
            canonical: None,
            hidden_from_search_engines: true,
            ..frame::frame(sheet, "We cannot find that page", "The address may have a mistake in it.")
        },
        search_url: Fixed::Search.url(),
        ways: links.into_iter().map(way).collect(),
    }
}
