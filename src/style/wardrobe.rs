//! The style sheets of a site, each parsed once, and the rules of each set of them put together once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::book::Book;
use super::chosen::Weight;
use super::dressed::{Styles, dress};
use super::layer::Layers;
use super::media;
use super::mode::Modes;
use super::rule::Rule;
use super::sheet::{Item, LayerName, Sheet};
use crate::html::{Document, Element};

/// Where style sheets are found.
pub trait Sheets {
    /// What tells the sheet that an address means from all others; `from` is that of the sheet which names it, if
    /// not the page does. `None` for one that is out of reach.
    fn path(&self, address: &str, from: Option<&str>) -> Option<String>;
    /// The bytes of a sheet. Asked once for each of a site.
    fn read(&self, path: &str) -> Option<Arc<[u8]>>;
}

/// All that was read of the style sheets of one site.
#[derive(Debug, Default)]
pub struct Wardrobe {
    shelf: Mutex<Shelf>,
}

#[derive(Debug, Default)]
struct Shelf {
    linked: HashMap<String, Option<Arc<Sheet>>>,
    embedded: HashMap<Box<str>, Arc<Sheet>>,
    books: HashMap<Vec<String>, Arc<Book>>,
    /// What browsers do of themselves.
    browser: Option<Arc<Sheet>>,
}

/// Most different sets of style sheets that are kept, and most embedded sheets: a site of pages that have nothing in
/// common would fill the memory.
const MOST: usize = 256;

/// Deepest chain of sheets that name one another, and most sheets of one page.
const DEEPEST: usize = 8;
const MOST_OF_A_PAGE: usize = 200;

/// A sheet that a page names, and where it holds.
struct Named<'d> {
    source: Source,
    media: &'d str,
}

enum Source {
    Linked(String),
    Embedded(Box<str>),
    Missing,
}

impl Wardrobe {
    /// The styles of a page.
    pub fn dress(&self, document: &Document, sheets: &dyn Sheets) -> Styles {
        let named: Vec<Named<'_>> =
            document.elements().filter_map(|element| named(element, sheets)).take(MOST_OF_A_PAGE).collect();
        let is_partial = named.iter().any(|one| matches!(one.source, Source::Missing));
        let is_quirky = document.is_quirks_mode();
        let mut key = vec![format!("quirks {is_quirky}")];
        for one in &named {
            match &one.source {
                Source::Linked(path) => key.push(format!("{path} {}", one.media)),
                Source::Embedded(text) => key.push(format!("<{} {text}", one.media)),
                Source::Missing => {}
            }
        }
        let known = self.shelf().books.get(&key).cloned();
        let book = known.unwrap_or_else(|| {
            let book = Arc::new(self.book(&named, is_quirky, sheets));
            let mut shelf = self.shelf();
            if shelf.books.len() >= MOST {
                shelf.books.clear();
            }
            shelf.books.insert(key, book.clone());
            book
        });
        dress(document, &book, is_partial || book.is_partial)
    }

    fn shelf(&self) -> impl std::ops::DerefMut<Target = Shelf> + '_ {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn book(&self, named: &[Named<'_>], is_quirky: bool, sheets: &dyn Sheets) -> Book {
        let browser = self
            .shelf()
            .browser
            .get_or_insert_with(|| Arc::new(Sheet::parse(include_str!("browser.css"))))
            .clone();
        let mut flat = Flat {
            wardrobe: self,
            sheets,
            found: Vec::new(),
            layers: Layers::default(),
            count: 0,
            is_partial: false,
            is_about_orientation: false,
        };
        flat.add(0, &browser, None, (Modes::ALL, &[].into()), 0);
        for one in named {
            let (sheet, path) = match &one.source {
                Source::Linked(path) => (self.linked(path, sheets), Some(path.as_str())),
                Source::Embedded(text) => (Some(self.embedded(text)), None),
                Source::Missing => (None, None),
            };
            flat.is_about_orientation = one.media.to_ascii_lowercase().contains("orientation");
            match sheet {
                Some(sheet) => flat.add(1, &sheet, path, (media::surroundings(one.media), &[].into()), 0),
                None => flat.is_partial = true,
            }
        }
        let is_partial = flat.is_partial;
        let rules = flat.rules();
        let mut book = Book::new(rules, is_quirky);
        book.is_partial = is_partial;
        book
    }

    fn linked(&self, path: &str, sheets: &dyn Sheets) -> Option<Arc<Sheet>> {
        if let Some(known) = self.shelf().linked.get(path) {
            return known.clone();
        }
        let sheet = sheets.read(path).map(|bytes| Arc::new(Sheet::parse(&String::from_utf8_lossy(&bytes))));
        self.shelf().linked.insert(path.to_owned(), sheet.clone());
        sheet
    }

    fn embedded(&self, text: &str) -> Arc<Sheet> {
        if let Some(known) = self.shelf().embedded.get(text) {
            return known.clone();
        }
        let sheet = Arc::new(Sheet::parse(text));
        let mut shelf = self.shelf();
        if shelf.embedded.len() >= MOST {
            shelf.embedded.clear();
        }
        shelf.embedded.insert(text.into(), sheet.clone());
        sheet
    }
}

