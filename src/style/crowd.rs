//! The elements of a page as selectors see them: neighbours by number, names and classes with their hashes.

use std::cell::Cell;
use std::fmt;
use std::ops::Range;

use selectors::OpaqueElement;
use selectors::attr::CaseSensitivity;
use selectors::context::QuirksMode;

use super::switch::Switch;
use super::word::{folded, long};
use crate::html::{Document, Element};

const NONE: u32 = u32::MAX;

/// Steps from element to element that selectors may take on one page, for each of its elements and for the page.
/// Real pages take some tens for each; only selectors made to keep a machine busy come near.
const STEPS_PER_ELEMENT: u64 = 20_000;
const STEPS_PER_PAGE: u64 = 2_000_000;
const MOST_STEPS: u64 = 60_000_000;

/// All elements of a page, in document order.
pub(super) struct Crowd<'d> {
    members: Vec<Member<'d>>,
    classes: Vec<(u64, &'d str)>,
    is_quirky: bool,
    /// The one of the reader's settings that is tried.
    switch: Cell<Option<&'d Switch>>,
    /// The element that has the focus while focus is tried, or [`NONE`].
    focus: Cell<u32>,
    steps: Cell<u64>,
}

struct Member<'d> {
    element: Element<'d>,
    name: u64,
    id: Option<(u64, &'d str)>,
    classes: Range<u32>,
    parent: u32,
    previous: u32,
    next: u32,
    first: u32,
}

impl<'d> Crowd<'d> {
    pub(super) fn of(document: &'d Document) -> Crowd<'d> {
        let mut members: Vec<Member<'d>> = Vec::with_capacity(document.size() / 2);
        let mut classes = Vec::new();
        // The number of each element among elements, by its number among nodes.
        let mut numbers = vec![NONE; document.size()];
        let mut last_children: Vec<u32> = Vec::with_capacity(members.capacity());
        let mut last_of_root = NONE;
        for element in document.elements() {
            let at = members.len() as u32;
            numbers[element.id().index()] = at;
            let around = element.parent().filter(|around| around.as_element().is_some());
            let parent = around.map_or(NONE, |around| numbers[around.id().index()]);
            let last = match parent {
                NONE => &mut last_of_root,
                _ => &mut last_children[parent as usize],
            };
            let previous = std::mem::replace(last, at);
            match (previous, parent) {
                (NONE, NONE) => {}
                (NONE, _) => members[parent as usize].first = at,
                _ => members[previous as usize].next = at,
            }
            last_children.push(NONE);
            let mut id = None;
            let from = classes.len() as u32;
            for (name, value) in element.attributes() {
                match name {
                    "id" if !value.is_empty() => id = Some((long(value), value)),
                    "class" => classes.extend(value.split_ascii_whitespace().map(|one| (long(one), one))),
                    _ => {}
                }
            }
            members.push(Member {
                element,
                name: long(element.name()) ^ u64::from(!element.is_html()),
                id,
                classes: from..classes.len() as u32,
                parent,
                previous,
                next: NONE,
                first: NONE,
            });
        }
        let steps = (STEPS_PER_PAGE + STEPS_PER_ELEMENT * members.len() as u64).min(MOST_STEPS);
        Crowd {
            members,
            classes,
            is_quirky: document.is_quirks_mode(),
            switch: Cell::new(None),
            focus: Cell::new(NONE),
            steps: Cell::new(steps),
        }
    }

    /// Every element in document order.
    pub(super) fn all(&self) -> impl Iterator<Item = Subject<'_, 'd>> {
        (0..self.members.len() as u32).map(|at| Subject { crowd: self, at })
    }

    pub(super) fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether selectors asked for more steps than any honest page needs, so that not all were judged.
    pub(super) fn is_exhausted(&self) -> bool {
        self.steps.get() == 0
    }

    pub(super) fn quirks(&self) -> QuirksMode {
        if self.is_quirky { QuirksMode::Quirks } else { QuirksMode::NoQuirks }
    }

    /// Does something while an element has the focus.
    pub(super) fn with_focus<T>(&self, on: Subject<'_, 'd>, then: impl FnOnce() -> T) -> T {
        let before = self.focus.replace(on.at);
        let result = then();
        self.focus.set(before);
        result
    }

    /// Does something while one of the reader's settings is chosen.
    pub(super) fn with_switch<T>(&self, switch: &'d Switch, then: impl FnOnce() -> T) -> T {
        let before = self.switch.replace(Some(switch));
        let result = then();
        self.switch.set(before);
        result
    }

    pub(super) fn switched(&self) -> Option<&'d Switch> {
        self.switch.get()
    }

