//! The elements of a page as selectors see them: neighbours by number, names and classes with their hashes.

use std::cell::Cell;
use std::fmt;
use std::ops::Range;

use selectors::OpaqueElement;
use selectors::attr::{AttrSelectorOperation, CaseSensitivity, NamespaceConstraint};
use selectors::bloom::BloomFilter;
use selectors::context::{MatchingContext, QuirksMode};
use selectors::matching::ElementSelectorFlags;

use super::selector::{Css, PseudoClass, PseudoElement, State};
use super::switch::Switch;
use super::word::{Wanted, Word, hash};
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
    classes: Vec<(u32, &'d str)>,
    quirks: bool,
    switches: Vec<Switch>,
    /// The one of the reader's settings that is tried.
    switch: Cell<Option<usize>>,
    /// The element that has the focus while focus is tried, or [`NONE`].
    focus: Cell<u32>,
    steps: Cell<u64>,
}

struct Member<'d> {
    element: Element<'d>,
    name: u32,
    id: Option<(u32, &'d str)>,
    classes: Range<u32>,
    parent: u32,
    previous: u32,
    next: u32,
    first: u32,
}

impl<'d> Crowd<'d> {
    pub(super) fn of(document: &'d Document, switches: Vec<Switch>) -> Crowd<'d> {
        let mut members: Vec<Member<'d>> = Vec::with_capacity(document.size() / 2);
        let mut classes = Vec::new();
        // The number of each element among elements, by its number among nodes.
        let mut numbers = vec![NONE; document.size()];
        let mut last_children: Vec<u32> = Vec::with_capacity(members.capacity());
        let mut last_of_root = NONE;
        for element in document.elements() {
            let at = members.len() as u32;
            numbers[element.id().index()] = at;
            let parent = element
                .parent()
                .filter(|around| around.as_element().is_some())
                .map_or(NONE, |around| numbers[around.id().index()]);
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
                    "id" if !value.is_empty() => id = Some((hash(value), value)),
                    "class" => classes.extend(value.split_ascii_whitespace().map(|one| (hash(one), one))),
                    _ => {}
                }
            }
            members.push(Member {
                element,
                name: hash(element.name()),
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
            quirks: document.is_quirks_mode(),
            switches,
            switch: Cell::new(None),
            focus: Cell::new(NONE),
            steps: Cell::new(steps),
        }
    }

    /// Every element in document order.
    pub(super) fn all(&self) -> impl Iterator<Item = Subject<'_, 'd>> {
        (0..self.members.len() as u32).map(|at| Subject { crowd: self, at })
    }

    /// Whether selectors asked for more steps than any honest page needs, so that not all were judged.
    pub(super) fn is_exhausted(&self) -> bool {
        self.steps.get() == 0
    }

    pub(super) fn quirks(&self) -> QuirksMode {
        if self.quirks { QuirksMode::Quirks } else { QuirksMode::NoQuirks }
    }

    /// Does something while an element has the focus.
    pub(super) fn with_focus<T>(&self, on: Subject<'_, 'd>, then: impl FnOnce() -> T) -> T {
        let before = self.focus.replace(on.at);
        let result = then();
        self.focus.set(before);
        result
    }

    /// Does something while one of the reader's settings is chosen.
    pub(super) fn with_switch<T>(&self, switch: usize, then: impl FnOnce() -> T) -> T {
        let before = self.switch.replace(Some(switch));
        let result = then();
        self.switch.set(before);
        result
    }

    /// The reader's settings that style sheets know of.
    pub(super) fn switches(&self) -> &[Switch] {
        &self.switches
    }

    fn case(&self) -> CaseSensitivity {
        if self.quirks { CaseSensitivity::AsciiCaseInsensitive } else { CaseSensitivity::CaseSensitive }
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
    /// The element.
    pub(super) fn element(self) -> Element<'d> {
        self.member().element
    }

    /// Its number among elements.
    pub(super) fn number(self) -> usize {
        self.at as usize
    }

    /// The element around it.
    pub(super) fn parent(self) -> Option<Subject<'c, 'd>> {
        self.near(self.member().parent)
    }

    /// The hash of its name.
    pub(super) fn name(self) -> u32 {
        self.member().name
    }

    /// The hash of its id.
    pub(super) fn id(self) -> Option<u32> {
        self.member().id.map(|(hash, _)| hash)
    }

    /// The hashes of its classes.
    pub(super) fn classes(self) -> impl Iterator<Item = u32> + 'c {
        self.class_list().iter().map(|(hash, _)| *hash)
    }

