//! What the law asks a Local Offer to publish, and where it is (SI 2014/1530 Schedule 2).

use super::entry::duty;
use super::frame;
use super::lists::ListOf;
use super::scene::{Scene, link};
use super::sheet::Sheet;
use crate::config::Term;
use crate::fact::Choice;
use crate::render::view::coverage::{CoverageGroup, CoverageItem, CoverageView};
use crate::render::view::link::Link;

/// So many pages are named for one item; more would hide the rest of the table.
const MOST_PAGES: usize = 12;

/// The page.
pub(super) fn view(sheet: &Sheet<'_>) -> CoverageView {
    let scene = sheet.scene;
    let items = &scene.site.config().items;
    let mut groups: Vec<CoverageGroup> = Vec::new();
    for term in items.iter() {
        let heading = term.group.as_ref().map_or("Other", |group| group.as_str());
        let item = item(scene, term);
        match groups.iter_mut().find(|group| group.heading == heading) {
            Some(group) => group.items.push(item),
            None => groups.push(CoverageGroup { heading: heading.to_owned(), items: vec![item] }),
        }
    }
    let title = "What the law asks us to publish, and where it is";
    CoverageView {
        frame: frame::frame(
            sheet,
            title,
            "Every item that a Local Offer must or should hold, with its pages.",
        ),
        title: title.to_owned(),
        intro: None,
        total: items.len(),
        found: items.iter().filter(|term| !scene.answering(term.code.as_str()).is_empty()).count(),
        groups,
    }
}

fn item(scene: &Scene<'_>, term: &Term) -> CoverageItem {
    let answering = scene.answering(term.code.as_str());
    let shown = answering.iter().take(MOST_PAGES).filter_map(|&at| scene.entry_at(at)).map(link);
    let rest = answering.len().saturating_sub(MOST_PAGES);
    let more =
        (rest > 0).then(|| Link::new(format!("and {rest} more: all services"), ListOf::Services.url()));
    CoverageItem {
        duty: duty(term),
        level: term.duty.map(|weight| weight.label().to_owned()).unwrap_or_default(),
        pages: shown.chain(more).collect(),
    }
}
