//! What is kept of a page once it was judged, so that all pages can be judged together: its title, ids and links.
//!
//! A large offer has 16,000 pages. So ids are kept as hashes, a link of the template is kept once a page, where it leads
//! once for all pages, and a link that leads out of the site, or soundly to a place on its own page, not at all.

mod bytes;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use foldhash::HashSet;
use serde::{Deserialize, Serialize};

use super::findings::origin;
use super::lines::Lines;
use super::menu::{Menu, menus};
use super::scene::PageScene;
use super::target::Target;
use crate::diagnostic::{Place, Span};
use crate::html::Element;
use crate::html::attribute::AttributeNames;
use crate::page::Subject;

/// What is known of a page.
#[derive(Clone, Debug)]
pub struct PageFacts {
    path: Box<str>,
    subject: Subject,
    title: Box<str>,
    title_spot: Position,
    /// Its menus and what else stands around its main content.
    menus: Box<[Menu]>,
    /// Sorted.
    ids: Box<[u64]>,
    /// Each link that an author wrote, and where.
    written: Box<[(Arc<End>, Span)]>,
    /// The links of the template, and where each stands first.
    drawn: Box<[(Arc<End>, Position)]>,
}

/// A link to somewhere in this site.
#[derive(Clone, Copy, Debug)]
pub struct Link<'a> {
    page: &'a PageFacts,
    end: &'a End,
    spot: Spot,
}

/// Where links lead, and by what: the same for all links of all pages that lead there.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub(super) struct End {
    /// `services/deal.html#opening-times`.
    target: Box<str>,
    /// Which sort of link it is, an index into [`CARRIERS`].
    carrier: u8,
}

/// Where a link stands.
#[derive(Clone, Copy, Debug)]
enum Spot {
    /// In what an author wrote.
    Text(Span),
    /// In the page.
    Page(Position),
}

/// Line and column.
type Position = (u32, u32);

/// The elements and attributes that lead to other files.
const CARRIERS: [(&str, &str); 15] = [
    ("a", "href"),
    ("area", "href"),
    ("link", "href"),
    ("img", "src"),
    ("img", "srcset"),
    ("source", "src"),
    ("source", "srcset"),
    ("script", "src"),
    ("iframe", "src"),
    ("audio", "src"),
    ("video", "src"),
    ("video", "poster"),
    ("track", "src"),
    ("form", "action"),
    ("use", "href"),
];

/// The attributes among them.
const LEADING: AttributeNames = AttributeNames::of_all(&["href", "src", "srcset", "poster", "action"]);

impl PageFacts {
    /// What is to be known of a page.
    pub(super) fn of(scene: &PageScene<'_>, lines: &Lines<'_>) -> PageFacts {
        let mut gathered = Gathered { ids: ids(scene), ..Gathered::default() };
        for element in scene.elements().map(|seen| seen.element) {
            if !element.attribute_names().may_meet(LEADING) || is_beyond_us(scene, element) {
                continue;
            }
            for (carrier, (_, attribute)) in
                (0..).zip(CARRIERS).filter(|(_, (name, _))| *name == element.name())
            {
                let Some(value) = element.attribute(attribute) else { continue };
                for target in addresses(attribute, value).into_iter().filter_map(|link| scene.target(link)) {
                    gathered.add(scene, element, lines, carrier, target);
                }
            }
        }
        PageFacts {
            path: scene.page.route.path().into(),
            subject: scene.page.subject.clone(),
            title: scene.document.title().unwrap_or_default().into(),
            title_spot: title_spot(scene, lines),
            menus: menus(scene, lines),
            ids: gathered.ids,
            written: gathered.written.into(),
            drawn: gathered.drawn.into(),
        }
    }

    /// Where it stands in the published site.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Its title; empty when it has none.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What it is.
    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Where its title stands.
    pub fn title_place(&self) -> Place {
        let (line, column) = self.title_spot;
        let excerpt = format!("<title>{}</title>", self.title);
        Place::Page { path: self.path.to_string(), line: line as usize, column: column as usize, excerpt }
    }

    /// Its menus, and what else stands around its main content, in order.
    pub fn menus(&self) -> &[Menu] {
        &self.menus
    }

    /// Whether a link can lead to that id on it.
    pub fn has_id(&self, id: &str) -> bool {
        self.ids.binary_search(&hash(id)).is_ok()
    }

    /// Its links to files of this site, those an author wrote each, those of the template once; of its links to itself
    /// only those that lead to no place on it.
    pub fn links(&self) -> impl Iterator<Item = Link<'_>> {
        let written = self.written.iter().map(|(end, span)| (end, Spot::Text(*span)));
        let drawn = self.drawn.iter().map(|(end, spot)| (end, Spot::Page(*spot)));
        written.chain(drawn).map(|(end, spot)| Link { page: self, end, spot })
    }
}

