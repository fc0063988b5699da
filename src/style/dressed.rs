//! The styles of all elements of one page.

use std::sync::Arc;

use selectors::bloom::BloomFilter;

use super::book::{Book, Path};
use super::crowd::{Crowd, Subject};
use super::fitting::Fitting;
use super::mode::{Mode, ModeList, Modes};
use super::rule::Part;
use super::worn::Style;
use crate::html::{Document, Element};

/// How every element of a page looks, in every mode.
#[derive(Debug)]
pub struct Styles {
    /// The number of each element among elements, by its number among nodes.
    numbers: Vec<u32>,
    whole: Vec<Arc<Style>>,
    parts: Vec<(u32, Part, Arc<Style>)>,
    focused: Vec<(u32, Arc<Style>)>,
    /// Elements that a rule speaks to only while the screen is held one way.
    turned: Vec<u32>,
    modes: ModeList,
    is_partial: bool,
    changes_beside_focus: bool,
}

/// Works out the styles of a page.
pub(super) fn dress(document: &Document, book: &Book, is_partial: bool) -> Styles {
    let crowd = Crowd::of(document);
    let mut styles = Styles {
        numbers: vec![u32::MAX; document.size()],
        whole: Vec::with_capacity(crowd.len()),
        parts: Vec::new(),
        focused: Vec::new(),
        turned: Vec::new(),
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
            let outer = parent.map(|at| styles.whole[at].clone());
            styles.put_on(&mut fitting, subject, &path, outer.as_deref());
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
    fn put_on<'b: 'd, 'd>(
        &mut self,
        fitting: &mut Fitting<'b, '_, '_, 'd>,
        subject: Subject<'_, 'd>,
        path: &Path,
        around: Option<&Style>,
    ) {
        let book = fitting.book;
        let at = subject.number() as u32;
        let speaking = fitting.speaking(subject, path, false);
        let own = fitting.style(subject, (path, Part::Whole), around, &speaking);
        for part in [Part::Before, Part::After] {
            if speaking.iter().any(|(at, _)| book.rule(*at).part == part) {
                let style = fitting.style(subject, (path, part), Some(&own), &speaking);
                self.parts.push((at, part, style));
            }
        }
        if speaking.iter().any(|(at, _)| book.rule(*at).is_about_orientation) {
            self.turned.push(at);
        }
        if path.has_focus_rules() && subject.element().is_focusable() {
            let speaking = fitting.crowd.with_focus(subject, || fitting.speaking(subject, path, true));
            let style = fitting.style(subject, (path, Part::Whole), around, &speaking);
            self.focused.push((at, style));
        }
        self.whole.push(own);
    }

    /// The style of an element; `None` for one that is not part of the page proper, as in a template.
    pub fn of(&self, element: Element<'_>) -> Option<&Style> {
        self.number(element).map(|at| &*self.whole[at as usize])
    }

    /// Its style while it has the focus, if it can have it.
    pub fn focused(&self, element: Element<'_>) -> Option<&Style> {
        let number = self.number(element)?;
        let at = self.focused.binary_search_by_key(&number, |(at, _)| *at).ok()?;
        Some(&self.focused[at].1)
    }

    /// What a style sheet puts before or after the content of an element.
    pub fn part(&self, element: Element<'_>, part: Part) -> Option<&Style> {
        let number = self.number(element)?;
        let at = self.parts.binary_search_by_key(&(number, part), |(at, part, _)| (*at, *part)).ok()?;
        Some(&self.parts[at].2)
    }

    /// Whether a rule speaks to an element only while the screen is held one way.
    pub fn depends_on_orientation(&self, element: Element<'_>) -> bool {
        self.number(element).is_some_and(|at| self.turned.binary_search(&at).is_ok())
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

    fn number(&self, element: Element<'_>) -> Option<u32> {
        self.numbers.get(element.id().index()).copied().filter(|at| *at != u32::MAX)
    }
}
