//! The scenes rules look at: one entry, one page, the whole site. A rule sees what is in its scene, and nothing else.

use std::cell::OnceCell;
use std::sync::Arc;

use foldhash::HashMap;
use url::Url;

use super::facts::PageFacts;
use super::ground::Ground;
use super::hosts::Hosts;
use super::limits::Limits;
use super::passages::passages;
use super::repeated::Repeated;
use super::search::Asked;
use super::target::{Start, Target};
use super::wording::{Version, Wording, elsewhere, wordings};
use crate::fact::Date;
use crate::html::{Document, Element, Role};
use crate::page::Page;
use crate::site::Site;
use crate::site::entry::Entry;
use crate::style::Styles;

/// One entry as its author wrote it.
#[derive(Debug)]
pub struct EntryScene<'a> {
    /// The site it belongs to.
    pub site: &'a Site,
    /// The entry.
    pub entry: &'a Entry,
    /// The day it is judged on.
    pub today: Date,
    /// Its words.
    pub words: WordsScene<'a>,
}

impl<'a> EntryScene<'a> {
    /// The scene of an entry.
    pub fn new(site: &'a Site, entry: &'a Entry, today: Date) -> EntryScene<'a> {
        let words = WordsScene {
            site,
            entry: Some(entry),
            limits: Limits::of(site.config()),
            wordings: wordings(entry),
        };
        EntryScene { site, entry, today, words }
    }
}

/// Words that are judged together.
#[derive(Debug)]
pub struct WordsScene<'a> {
    /// The site they belong to.
    pub site: &'a Site,
    /// The entry whose words they are; `None` for those that stand outside of entries.
    pub entry: Option<&'a Entry>,
    /// Lengths and shares to judge by.
    pub limits: Limits,
    /// The words, passage by passage; those of an Easy Read twin after those of its entry.
    pub wordings: Vec<Wording<'a>>,
}

impl<'a> WordsScene<'a> {
    /// The words that stand outside of entries: in the settings, the glossary, the tables, the questions.
    pub fn elsewhere(site: &'a Site) -> WordsScene<'a> {
        WordsScene { site, entry: None, limits: Limits::of(site.config()), wordings: elsewhere(site) }
    }

    /// The passages of the page that everybody gets.
    pub fn standard(&self) -> impl Iterator<Item = &Wording<'a>> {
        self.wordings.iter().filter(|wording| wording.version == Version::Standard)
    }

    /// The passages of one version that read as sentences and not as headings.
    pub fn sentences_of(&self, version: Version) -> impl Iterator<Item = &Wording<'a>> {
        self.wordings.iter().filter(move |wording| wording.version == version && !wording.is_heading())
    }
}

/// One page as it ships, parsed once for all rules.
pub struct PageScene<'a> {
    /// The page.
    pub page: &'a Page,
    /// Its tree.
    pub document: &'a Document,
    /// How it looks.
    pub styles: &'a Styles,
    /// What stands around it.
    pub ground: &'a Ground<'a>,
    elements: Vec<Seen<'a>>,
    /// The accessible name of each element, where a rule has asked for it.
    names: Vec<OnceCell<Box<str>>>,
    /// Its words, text by text.
    words: Vec<(Element<'a>, &'a str)>,
    /// Where its links start from.
    start: Option<Start>,
    /// Its words, block by block, where a rule has asked for them.
    passages: OnceCell<Vec<(Element<'a>, String)>>,
    /// The links of each name that more than one has, where a rule has asked for them.
    links_alike: OnceCell<Vec<Vec<Element<'a>>>>,
    /// What it shares with the pages it links to, where a rule has asked for it.
    repeated: OnceCell<Option<Repeated<'a>>>,
    pub(super) hosts: Hosts<'a>,
}

/// An element and what many rules ask of it, worked out once.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The element.
    pub element: Element<'a>,
    /// Its role.
    pub role: Option<Role>,
    /// Whether assistive technology gets as far as it: it is not hidden, and nothing around it keeps its content to itself.
    pub is_reached: bool,
    /// Whether assistive technology is told of it: it is reached, and its role is not to be passed over.
    pub is_told: bool,
}