    /// Puts what selectors can ask of an ancestor into a filter, or takes it out again.
    pub(super) fn each_hash(self, mut then: impl FnMut(u32)) {
        then(self.name());
        if let Some(id) = self.id() {
            then(id);
        }
        self.classes().for_each(then);
    }

    fn member(self) -> &'c Member<'d> {
        &self.crowd.members[self.at as usize]
    }

    fn class_list(self) -> &'c [(u32, &'d str)] {
        let range = &self.member().classes;
        &self.crowd.classes[range.start as usize..range.end as usize]
    }

    fn near(self, at: u32) -> Option<Subject<'c, 'd>> {
        (at != NONE && self.crowd.step()).then_some(Subject { crowd: self.crowd, at })
    }

    fn is_body(self) -> bool {
        self.element().is("body") && self.member().parent == 0
    }

    fn has_state(self, state: State) -> bool {
        let element = self.element();
        let is_input = |types: &[&str]| element.is_input_of(types);
        let may_be_disabled =
            || element.is_any(&["button", "fieldset", "input", "optgroup", "option", "select", "textarea"]);
        match state {
            State::Focus => self.crowd.focus.get() == self.at,
            State::FocusWithin => {
                let focus = self.crowd.focus.get();
                focus != NONE && self.element().contains(*self.crowd.members[focus as usize].element)
            }
            State::Link => selectors::Element::is_link(&self),
            State::Enabled => may_be_disabled() && !element.is_disabled(),
            State::Disabled => element.is_disabled(),
            State::Checked => {
                (is_input(&["checkbox", "radio"]) && element.has_attribute("checked"))
                    || (element.is("option") && element.has_attribute("selected"))
            }
            State::Required => {
                element.is_any(&["input", "select", "textarea"]) && element.has_attribute("required")
            }
            State::Optional => {
                element.is_any(&["input", "select", "textarea"]) && !element.has_attribute("required")
            }
            State::ReadOnly => !is_writable(element),
            State::ReadWrite => is_writable(element),
            State::PlaceholderShown => {
                element.attribute("placeholder").is_some_and(|words| !words.is_empty())
                    && element.attribute("value").is_none_or(str::is_empty)
                    && element.is_any(&["input", "textarea"])
            }
            State::Open => element.is_any(&["details", "dialog"]) && element.has_attribute("open"),
            State::Defined => !element.is_html() || !element.name().contains('-'),
        }
    }
}

fn is_writable(element: Element<'_>) -> bool {
    const NOT_TYPED: [&str; 10] =
        ["button", "checkbox", "color", "file", "hidden", "image", "radio", "range", "reset", "submit"];
    match element.name() {
        "input" | "textarea" => {
            !element.is_input_of(&NOT_TYPED) && !element.is_disabled() && !element.has_attribute("readonly")
        }
        _ => element.attribute("contenteditable").is_some_and(|value| !value.eq_ignore_ascii_case("false")),
    }
}

impl fmt::Debug for Subject<'_, '_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.element().fmt(out)
    }
}

impl selectors::Element for Subject<'_, '_> {
    type Impl = Css;

    fn opaque(&self) -> OpaqueElement {
        OpaqueElement::new(self.member())
    }

    fn parent_element(&self) -> Option<Self> {
        self.near(self.member().parent)
    }

    fn parent_node_is_shadow_root(&self) -> bool {
        false
    }

    fn containing_shadow_host(&self) -> Option<Self> {
        None
    }

    fn is_pseudo_element(&self) -> bool {
        false
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.near(self.member().previous)
    }

    fn next_sibling_element(&self) -> Option<Self> {
        self.near(self.member().next)
    }

    fn first_element_child(&self) -> Option<Self> {
        self.near(self.member().first)
    }

    fn is_html_element_in_html_document(&self) -> bool {
        self.element().is_html()
    }

    fn has_local_name(&self, name: &Word) -> bool {
        name.is(self.name(), self.element().name())
    }

    fn has_namespace(&self, space: &Word) -> bool {
        let known = match space.text() {
            "http://www.w3.org/1999/xhtml" => return self.element().is_html(),
            "http://www.w3.org/2000/svg" => "svg",
            "http://www.w3.org/1998/Math/MathML" => "math",
            _ => return false,
        };
        !self.element().is_html() && self.element().closest(|around| around.name() == known).is_some()
    }

