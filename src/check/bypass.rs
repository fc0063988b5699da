//! The ways past what is repeated on every page, to what only this page has (WCAG 2.4.1 and its techniques).
//!
//! A well made page shows at once that it has them. Only where it does not are other pages read.

use super::repeated::Repeated;
use super::scene::PageScene;
use crate::html::{Element, NodeId, Role};

/// A way past repeated content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// A heading, by which people who listen jump (technique H69).
    Heading,
    /// A landmark, by which they jump (technique ARIA11).
    Landmark,
    /// A link that leads there (technique G1).
    Link,
}

/// What is known of a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Passage<'d> {
    /// It is there, or nothing is repeated.
    Open,
    /// It is not there; the element is what it should lead to.
    Closed(Element<'d>),
    /// A person must look.
    Unknown(Element<'d>),
    /// No other page could be read.
    Unseen,
}

const LANDMARKS: [Role; 8] = [
    Role::Banner,
    Role::Complementary,
    Role::ContentInfo,
    Role::Form,
    Role::Main,
    Role::Navigation,
    Role::Region,
    Role::Search,
];

/// Whether a page has that way past what is repeated.
pub(super) fn passage<'d>(scene: &PageScene<'d>, way: Way) -> Passage<'d> {
    if is_plain(scene, way) {
        return Passage::Open;
    }
    let Some(repeated) = scene.repeated() else { return Passage::Unseen };
    let Some(fresh) = repeated.fresh().next() else { return Passage::Open };
    let Some(place) = fresh.as_element().or_else(|| fresh.parent_element()) else { return Passage::Open };
    match way {
        Way::Heading if scene.told(Role::Heading).any(|heading| repeated.has_fresh(heading)) => Passage::Open,
        Way::Heading => Passage::Closed(place),
        Way::Landmark => {
            let landmarks = || {
                scene
                    .elements()
                    .filter(|seen| seen.is_told && seen.role.is_some_and(|role| LANDMARKS.contains(&role)))
                    .map(|seen| seen.element)
            };
            if landmarks()
                .any(|landmark| repeated.has_fresh(landmark) && repeated.begins_fresh(landmark.id()))
            {
                Passage::Open
            } else if landmarks().any(|landmark| repeated.has_fresh(landmark)) {
                Passage::Unknown(place)
            } else {
                Passage::Closed(place)
            }
        }
        Way::Link if leaps(scene).any(|(_, to)| repeated.begins_fresh(to)) => Passage::Open,
        Way::Link if may_act(scene, repeated) => Passage::Unknown(place),
        Way::Link => Passage::Closed(place),
    }
}

/// Whether a button or a script before the first of what only this page has may do something about what is repeated.
pub(super) fn may_act(scene: &PageScene<'_>, repeated: &Repeated<'_>) -> bool {
    let Some(fresh) = repeated.fresh().next() else { return false };
    scene.elements().take_while(|seen| seen.element.id() < fresh.id()).any(|seen| {
        let acts = || seen.element.attributes().any(|(name, _)| name.starts_with("on"));
        seen.role == Some(Role::Button) || seen.element.is("summary") || acts()
    })
}

/// Whether a page shows without a look at others that it has this way.
fn is_plain(scene: &PageScene<'_>, way: Way) -> bool {
    let Some(main) = scene.told(Role::Main).next() else { return false };
    let headings = || scene.told(Role::Heading).filter(|heading| main.contains(**heading));
    match way {
        Way::Heading => headings().next().is_some(),
        Way::Landmark => {
            let first = main.reader_texts().next();
            first.is_some_and(|first| headings().any(|heading| heading.contains(first)))
        }
        Way::Link => leaps(scene).any(|(_, to)| to == main.id()),
    }
}

/// The links that lead to another place of the page, and where they lead.
fn leaps<'s, 'd>(scene: &'s PageScene<'d>) -> impl Iterator<Item = (Element<'d>, NodeId)> + use<'s, 'd> {
    scene.told(Role::Link).filter_map(|link| {
        let id = link.attribute("href")?.trim().strip_prefix('#')?;
        let to = scene.document.by_id(id)?;
        link.is_in_tab_order().then_some((link, to.id()))
    })
}