impl<'a> PageScene<'a> {
    /// The scene of a page, its tree and its looks.
    pub fn new(
        ground: &'a Ground<'a>,
        page: &'a Page,
        (document, styles): (&'a Document, &'a Styles),
    ) -> PageScene<'a> {
        let elements = survey(document);
        let names = elements.iter().map(|_| OnceCell::new()).collect();
        let texts = document.root().descendants();
        let words = texts
            .filter_map(|node| {
                Some((node.parent_element()?, node.text().filter(|text| !text.trim().is_empty())?))
            })
            .collect();
        let base = elements.iter().find(|seen| seen.element.is("base"));
        let base = base.and_then(|seen| seen.element.attribute("href"));
        let start = Start::new(ground.address, page.route.path(), base);
        PageScene {
            page,
            document,
            styles,
            ground,
            elements,
            names,
            words,
            start,
            passages: OnceCell::new(),
            links_alike: OnceCell::new(),
            repeated: OnceCell::new(),
            hosts: Hosts::of(document),
        }
    }

    /// Every element in document order.
    pub fn elements(&self) -> impl Iterator<Item = Seen<'a>> + '_ {
        self.elements.iter().copied()
    }

    /// The elements of that role that assistive technology is told of, in document order.
    pub fn told(&self, role: Role) -> impl Iterator<Item = Element<'a>> + '_ {
        self.elements().filter(move |seen| seen.is_told && seen.role == Some(role)).map(|seen| seen.element)
    }

    /// Whether another tree may be drawn over this element.
    pub fn is_drawn_over(&self, element: Element<'a>) -> bool {
        self.hosts.cover(element)
    }

    /// The words of the page that are not blank, each text with the element it stands in, in document order.
    pub fn words(&self) -> impl Iterator<Item = (Element<'a>, &'a str)> + '_ {
        self.words.iter().copied()
    }

    /// The words of its main content, block by block.
    pub fn passages(&self) -> &[(Element<'a>, String)] {
        self.passages.get_or_init(|| passages(self))
    }

    /// What was worked out of an element of this page.
    pub fn seen(&self, element: Element<'a>) -> Option<Seen<'a>> {
        self.number(element).map(|at| self.elements[at])
    }

    /// The accessible name of an element of this page, worked out once however many rules ask.
    pub fn name(&self, element: Element<'a>) -> &str {
        let work_out = || {
            let name = element.accessible_name();
            // Spaces that do not break a line are no words either.
            if name.trim().is_empty() { Box::default() } else { name.into_boxed_str() }
        };
        self.number(element).map_or("", |at| self.names[at].get_or_init(work_out))
    }

    /// The links of each name that more than one has, in document order.
    pub(super) fn links_alike(&self) -> &[Vec<Element<'a>>] {
        self.links_alike.get_or_init(|| {
            let mut by_name: HashMap<String, Vec<Element<'a>>> = HashMap::default();
            for link in self.told(Role::Link) {
                by_name.entry(self.name(link).to_lowercase()).or_default().push(link);
            }
            by_name.remove("");
            let mut sets: Vec<Vec<Element<'a>>> =
                by_name.into_values().filter(|links| links.len() > 1).collect();
            sets.sort_by_key(|links| links[0].id());
            sets
        })
    }

    /// The file of this site that a link on this page leads to; `None` when it leads out of the site.
    pub(super) fn target(&self, link: &str) -> Option<Target> {
        self.start.as_ref()?.target(link)
    }

    /// What of this page is on the pages it links to as well; `None` where none of them can be read.
    pub(super) fn repeated(&self) -> Option<&Repeated<'a>> {
        self.repeated.get_or_init(|| Repeated::of(self)).as_ref()
    }

    /// The whole address that a link on this page means.
    pub(super) fn address(&self, link: &str) -> Option<Url> {
        self.start.as_ref()?.url(link)
    }

    /// The bytes of the file that an address on this page means, if it is there.
    pub fn file(&self, address: &str) -> Option<Arc<[u8]>> {
        self.ground.file(&self.target(address)?.path)
    }

    /// Where an element stands among those of the page.
    fn number(&self, element: Element<'a>) -> Option<usize> {
        self.elements.binary_search_by_key(&element.id(), |seen| seen.element.id()).ok()
    }
}

/// One pass over the page: whether an element is told of depends on those around it, which come first.
fn survey(document: &Document) -> Vec<Seen<'_>> {
    let mut seen = Vec::new();
    // The elements whose children are presentational and that are still open.
    let mut closed: Vec<Element<'_>> = Vec::new();
    for element in document.elements() {
        while closed.last().is_some_and(|around| !around.contains(*element)) {
            closed.pop();
        }
        let role = element.role();
        let is_reached = closed.is_empty() && !element.hiding().is_hidden_from_assistive_technology();
        let is_told = is_reached && !role.is_some_and(Role::is_presentational);
        seen.push(Seen { element, role, is_reached, is_told });
        if role.is_some_and(Role::has_presentational_children) {
            closed.push(element);
        }
    }
    seen
}

/// All pages together, by what is known of each.
pub struct PagesScene<'a> {
    /// What is known of each page, in the order given.
    pub pages: &'a [PageFacts],
    has: &'a dyn Fn(&str) -> bool,
    by_path: HashMap<&'a str, usize>,
}

impl<'a> PagesScene<'a> {
    /// The scene of these pages; `has` says whether a file stands beside them at a path below the root.
    pub fn new(pages: &'a [PageFacts], has: &'a dyn Fn(&str) -> bool) -> PagesScene<'a> {
        let by_path = pages.iter().enumerate().map(|(at, page)| (page.path(), at)).collect();
        PagesScene { pages, has, by_path }
    }

    /// Whether a file is published at that path.
    pub fn is_published(&self, path: &str) -> bool {
        self.by_path.contains_key(path) || (self.has)(path)
    }

    /// The page at that path.
    pub fn page(&self, path: &str) -> Option<&'a PageFacts> {
        self.by_path.get(path).map(|&at| &self.pages[at])
    }

    /// The paths of all pages, in the order given.
    pub fn paths(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.pages.iter().map(PageFacts::path)
    }
}

/// The whole offer.
#[derive(Debug)]
pub struct SiteScene<'a> {
    /// The site.
    pub site: &'a Site,
    /// The day it is judged on.
    pub today: Date,
    /// The offer's questions to its search, with the answers of the index that ships.
    pub asked: &'a [Asked<'a>],
}