    fn is_same_type(&self, other: &Self) -> bool {
        self.name() == other.name()
            && self.element().name() == other.element().name()
            && self.element().is_html() == other.element().is_html()
    }

    fn attr_matches(
        &self,
        space: &NamespaceConstraint<&Word>,
        name: &Word,
        operation: &AttrSelectorOperation<&Wanted>,
    ) -> bool {
        if matches!(space, NamespaceConstraint::Specific(space) if !space.text().is_empty()) {
            return false;
        }
        if let Some(Switch::Attribute { name: switched, value }) = self.switched()
            && &**switched == name.text()
        {
            return operation.eval_str(value);
        }
        self.element().attribute(name.text()).is_some_and(|value| operation.eval_str(value))
    }

    fn match_non_ts_pseudo_class(&self, class: &PseudoClass, _: &mut MatchingContext<'_, Css>) -> bool {
        match class {
            PseudoClass::State(state) => self.has_state(*state),
            PseudoClass::Lang(ranges) => {
                let language = self.element().language();
                ranges.iter().any(|range| speaks(language, range))
            }
            PseudoClass::Dir(direction) => {
                let written = self
                    .element()
                    .closest(|around| around.attribute("dir").is_some_and(|dir| !dir.is_empty()))
                    .and_then(|around| around.attribute("dir"));
                written.unwrap_or("ltr").eq_ignore_ascii_case(direction)
            }
            PseudoClass::Never => false,
        }
    }

    fn match_pseudo_element(&self, _: &PseudoElement, _: &mut MatchingContext<'_, Css>) -> bool {
        false
    }

    fn apply_selector_flags(&self, _: ElementSelectorFlags) {}

    fn is_link(&self) -> bool {
        let element = self.element();
        (element.is_any(&["a", "area"]) && element.has_attribute("href"))
            || (element.is_svg("a") && (element.has_attribute("href") || element.has_attribute("xlink:href")))
    }

    fn is_html_slot_element(&self) -> bool {
        false
    }

    fn has_id(&self, id: &Word, case: CaseSensitivity) -> bool {
        self.member().id.is_some_and(|(hash, own)| same(id, (hash, own), case))
    }

    fn has_class(&self, name: &Word, _: CaseSensitivity) -> bool {
        if let Some(Switch::Class { name: switched, .. }) = self.switched()
            && &**switched == name.text()
        {
            return true;
        }
        let case = self.crowd.case();
        self.class_list().iter().any(|class| same(name, *class, case))
    }

    fn has_custom_state(&self, _: &Word) -> bool {
        false
    }

    fn imported_part(&self, _: &Word) -> Option<Word> {
        None
    }

    fn is_part(&self, _: &Word) -> bool {
        false
    }

    fn is_empty(&self) -> bool {
        self.element()
            .children()
            .all(|child| child.comment().is_some() || child.text().is_some_and(str::is_empty))
    }

    fn is_root(&self) -> bool {
        self.member().parent == NONE
    }

    fn add_element_unique_hashes(&self, filter: &mut BloomFilter) -> bool {
        self.each_hash(|hash| filter.insert_hash(hash));
        true
    }
}

impl<'c> Subject<'c, '_> {
    /// The setting that is tried, if this is the element it stands on.
    fn switched(self) -> Option<&'c Switch> {
        let switch = &self.crowd.switches[self.crowd.switch.get()?];
        let is_here = match switch {
            Switch::Class { on_body: true, .. } => self.is_body(),
            _ => self.at == 0,
        };
        is_here.then_some(switch)
    }
}

fn same(wanted: &Word, (hash, own): (u32, &str), case: CaseSensitivity) -> bool {
    match case {
        CaseSensitivity::CaseSensitive => wanted.is(hash, own),
        CaseSensitivity::AsciiCaseInsensitive => wanted.text().eq_ignore_ascii_case(own),
    }
}

/// Whether a language is in the range that `:lang()` names: `en` holds `en-GB`, `*` holds any.
fn speaks(language: Option<&str>, range: &str) -> bool {
    let Some(language) = language else { return range.is_empty() };
    match range.strip_prefix("*-") {
        _ if range == "*" => true,
        Some(rest) => language.split('-').skip(1).any(|part| part.eq_ignore_ascii_case(rest)),
        None => {
            let start = language.as_bytes().get(..range.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(range.as_bytes()))
                && matches!(language.as_bytes().get(range.len()), None | Some(b'-'))
        }
    }
}
