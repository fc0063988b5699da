//! Who owns whom: the tree that assistive technology is told of, in which elements that say nothing are left out and
//! `aria-owns` moves others to a new place (ARIA 1.2, "owned element"; Core-AAM 1.2, 5.1).

use std::collections::BTreeMap;

use super::Property;
use crate::html::roles::Role;
use crate::html::tree::{Document, Element, NodeId};

/// Most elements looked at for one answer: `aria-owns` can make the same ones appear again and again.
const MOST_STEPS: usize = 10_000;

/// The elements of a page that `aria-owns` moves.
#[derive(Debug)]
pub struct Ownership {
    /// The moved element, and its new owner: the first that claims it.
    moved: BTreeMap<NodeId, NodeId>,
}

impl Ownership {
    /// One walk over the page.
    pub fn of(document: &Document) -> Ownership {
        let mut moved = BTreeMap::new();
        for element in document.elements() {
            let Some(ids) = element.stated(Property::Owns) else { continue };
            // What is kept from assistive technology owns nothing.
            if element.hiding().is_hidden_from_assistive_technology() {
                continue;
            }
            for owned in element.by_ids(ids).filter(|owned| !owned.contains(*element)) {
                moved.entry(owned.id()).or_insert(element.id());
            }
        }
        Ownership { moved }
    }

    /// The element that owns this one: the nearest around it that is told of. `None` at the top of the page.
    pub fn owner<'d>(&self, element: Element<'d>) -> Option<Element<'d>> {
        let mut owner = self.parent(element)?;
        for _ in 0..MOST_STEPS {
            if owner.is_told_in_its_place() {
                return Some(owner);
            }
            owner = self.parent(owner)?;
        }
        None
    }

    /// The elements that this one owns, in order: those inside it that are told of, without what lies
    /// inside those in turn.
    pub fn owned<'d>(&self, element: Element<'d>) -> Vec<Element<'d>> {
        let mut owned = Vec::new();
        let mut steps = Vec::new();
        self.push_children(element, &mut steps);
        for _ in 0..MOST_STEPS {
            let Some(next) = steps.pop() else { break };
            if next.hiding().unrendered
                || next.hiding().is_hidden_from_assistive_technology() && !next.hiding().invisible
            {
                continue;
            }
            if next.is_told_in_its_place() {
                owned.push(next);
            } else {
                self.push_children(next, &mut steps);
            }
        }
        owned
    }

    fn parent<'d>(&self, element: Element<'d>) -> Option<Element<'d>> {
        match self.moved.get(&element.id()) {
            Some(&owner) => element.document().node(owner).as_element(),
            None => element.parent_element(),
        }
    }

    /// Children are taken from the end of the list, so they are put there last to first.
    fn push_children<'d>(&self, element: Element<'d>, steps: &mut Vec<Element<'d>>) {
        let before = steps.len();
        let stays =
            |child: &Element<'d>| self.moved.get(&child.id()).is_none_or(|owner| *owner == element.id());
        steps.extend(element.child_elements().take(MOST_STEPS).filter(stays));
        if !self.moved.is_empty()
            && let Some(ids) = element.stated(Property::Owns)
        {
            let claimed =
                element.by_ids(ids).filter(|owned| self.moved.get(&owned.id()) == Some(&element.id()));
            steps.extend(claimed.filter(|owned| owned.parent_element() != Some(element)));
        }
        steps[before..].reverse();
    }
}

impl Element<'_> {
    /// Whether assistive technology meets this element between those around it and those in it. What only
    /// groups for the looks of it, such as a plain `div`, is passed over, unless it says something all the same.
    fn is_told_in_its_place(self) -> bool {
        if self.hiding().is_hidden_from_assistive_technology() {
            return false;
        }
        match self.role() {
            None => self.is_focusable(),
            Some(Role::Generic) => self.must_be_told(),
            Some(role) => !role.is_presentational(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Ownership;
    use crate::html::Document;

    #[test]
    fn the_owner_is_the_nearest_that_is_told_of() {
        let case = |html: &str, owner: Option<&str>| {
            let document = Document::parse(html);
            let element = document.by_id("x").expect("an element with id x");
            let found = Ownership::of(&document).owner(element);
            assert_eq!(found.and_then(|owner| owner.id_attribute()), owner, "{html}");
        };
        case("<ul id=o><li id=x></ul>", Some("o"));
        case("<ul id=o><div><span><li id=x></span></div></ul>", Some("o"));
        case("<ul id=o><li id=x></ul><div role=list hidden aria-owns=x></div>", Some("o"));
        case("<ul id=o><div role=none><li id=x></div></ul>", Some("o"));
        case("<ul><div id=o aria-live=polite><li id=x></div></ul>", Some("o"));
        case("<ul><div id=o tabindex=0><li id=x></div></ul>", Some("o"));
        case("<ul id=o aria-owns=x></ul><div><p id=x></div>", Some("o"));
        case("<div id=x></div>", None);
        case(
            "<div id=o aria-owns=x role=list><div id=y></div></div><div id=x aria-owns=o role=list></div>",
            Some("o"),
        );
    }

    #[test]
    fn what_is_owned_is_what_is_told_of() {
        let case = |html: &str, owned: &str| {
            let document = Document::parse(html);
            let element = document.by_id("x").expect("an element with id x");
            let found = Ownership::of(&document).owned(element);
            let ids: Vec<_> = found.into_iter().filter_map(|element| element.id_attribute()).collect();
            assert_eq!(ids.join(" "), owned, "{html}");
        };
        case("<ul id=x><li id=a><b id=c></b><li id=b></ul>", "a b");
        case("<ul id=x><div><p id=a></p></div><li id=b hidden><li id=c></ul>", "a c");
        case("<ul id=x aria-owns='b a'><li id=c></ul><p id=a><p id=b>", "c b a");
        case("<ul id=x><li id=a></ul><ul aria-owns=a></ul>", "");
        case("<div id=x><br><label>b</label><input id=a type=password></div>", "a");
        case("<ul id=x><script id=a></script></ul>", "");
    }
}
