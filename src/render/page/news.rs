//! The page of a news item.

use super::sheet::Sheet;
use super::words::moment;
use super::{entry, frame};
use crate::render::view::news::NewsView;
use crate::site::entry::Entry;
use crate::site::entry::news::News;

/// The page.
pub(super) fn view(sheet: &mut Sheet<'_>, of: &Entry, news: &News) -> NewsView {
    let scene = sheet.scene;
    NewsView {
        frame: frame::of_entry(sheet, of),
        entry: entry::entry(sheet, of),
        published: moment::day(news.published),
        expired: news.expires() < scene.today,
        deadline: news.deadline.map(moment::day),
        affects: scene.cards_of(&news.affects),
        source: scene.link_of(&news.source),
    }
}
