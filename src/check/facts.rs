//! What is kept of a page once it was judged, so that all pages can be judged together: its title, ids and links.
//!
//! A large offer has 16,000 pages. So ids are kept as hashes, links that lead out of the site are not kept, a link of
//! the template is kept once a page, and the text of a target once for all pages that lead there.

mod bytes;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use foldhash::HashSet;

use super::findings::origin;
use super::lines::Lines;
use super::menu::{Menu, menus};
use super::scene::PageScene;
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
    /// Line and column of the title.
    title_spot: (u32, u32),
    /// Its menus and what else stands around its main content.
    menus: Box<[Menu]>,
    /// Sorted.
    ids: Box<[u64]>,
    links: Box<[Kept]>,
}

/// A link to somewhere in this site.
#[derive(Clone, Copy, Debug)]
pub struct Link<'a> {
    page: &'a PageFacts,
    kept: &'a Kept,
}

/// A link as it is kept.
#[derive(Clone, Debug)]
struct Kept {
    /// Where it leads: `services/deal.html#opening-times`.
    target: Arc<str>,
    /// Which sort of link it is, an index into [`CARRIERS`].
    carrier: u8,
    spot: Spot,
}

/// Where it stands.
#[derive(Clone, Copy, Debug)]
enum Spot {
    /// In what an author wrote.
    Text(Span),
    /// In the page: line and column.
    Page(u32, u32),
}

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
        let mut ids = Vec::new();
        let mut gathered = Gathered::default();
        for seen in scene.elements() {
            let element = seen.element;
            ids.extend(element.id_attribute().map(hash));
            if element.is("a") {
                ids.extend(element.attribute("name").filter(|name| !name.is_empty()).map(hash));
            }
            if !element.attribute_names().may_meet(LEADING) || is_beyond_us(scene, element) {
                continue;
            }
            for (carrier, (_, attribute)) in
                (0..).zip(CARRIERS).filter(|(_, (name, _))| *name == element.name())
            {
                let Some(value) = element.attribute(attribute) else { continue };
                for link in addresses(attribute, value) {
                    let Some(target) = scene.target(link) else { continue };
                    let mut text = target.path;
                    if let Some(fragment) = target.fragment {
                        text.push('#');
                        text.push_str(&fragment);
                    }
                    let origin = origin(scene.page, element);
                    gathered.add(scene, text, (carrier, origin), || spot(element, lines));
                }
            }
        }
        ids.sort_unstable();
        ids.dedup();
        PageFacts {
            path: scene.page.route.path().into(),
            subject: scene.page.subject.clone(),
            title: scene.document.title().unwrap_or_default().into(),
            title_spot: title_spot(scene, lines),
            menus: menus(scene, lines),
            ids: ids.into(),
            links: gathered.links.into(),
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

    /// Its links to files of this site, those an author wrote each, those of the template once.
    pub fn links(&self) -> impl Iterator<Item = Link<'_>> {
        self.links.iter().map(|kept| Link { page: self, kept })
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
        &self.kept.target
    }

    /// Whether a reader follows it, rather than the browser fetching a part of the page.
    pub fn is_followed(self) -> bool {
        matches!(CARRIERS[usize::from(self.kept.carrier)].0, "a" | "area")
    }

    /// Where it stands.
    pub fn place(self) -> Place {
        match self.kept.spot {
            Spot::Text(span) => Place::Text(span),
            Spot::Page(line, column) => {
                let (name, attribute) = CARRIERS[usize::from(self.kept.carrier)];
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
    links: Vec<Kept>,
    known: HashSet<Arc<str>>,
}

impl Gathered {
    /// Adds a link; `spot` is asked where no author wrote it.
    fn add(
        &mut self,
        scene: &PageScene<'_>,
        target: String,
        (carrier, origin): (u8, Option<Span>),
        spot: impl FnOnce() -> Spot,
    ) {
        let known = self.known.get(&*target).cloned();
        if known.is_some() && origin.is_none() {
            return;
        }
        let target = known.unwrap_or_else(|| {
            let target = scene.ground.targets.one(target);
            self.known.insert(target.clone());
            target
        });
        self.links.push(Kept { target, carrier, spot: origin.map_or_else(spot, Spot::Text) });
    }
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
fn title_spot(scene: &PageScene<'_>, lines: &Lines<'_>) -> (u32, u32) {
    let title = scene.elements().find(|seen| seen.element.is("title") && !seen.element.is_in_svg());
    let (line, column) = title.map_or((1, 1), |seen| lines.position(seen.element.place().start));
    (offset32(line), offset32(column))
}

fn spot(element: Element<'_>, lines: &Lines<'_>) -> Spot {
    let (line, column) = lines.position(element.place().start);
    Spot::Page(offset32(line), offset32(column))
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
