//! Expands each acronym of the glossary at its first use on a page, with a link to what it means
//! (content style: expand at first use on each page unless well known).

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use lol_html::html_content::{ContentType, TextChunk};
use lol_html::{ElementContentHandlers, EndTagHandler};

use super::{Handlers, at_elements, selector};
use crate::site::glossary::Glossary;

/// The acronyms to expand, each with the words it stands for and its anchor in the glossary.
#[derive(Clone, Debug, Default)]
pub struct Acronyms(BTreeMap<String, Meaning>);

#[derive(Clone, Debug)]
struct Meaning {
    words: String,
    anchor: String,
}

impl Acronyms {
    /// The acronyms of the glossary, but for those that everybody knows.
    pub fn new(glossary: &Glossary, well_known: &BTreeSet<String>) -> Acronyms {
        let acronyms = glossary.acronyms().filter(|(acronym, _)| !well_known.contains(*acronym));
        Acronyms(
            acronyms
                .filter_map(|(acronym, term)| {
                    let words = term.acronym_of.as_ref()?.as_str();
                    let plural =
                        acronym.ends_with('s') && !term.term.as_str().ends_with('s') && !words.ends_with('s');
                    let words = if plural { format!("{words}s") } else { words.to_owned() };
                    Some((acronym.to_owned(), Meaning { words, anchor: term.anchor() }))
                })
                .collect(),
        )
    }
}

/// Where nothing is expanded: in links, headings, buttons and the like, and where facts stand in a few words
/// that one takes in at a glance.
const CLOSED: &str = "main a, main h1, main h2, main h3, main h4, main abbr, main dfn, main button, main summary, main label, \
                      main code, main nav, main caption, main th, main .facts, main .checked, main .panel, main .card, \
                      main .duties, main .small, main .no-expand";

/// Expands in paragraphs, items, cells and definitions of the page whose way to the root is `root`.
pub(super) fn pass<'h>(acronyms: &'h Acronyms, html: &str, root: String) -> Handlers<'h> {
    let closed_to = Rc::new(Cell::new(0_usize));
    let mut state = State { explained: explained(acronyms, html), waiting: String::new(), root };
    let inside = Rc::clone(&closed_to);
    let closed = at_elements(CLOSED, move |element| {
        if let Some(handlers) = element.end_tag_handlers() {
            closed_to.set(closed_to.get() + 1);
            let closed_to = Rc::clone(&closed_to);
            let leave: EndTagHandler<'static> = Box::new(move |_| {
                closed_to.set(closed_to.get().saturating_sub(1));
                Ok(())
            });
            handlers.push(leave);
        }
        Ok(())
    });
    let words = ElementContentHandlers::default().text(move |chunk: &mut TextChunk<'_>| {
        state.take(chunk, acronyms, inside.get() > 0);
        Ok(())
    });
    vec![closed, (selector("main p, main li, main dd, main td"), words)]
}

struct State {
    explained: BTreeSet<String>,
    waiting: String,
    root: String,
}

impl State {
    fn take(&mut self, chunk: &mut TextChunk<'_>, acronyms: &Acronyms, closed: bool) {
        self.waiting.push_str(chunk.as_str());
        if !chunk.last_in_text_node() {
            chunk.remove();
            return;
        }
        let text = std::mem::take(&mut self.waiting);
        let text = if closed { text } else { self.expand(text, acronyms) };
        chunk.replace(&text, ContentType::Html);
    }

    /// The text with each acronym that was not explained before followed by its words in brackets.
    fn expand(&mut self, text: String, acronyms: &Acronyms) -> String {
        let mut out = String::new();
        let mut done = 0;
        for (at, word) in capital_words(&text) {
            let Some(meaning) = acronyms.0.get(word) else { continue };
            if !self.explained.insert(meaning.anchor.clone()) || text[..at].ends_with('(') {
                continue;
            }
            let end = at + word.len();
            out.push_str(&text[done..end]);
            let words = meaning.words.replace('&', "&amp;");
            out.push_str(&format!(
                " (<a class=\"term\" href=\"{}glossary.html#{}\">{words}</a>)",
                self.root, meaning.anchor
            ));
            done = end;
        }
        if done == 0 {
            return text;
        }
        out.push_str(&text[done..]);
        out
    }
}

/// The acronyms that the page explains itself, as in "special educational needs coordinator (SENCO)".
fn explained(acronyms: &Acronyms, html: &str) -> BTreeSet<String> {
    let main = html.split_once("<main").map_or(html, |(_, main)| main);
    let mut small = None;
    main.split('(')
        .skip(1)
        .filter_map(|after| acronyms.0.get(after.split_once(')')?.0))
        .filter(|meaning| {
            let small = small.get_or_insert_with(|| main.to_lowercase());
            small.contains(&meaning.words.to_lowercase())
        })
        .map(|meaning| meaning.anchor.clone())
        .collect()
}

/// Words with at least two capital letters, and where they start.
fn capital_words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| c.is_alphanumeric();
    let mut rest = 0;
    std::iter::from_fn(move || {
        loop {
            let start = rest + text[rest..].find(is_part)?;
            let end = text[start..].find(|c| !is_part(c)).map_or(text.len(), |length| start + length);
            rest = end;
            let word = &text[start..end];
            if word.bytes().filter(u8::is_ascii_uppercase).count() >= 2 {
                return Some((start, word));
            }
        }
    })
}
