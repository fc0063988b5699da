//! The path of an element: its name, what it answers to all that style sheets ask about ids, classes and attributes, and
//! the same of the elements around it. Most rules ask for nothing else: they are asked once for all elements of a path.

use selectors::bloom::BloomFilter;
use selectors::context::SelectorCaches;

use super::book::Book;
use super::crowd::Subject;
use super::mode::Modes;
use super::rule::Rule;

/// A rule that speaks to an element, and the modes in which it does.
pub(super) type Spoken = (u32, Modes);

/// When an element is looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Moment {
    /// Nobody has touched the page.
    AtRest,
    /// The element has the focus.
    Focused,
}

/// What rules can speak to the elements of a path.
#[derive(Debug)]
pub(super) struct Path {
    pub number: u64,
    /// Rules that speak to every element of this path.
    at_rest: Vec<Spoken>,
    /// The same while it has the focus; `None` where that changes nothing.
    focused: Option<Vec<Spoken>>,
    /// Rules that must be asked each time.
    asked: Vec<u32>,
    /// Rules that must be asked when it has the focus.
    asked_on_focus: Vec<u32>,
}

impl Path {
    /// The path of an element; `filter` knows the names around it.
    pub(super) fn of<'d>(book: &'d Book, subject: Subject<'_, 'd>, filter: &BloomFilter) -> Path {
        let (mut alike, mut asked, mut asked_on_focus) = (Vec::new(), Vec::new(), Vec::new());
        for at in book.candidates(subject, filter) {
            let rule = book.rule(at);
            if rule.is_of_path {
                alike.push(at);
                continue;
            }
            if rule.is_about_focus {
                asked_on_focus.push(at);
            }
            if rule.holds_at_rest {
                asked.push(at);
            }
        }
        let has_focus_rules = alike.iter().any(|at| book.rule(*at).is_about_focus);
        let focused = || subject.crowd().with_focus(subject, || spoken(&alike, book, subject));
        Path {
            number: book.number(),
            at_rest: spoken(&alike, book, subject),
            focused: has_focus_rules.then(focused),
            asked,
            asked_on_focus,
        }
    }

    /// Whether there is a rule for when it has the focus.
    pub(super) fn has_focus_rules(&self) -> bool {
        self.focused.is_some() || !self.asked_on_focus.is_empty()
    }

    /// The rules that speak to every element of this path.
    pub(super) fn spoken(&self, moment: Moment) -> &[Spoken] {
        match (moment, &self.focused) {
            (Moment::Focused, Some(focused)) => focused,
            _ => &self.at_rest,
        }
    }

    /// The rules that must be asked whether they speak to an element.
    pub(super) fn asked(&self, moment: Moment, book: &Book) -> impl Iterator<Item = u32> {
        let is_resting = move |rule: &Rule| moment == Moment::AtRest || !rule.is_about_focus;
        let resting = self.asked.iter().copied().filter(move |at| is_resting(book.rule(*at)));
        let on_focus = if moment == Moment::Focused { &self.asked_on_focus[..] } else { &[] };
        resting.chain(on_focus.iter().copied())
    }
}

/// Those of some rules that speak to an element, as the page is now.
fn spoken<'d>(rules: &[u32], book: &'d Book, subject: Subject<'_, 'd>) -> Vec<Spoken> {
    let mut caches = SelectorCaches::default();
    let modes = rules.iter().map(|at| (*at, book.modes_of(*at, subject, &mut caches)));
    modes.filter(|(_, modes)| !modes.is_empty()).collect()
}