/// The sheet that an element names or holds.
fn named<'d>(element: Element<'d>, sheets: &dyn Sheets) -> Option<Named<'d>> {
    let is_style = element.name() == "style" && (element.is_html() || element.is_in_svg());
    if !is_style && !element.is("link") {
        return None;
    }
    let is_css =
        element.attribute("type").is_none_or(|kind| kind.is_empty() || kind.eq_ignore_ascii_case("text/css"));
    if !is_css || element.ancestors().any(|around| around.is("noscript")) {
        return None;
    }
    let media = element.attribute("media").unwrap_or_default();
    if is_style {
        return Some(Named { source: Source::Embedded(element.text_content().into()), media });
    }
    let words = element.attribute("rel")?;
    let is_named = |word: &str| words.split_ascii_whitespace().any(|own| own.eq_ignore_ascii_case(word));
    let href = element.attribute("href").filter(|href| !href.trim().is_empty())?;
    if !is_named("stylesheet") || is_named("alternate") || element.has_attribute("disabled") {
        return None;
    }
    let source = sheets.path(href, None).map_or(Source::Missing, Source::Linked);
    Some(Named { source, media })
}

/// All rules in the order in which they are read, those of sheets that sheets name among them.
struct Flat<'a> {
    wardrobe: &'a Wardrobe,
    sheets: &'a dyn Sheets,
    found: Vec<(LayerName, Rule)>,
    layers: Layers,
    count: usize,
    is_partial: bool,
    /// Whether the sheet that is read is meant for one way to hold the screen.
    is_about_orientation: bool,
}

impl Flat<'_> {
    fn add(
        &mut self,
        origin: u8,
        sheet: &Sheet,
        path: Option<&str>,
        (holds, around): (Modes, &LayerName),
        depth: usize,
    ) {
        self.count += 1;
        if depth > DEEPEST || self.count > MOST_OF_A_PAGE {
            return;
        }
        let within = |name: &LayerName| -> LayerName { around.iter().chain(name.iter()).cloned().collect() };
        for item in &sheet.items {
            match item {
                Item::Layer(name) => self.layers.name(&within(name)),
                Item::Import { address, holds: there, layer } => {
                    let name = layer.as_ref().map_or(around.clone(), within);
                    self.layers.name(&name);
                    let found = self
                        .sheets
                        .path(address, path)
                        .and_then(|path| Some((self.wardrobe.linked(&path, self.sheets)?, path)));
                    match found {
                        Some((sheet, path)) => {
                            self.add(origin, &sheet, Some(&path), (holds & *there, &name), depth + 1)
                        }
                        None => self.is_partial = true,
                    }
                }
                Item::Rule(rule) => {
                    let layer = within(&rule.layer);
                    self.layers.name(&layer);
                    let order = self.found.len() as u64 * 4096;
                    let weight = Weight { origin, order, ..Weight::default() };
                    for selector in rule.selectors.slice() {
                        let made = Rule::new(selector, weight, holds & rule.holds, &rule.block);
                        if let Some(mut made) = made.filter(Rule::is_of_use) {
                            made.is_about_orientation =
                                rule.is_about_orientation || self.is_about_orientation;
                            self.found.push((layer.clone(), made));
                        }
                    }
                }
            }
        }
    }

    /// The rules, with the places of their layers.
    fn rules(self) -> Vec<Rule> {
        let mut ranks: Vec<_> = self.found.iter().map(|(layer, _)| self.layers.rank(layer)).collect();
        let own = ranks.clone();
        ranks.sort();
        ranks.dedup();
        let place = |rank| ranks.binary_search(rank).map_or(0, |at| at as u32 + 1);
        self.found
            .into_iter()
            .zip(&own)
            .map(|((_, mut rule), rank)| {
                rule.weight.layer = place(rank);
                rule
            })
            .collect()
    }
}
