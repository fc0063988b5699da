//! What stands around the main content of a page, as far as all pages are compared by it: menus, head and foot, each with
//! the names of its links in order (WCAG 3.2.3, 3.2.4, 3.2.6).
//!
//! A large offer has 16,000 pages, and nearly all have the same menus. So what a menu says is kept once for all pages
//! that have it, and beside each page only where it stands; of where a link leads only a hash is kept.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::ground::Ground;
use super::lines::Lines;
use super::scene::PageScene;
use crate::diagnostic::Place;
use crate::html::{Element, Role};

/// A landmark around the main content, and its links.
#[derive(Clone, Debug)]
pub struct Menu {
    content: Arc<Content>,
    line: u32,
    column: u32,
}

/// What a menu says, the same on every page that has it.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub(super) struct Content {
    role: Role,
    name: Box<str>,
    /// The names of all links, one after another.
    names: Box<str>,
    links: Box<[Kept]>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
struct Kept {
    start: u32,
    end: u32,
    /// The hash of the address it leads to.
    to: u64,
    sort: Sort,
}

/// What sort of address a link leads to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Sort {
    /// A page, or whatever else a browser shows.
    Page,
    /// A place on the same page.
    Here,
    /// A phone number or an e-mail address.
    Person,
}

/// A link of a menu.
#[derive(Clone, Copy, Debug)]
pub struct MenuLink<'a> {
    /// Its name.
    pub name: &'a str,
    /// Equal for links that lead to one address.
    pub to: u64,
    /// What it leads to.
    pub sort: Sort,
}

/// Most links of one page that are kept; menus have fewer.
const MOST_LINKS: usize = 400;

/// The landmarks of a page that hold links, in order. What stands in the main content is not among them.
pub(super) fn menus<'a>(scene: &PageScene<'a>, lines: &Lines<'_>) -> Box<[Menu]> {
    let mut found: Vec<(Element<'a>, Role, String, Vec<Kept>)> = Vec::new();
    for link in scene.told(Role::Link).take(MOST_LINKS) {
        let Some(address) = link.attribute("href") else { continue };
        let Some((landmark, role)) = landmark(scene, link) else { continue };
        let name = scene.name(link).trim();
        if name.is_empty() {
            continue;
        }
        let at = found.iter().position(|(known, ..)| *known == landmark).unwrap_or_else(|| {
            found.push((landmark, role, String::new(), Vec::new()));
            found.len() - 1
        });
        let (_, _, names, links) = &mut found[at];
        let start = offset32(names.len());
        names.push_str(name);
        links.push(Kept { start, end: offset32(names.len()), to: hash(scene, address), sort: sort(address) });
    }
    found
        .into_iter()
        .map(|(element, role, names, links)| {
            let (line, column) = lines.position(element.place().start);
            let content =
                Content { role, name: scene.name(element).into(), names: names.into(), links: links.into() };
            Menu::of(scene.ground, content, (offset32(line), offset32(column)))
        })
        .collect()
}

impl Menu {
    /// A menu that says this, at a line and column.
    pub(super) fn of(ground: &Ground<'_>, content: Content, (line, column): (u32, u32)) -> Menu {
        Menu { content: ground.menus.one(content), line, column }
    }

    /// What it says, and the line and column where it stands.
    pub(super) fn parts(&self) -> (&Content, (u32, u32)) {
        (&self.content, (self.line, self.column))
    }

    /// What landmark it is.
    pub fn role(&self) -> Role {
        self.content.role
    }

    /// Its links, in order.
    pub fn links(&self) -> impl Iterator<Item = MenuLink<'_>> {
        self.content.links.iter().map(|kept| MenuLink {
            name: self.content.names.get(kept.start as usize..kept.end as usize).unwrap_or_default(),
            to: kept.to,
            sort: kept.sort,
        })
    }

    /// Whether it is the same part of another page: the same landmark by the same name.
    pub fn is_like(&self, other: &Menu) -> bool {
        self.content.role == other.content.role && self.content.name == other.content.name
    }

    /// Where it stands on the page at that path.
    pub fn place(&self, path: &str) -> Place {
        let excerpt = match &*self.content.name {
            "" => format!("the {} of the page", self.role().name()),
            name => format!("the {} “{name}”", self.role().name()),
        };
        Place::Page { path: path.to_owned(), line: self.line as usize, column: self.column as usize, excerpt }
    }
}

/// The nearest landmark around a link, unless it is in the main content.
fn landmark<'a>(scene: &PageScene<'a>, link: Element<'a>) -> Option<(Element<'a>, Role)> {
    let mut nearest = None;
    for around in link.ancestors() {
        match scene.seen(around).and_then(|seen| seen.role) {
            Some(Role::Main) => return None,
            Some(role @ (Role::Navigation | Role::Banner | Role::ContentInfo)) => {
                nearest.get_or_insert((around, role));
            }
            _ => {}
        }
    }
    nearest
}

fn sort(address: &str) -> Sort {
    let address = address.trim();
    let is_of =
        |scheme: &str| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    if address.starts_with('#') {
        Sort::Here
    } else if ["tel:", "mailto:", "sms:"].into_iter().any(is_of) {
        Sort::Person
    } else {
        Sort::Page
    }
}

/// The same in every run of one program, which is as long as it is kept.
fn hash(scene: &PageScene<'_>, address: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    match scene.address(address) {
        Some(url) => url.as_str().hash(&mut hasher),
        None => address.hash(&mut hasher),
    }
    hasher.finish()
}

fn offset32(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}
