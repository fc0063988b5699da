//! The page of a guide, with the guides before and after it.

use super::lists::ListOf;
use super::scene::link;
use super::sheet::Sheet;
use super::{entry, frame};
use crate::fact::Choice;
use crate::render::view::guide::GuideView;
use crate::render::view::link::Link;
use crate::site::entry::Entry;
use crate::site::entry::guide::Guide;

/// The page.
pub(super) fn view(sheet: &mut Sheet<'_>, of: &Entry, guide: &Guide) -> GuideView {
    let scene = sheet.scene;
    let neighbours = scene.neighbours(of);
    let contents = scene.printer().contents(&of.body);
    GuideView {
        frame: frame::of_entry(sheet, of),
        entry: entry::entry(sheet, of),
        topic: Some(Link::new(guide.topic.label(), ListOf::Topic(guide.topic).url())),
        part_of: guide.part_of.as_ref().and_then(|name| scene.link_of(name)),
        contents: contents.into_iter().map(|(text, anchor)| Link::new(text, format!("#{anchor}"))).collect(),
        previous: neighbours.previous.and_then(|at| scene.entry_at(at)).map(link),
        next: neighbours.next.and_then(|at| scene.entry_at(at)).map(link),
    }
}
