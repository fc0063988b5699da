//! The facts of a page as bytes, so that a cache can keep them from one run to the next. Takes facts and their page, and
//! gives the facts back for a page that is the same.
//!
//! Where a link stands in what an author wrote is kept as the number of that place among the page's own: the text may
//! have another number in the next run, when a file was added before it.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{CARRIERS, Kept, PageFacts, Spot};
use crate::check::ground::Ground;
use crate::check::menu::{Content, Menu};
use crate::page::Page;

/// Facts as they are kept. Path and subject are the page's.
#[derive(Serialize, Deserialize)]
struct Stored<'a> {
    title: Cow<'a, str>,
    title_spot: (u32, u32),
    ids: Cow<'a, [u64]>,
    menus: Vec<StoredMenu<'a>>,
    links: Vec<StoredLink<'a>>,
}

#[derive(Serialize, Deserialize)]
struct StoredMenu<'a> {
    content: Cow<'a, Content>,
    spot: (u32, u32),
}

#[derive(Serialize, Deserialize)]
struct StoredLink<'a> {
    target: Cow<'a, str>,
    carrier: u8,
    spot: StoredSpot,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum StoredSpot {
    /// In what an author wrote: which of the page's origins.
    Text(usize),
    Page(u32, u32),
}

impl PageFacts {
    /// The facts of that page as JSON; `None` where a link stands at no origin of the page, as in facts of another.
    pub fn to_bytes(&self, page: &Page) -> Option<Vec<u8>> {
        let numbers: HashMap<_, _> = (0..).zip(&page.origins).map(|(at, (_, span))| (*span, at)).collect();
        let links = self.links.iter().map(|kept| {
            let spot = match kept.spot {
                Spot::Text(span) => StoredSpot::Text(*numbers.get(&span)?),
                Spot::Page(line, column) => StoredSpot::Page(line, column),
            };
            Some(StoredLink { target: Cow::Borrowed(&kept.target), carrier: kept.carrier, spot })
        });
        let menus = self.menus.iter().map(|menu| {
            let (content, spot) = menu.parts();
            StoredMenu { content: Cow::Borrowed(content), spot }
        });
        let stored = Stored {
            title: Cow::Borrowed(&self.title),
            title_spot: self.title_spot,
            ids: Cow::Borrowed(&self.ids),
            menus: menus.collect(),
            links: links.collect::<Option<_>>()?,
        };
        serde_json::to_vec(&stored).ok()
    }

    /// The facts that were kept of a page that was the same; `None` for bytes that say nothing of it.
    pub fn from_bytes(bytes: &[u8], page: &Page, ground: &Ground<'_>) -> Option<PageFacts> {
        let stored: Stored<'_> = serde_json::from_slice(bytes).ok()?;
        let links = stored.links.into_iter().map(|link| {
            let spot = match link.spot {
                StoredSpot::Text(at) => Spot::Text(page.origins.get(at)?.1),
                StoredSpot::Page(line, column) => Spot::Page(line, column),
            };
            let target = ground.targets.one(link.target.into_owned());
            (usize::from(link.carrier) < CARRIERS.len()).then_some(Kept {
                target,
                carrier: link.carrier,
                spot,
            })
        });
        let menus =
            stored.menus.into_iter().map(|menu| Menu::of(ground, menu.content.into_owned(), menu.spot));
        Some(PageFacts {
            path: page.route.path().into(),
            subject: page.subject.clone(),
            title: stored.title.into(),
            title_spot: stored.title_spot,
            menus: menus.collect(),
            ids: stored.ids.into(),
            links: links.collect::<Option<_>>()?,
        })
    }
}
