//! The facts of a page as bytes, so that a cache can keep them from one run to the next. Takes facts and their page, and
//! gives the facts back for a page that is the same.
//!
//! Where a link stands in what an author wrote is kept as the number of that place among the page's own: the text may
//! have another number in the next run, when a file was added before it.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{CARRIERS, End, PageFacts, Position};
use crate::check::ground::Ground;
use crate::check::menu::{Content, Menu};
use crate::page::Page;

/// Facts as they are kept. Path and subject are the page's.
#[derive(Serialize, Deserialize)]
struct Stored<'a> {
    title: Cow<'a, str>,
    title_spot: Position,
    ids: Cow<'a, [u64]>,
    menus: Vec<(Cow<'a, Content>, Position)>,
    /// Of the place of each, which of the page's origins it is.
    written: Vec<(Cow<'a, End>, usize)>,
    drawn: Vec<(Cow<'a, End>, Position)>,
}

impl PageFacts {
    /// The facts of that page as JSON; `None` where a link stands at no origin of the page, as in facts of another.
    pub fn to_bytes(&self, page: &Page) -> Option<Vec<u8>> {
        let numbers: HashMap<_, _> = (0..).zip(&page.origins).map(|(at, (_, span))| (*span, at)).collect();
        let written =
            self.written.iter().map(|(end, span)| Some((Cow::Borrowed(&**end), *numbers.get(span)?)));
        let drawn = self.drawn.iter().map(|(end, spot)| (Cow::Borrowed(&**end), *spot));
        let menus = self.menus.iter().map(|menu| {
            let (content, spot) = menu.parts();
            (Cow::Borrowed(content), spot)
        });
        let stored = Stored {
            title: Cow::Borrowed(&self.title),
            title_spot: self.title_spot,
            ids: Cow::Borrowed(&self.ids),
            menus: menus.collect(),
            written: written.collect::<Option<_>>()?,
            drawn: drawn.collect(),
        };
        serde_json::to_vec(&stored).ok()
    }

    /// The facts that were kept of a page that was the same; `None` for bytes that say nothing of it.
    pub fn from_bytes(bytes: &[u8], page: &Page, ground: &Ground<'_>) -> Option<PageFacts> {
        let stored: Stored<'_> = serde_json::from_slice(bytes).ok()?;
        let one = |end: Cow<'_, End>| {
            (usize::from(end.carrier) < CARRIERS.len()).then(|| ground.ends.one(end.into_owned()))
        };
        let written = stored.written.into_iter().map(|(end, at)| Some((one(end)?, page.origins.get(at)?.1)));
        let drawn = stored.drawn.into_iter().map(|(end, spot)| Some((one(end)?, spot)));
        let menus =
            stored.menus.into_iter().map(|(content, spot)| Menu::of(ground, content.into_owned(), spot));
        Some(PageFacts {
            path: page.route.path().into(),
            subject: page.subject.clone(),
            title: stored.title.into(),
            title_spot: stored.title_spot,
            menus: menus.collect(),
            ids: stored.ids.into(),
            written: written.collect::<Option<_>>()?,
            drawn: drawn.collect::<Option<_>>()?,
        })
    }
}
