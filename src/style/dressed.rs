//! The styles of all elements of one page.

use std::sync::Arc;

use selectors::bloom::BloomFilter;

use super::book::Book;
use super::crowd::{Crowd, Subject};
use super::fitting::Fitting;
use super::mode::{Mode, ModeList, Modes};
use super::outfit::Outfit;
use super::path::Path;
use super::rule::Part;
use super::worn::Style;
use crate::html::{Document, Element};

/// How every element of a page looks, in every mode.
#[derive(Debug)]
pub struct Styles {
    /// The number of each element among elements, by its number among nodes.
    numbers: Vec<u32>,
    outfits: Vec<Arc<Outfit>>,
    modes: ModeList,
    is_partial: bool,
    changes_beside_focus: bool,
}

/// Works out the styles of a page.
pub(super) fn dress(document: &Document, book: &Book, is_partial: bool) -> Styles {
    let crowd = Crowd::of(document);
    let mut styles = Styles {
        numbers: vec![u32::MAX; document.size()],
        outfits: Vec::with_capacity(crowd.len()),
        modes: book.modes.clone(),
        is_partial,
        changes_beside_focus: book.changes_beside_focus(),
    };
    let new = {
        let kept = book.kept();
        let mut fitting = Fitting::new(book, &crowd, &kept);
        let mut paths: Vec<Arc<Path>> = Vec::with_capacity(crowd.len());
        let mut around = Around::default();
        for subject in crowd.all() {
            styles.numbers[subject.element().id().index()] = subject.number() as u32;
            let parent = subject.parent_number();
            around.leave(parent);
            let path = fitting.path(subject, parent.map(|at| &*paths[at]), &around.names);
            let outer = parent.map(|at| &*styles.outfits[at].whole);
            let outfit = fitting.outfit(subject, &path, outer);
            styles.outfits.push(outfit);
            paths.push(path);
            around.enter(subject);
        }
        fitting.new
    };
    book.keep(new);
    styles.is_partial |= crowd.is_exhausted();
    styles
}

/// The elements around the one that is dressed, and their names, ids and classes.
#[derive(Default)]
struct Around<'c, 'd> {
    open: Vec<Subject<'c, 'd>>,
    names: BloomFilter,
}

impl<'c, 'd> Around<'c, 'd> {
    fn enter(&mut self, subject: Subject<'c, 'd>) {
        subject.each_hash(|hash| self.names.insert_hash(hash));
        self.open.push(subject);
    }

    /// Leaves all elements that are not around what has this one around it.
    fn leave(&mut self, parent: Option<usize>) {
        while let Some(last) = self.open.pop_if(|last| Some(last.number()) != parent) {
            last.each_hash(|hash| self.names.remove_hash(hash));
        }
    }
}

impl Styles {
    /// The style of an element; `None` for one that is not part of the page proper, as in a template.
    pub fn of(&self, element: Element<'_>) -> Option<&Style> {
        self.outfit(element).map(|outfit| &*outfit.whole)
    }

    /// Its style while it has the focus, if it can have it.
    pub fn focused(&self, element: Element<'_>) -> Option<&Style> {
        self.outfit(element)?.focused.as_deref()
    }

    /// What a style sheet puts before or after the content of an element.
    pub fn part(&self, element: Element<'_>, part: Part) -> Option<&Style> {
        let mut parts = self.outfit(element)?.parts.iter();
        parts.find(|(known, _)| *known == part).map(|(_, style)| &**style)
    }

    /// Whether a style sheet puts anything before or after the content of an element.
    pub fn has_parts(&self, element: Element<'_>) -> bool {
        self.outfit(element).is_some_and(|outfit| !outfit.parts.is_empty())
    }

    /// Whether a rule speaks to an element only while the screen is held one way.
    pub fn depends_on_orientation(&self, element: Element<'_>) -> bool {
        self.outfit(element).is_some_and(|outfit| outfit.is_turned)
    }

    /// Whether some of the style sheets are out of reach, so that nothing is sure.
    pub fn is_partial(&self) -> bool {
        self.is_partial
    }

    /// Every mode of this page.
    pub fn modes(&self) -> Modes {
        self.modes.all()
    }

    /// What a person calls a mode: "in dark mode".
    pub fn describe(&self, mode: Mode) -> String {
        self.modes.describe(mode.at())
    }

    /// What a person calls several modes, with a space before it; nothing where the plainest is among them.
    pub fn describe_all(&self, modes: Modes) -> String {
        self.modes.describe_all(modes)
    }

    /// Whether some rule changes more than the element that has the focus: what is beside it, around it or in it.
    pub fn changes_beside_focus(&self) -> bool {
        self.changes_beside_focus
    }

    fn outfit(&self, element: Element<'_>) -> Option<&Outfit> {
        let number = self.numbers.get(element.id().index()).filter(|at| **at != u32::MAX)?;
        Some(&self.outfits[*number as usize])
    }
}