    pub(super) fn case(&self) -> CaseSensitivity {
        if self.is_quirky { CaseSensitivity::AsciiCaseInsensitive } else { CaseSensitivity::CaseSensitive }
    }

    fn step(&self) -> bool {
        let left = self.steps.get();
        self.steps.set(left.saturating_sub(1));
        left > 0
    }
}

/// One element in its crowd.
#[derive(Clone, Copy)]
pub(super) struct Subject<'c, 'd> {
    crowd: &'c Crowd<'d>,
    at: u32,
}

impl<'c, 'd> Subject<'c, 'd> {
    pub(super) fn crowd(self) -> &'c Crowd<'d> {
        self.crowd
    }

    /// The element.
    pub(super) fn element(self) -> Element<'d> {
        self.member().element
    }

    /// Its number among elements.
    pub(super) fn number(self) -> usize {
        self.at as usize
    }

    /// The number of the element around it.
    pub(super) fn parent_number(self) -> Option<usize> {
        (!self.is_outermost()).then_some(self.member().parent as usize)
    }

    pub(super) fn is_outermost(self) -> bool {
        self.member().parent == NONE
    }

    /// The hash of its name; that of an element of a drawing is another.
    pub(super) fn name(self) -> u64 {
        self.member().name
    }

    /// The hash of its name, whatever it is part of.
    pub(super) fn name_hash(self) -> u64 {
        self.name() ^ u64::from(!self.element().is_html())
    }

    /// The hash of its id.
    pub(super) fn id(self) -> Option<u64> {
        self.member().id.map(|(hash, _)| hash)
    }

    pub(super) fn id_with_text(self) -> Option<(u64, &'d str)> {
        self.member().id
    }

    /// Its classes and their hashes.
    pub(super) fn class_list(self) -> &'c [(u64, &'d str)] {
        let range = &self.member().classes;
        &self.crowd.classes[range.start as usize..range.end as usize]
    }

    /// What selectors can ask of an ancestor, for a filter.
    pub(super) fn each_hash(self, mut then: impl FnMut(u32)) {
        then(folded(self.name_hash()));
        if let Some(id) = self.id() {
            then(folded(id));
        }
        self.class_list().iter().for_each(|(hash, _)| then(folded(*hash)));
    }

    pub(super) fn has_focus(self) -> bool {
        self.crowd.focus.get() == self.at
    }

    pub(super) fn has_focus_within(self) -> bool {
        let focus = self.crowd.focus.get();
        focus != NONE && self.element().contains(*self.crowd.members[focus as usize].element)
    }

    pub(super) fn is_body(self) -> bool {
        self.element().is("body") && self.member().parent == 0
    }

    pub(super) fn parent_step(self) -> Option<Subject<'c, 'd>> {
        self.near(self.member().parent)
    }

    pub(super) fn previous_step(self) -> Option<Subject<'c, 'd>> {
        self.near(self.member().previous)
    }

    pub(super) fn next_step(self) -> Option<Subject<'c, 'd>> {
        self.near(self.member().next)
    }

    pub(super) fn first_step(self) -> Option<Subject<'c, 'd>> {
        self.near(self.member().first)
    }

    pub(super) fn opaque_member(self) -> OpaqueElement {
        OpaqueElement::new(self.member())
    }

    fn member(self) -> &'c Member<'d> {
        &self.crowd.members[self.at as usize]
    }

    fn near(self, at: u32) -> Option<Subject<'c, 'd>> {
        (at != NONE && self.crowd.step()).then_some(Subject { crowd: self.crowd, at })
    }
}

impl fmt::Debug for Subject<'_, '_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.element().fmt(out)
    }
}