impl<'a> Link<'a> {
    /// The path of the file it leads to, below the root of the site.
    pub fn path(self) -> &'a str {
        self.target().split_once('#').map_or(self.target(), |(path, _)| path)
    }

    /// The id it leads to there.
    pub fn fragment(self) -> Option<&'a str> {
        self.target().split_once('#').map(|(_, id)| id)
    }

    /// Path and id: `services/deal.html#opening-times`.
    pub fn target(self) -> &'a str {
        &self.end.target
    }

    /// Whether a reader follows it, rather than the browser fetching a part of the page.
    pub fn is_followed(self) -> bool {
        matches!(CARRIERS[usize::from(self.end.carrier)].0, "a" | "area")
    }

    /// Where it stands.
    pub fn place(self) -> Place {
        match self.spot {
            Spot::Text(span) => Place::Text(span),
            Spot::Page((line, column)) => {
                let (name, attribute) = CARRIERS[usize::from(self.end.carrier)];
                Place::Page {
                    path: self.page.path().to_owned(),
                    line: line as usize,
                    column: column as usize,
                    excerpt: format!("<{name} {attribute}=\"/{}\">", self.target()),
                }
            }
        }
    }
}

/// The links of a page while they are gathered.
#[derive(Default)]
struct Gathered {
    ids: Box<[u64]>,
    written: Vec<(Arc<End>, Span)>,
    drawn: Vec<(Arc<End>, Position)>,
    known: HashSet<Arc<End>>,
}

impl Gathered {
    /// Adds where an element leads by that carrier, if it must be kept.
    fn add(
        &mut self,
        scene: &PageScene<'_>,
        element: Element<'_>,
        lines: &Lines<'_>,
        carrier: u8,
        Target { path: mut target, fragment }: Target,
    ) {
        let is_here = target == scene.page.route.path();
        if is_here && fragment.as_ref().is_none_or(|id| self.ids.binary_search(&hash(id)).is_ok()) {
            return;
        }
        if let Some(fragment) = fragment {
            target.push('#');
            target.push_str(&fragment);
        }
        let end = End { target: target.into(), carrier };
        let origin = origin(scene.page, element);
        let known = self.known.get(&end).cloned();
        if known.is_some() && origin.is_none() {
            return;
        }
        let end = known.unwrap_or_else(|| {
            let end = scene.ground.ends.one(end);
            self.known.insert(end.clone());
            end
        });
        match origin {
            Some(span) => self.written.push((end, span)),
            None => self.drawn.push((end, spot(element, lines))),
        }
    }
}

/// The hashes of all that links can lead to on a page, sorted.
fn ids(scene: &PageScene<'_>) -> Box<[u64]> {
    let mut ids = Vec::new();
    for element in scene.elements().map(|seen| seen.element) {
        ids.extend(element.id_attribute().map(hash));
        if element.is("a") {
            ids.extend(element.attribute("name").filter(|name| !name.is_empty()).map(hash));
        }
    }
    ids.sort_unstable();
    ids.dedup();
    ids.into()
}

/// Whether what an element names may be answered by a server, on a site that was not made here: forms, and links for
/// programs that no reader and no browser follows.
fn is_beyond_us(scene: &PageScene<'_>, element: Element<'_>) -> bool {
    const LOADED: [&str; 5] = ["icon", "manifest", "modulepreload", "preload", "stylesheet"];
    let is_loaded = || {
        let relations = element.attribute("rel").unwrap_or_default().split_ascii_whitespace();
        relations
            .into_iter()
            .any(|relation| LOADED.iter().any(|loaded| relation.eq_ignore_ascii_case(loaded)))
    };
    scene.page.subject == Subject::Foreign && (element.is("form") || (element.is("link") && !is_loaded()))
}

/// Where the title begins; a page without one has its first line.
fn title_spot(scene: &PageScene<'_>, lines: &Lines<'_>) -> Position {
    let title = scene.elements().find(|seen| seen.element.is("title") && !seen.element.is_in_svg());
    title.map_or((1, 1), |seen| spot(seen.element, lines))
}

fn spot(element: Element<'_>, lines: &Lines<'_>) -> Position {
    let (line, column) = lines.position(element.place().start);
    (offset32(line), offset32(column))
}

/// The addresses in the value of an attribute: one, or the candidates of a `srcset`.
fn addresses<'v>(attribute: &str, value: &'v str) -> Vec<&'v str> {
    if attribute == "srcset" {
        value.split(", ").filter_map(|candidate| candidate.split_ascii_whitespace().next()).collect()
    } else {
        vec![value]
    }
}

/// The same in every run of one program, which is as long as it is kept.
fn hash(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

fn offset32(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
