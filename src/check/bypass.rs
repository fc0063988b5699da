//! The ways past what is repeated on every page, to what only this page has (WCAG 2.4.1 and its techniques).
//!
//! A well made page shows at once that it has them. Only where it does not are other pages read.

use super::repeated::Repeated;
use super::scene::{PageScene, Seen};
use crate::html::{Element, Node, NodeId, Role};
use crate::style::Mode;

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
                    // A form is a landmark only where it has a name (HTML-AAM 1.0).
                    .filter(|seen| seen.role != Some(Role::Form) || !scene.name(seen.element).is_empty())
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
    const ACTING: [Role; 8] = [
        Role::Checkbox,
        Role::MenuItem,
        Role::MenuItemCheckbox,
        Role::MenuItemRadio,
        Role::Radio,
        Role::Switch,
        Role::Tab,
        Role::TreeItem,
    ];
    let Some(fresh) = repeated.fresh().next() else { return false };
    let has_script = scene.document.elements_named("script").next().is_some();
    scene.elements().take_while(|seen| seen.element.id() < fresh.id()).any(|seen| {
        let element = seen.element;
        let acts = || element.attributes().any(|(name, _)| name.starts_with("on"));
        let leads_nowhere = || {
            let address = element.attribute("href").map(str::trim);
            address.is_some_and(|address| address == "#" || address.starts_with("javascript:"))
        };
        let may_be_scripted = || seen.role.is_some_and(|role| ACTING.contains(&role)) || leads_nowhere();
        seen.role == Some(Role::Button)
            || element.is("summary")
            || acts()
            || (has_script && may_be_scripted())
    })
}

/// Whether a page shows without a look at others that it has this way.
fn is_plain(scene: &PageScene<'_>, way: Way) -> bool {
    let Some(main) = scene.told(Role::Main).next() else { return false };
    // A menu or a head within the main content may be on other pages as well.
    let is_own = |node: Node<'_>| {
        let mut around = node.ancestors().take_while(|around| *around != main);
        !around.any(|around| around.is_any(&["aside", "header", "nav"]))
    };
    let first = || main.reader_texts().next().filter(|first| is_own(*first));
    let headings =
        || scene.told(Role::Heading).filter(|heading| main.contains(**heading) && is_own(**heading));
    match way {
        Way::Heading => headings().next().is_some(),
        Way::Landmark => first().is_some_and(|first| headings().any(|heading| heading.contains(first))),
        Way::Link => first().is_some() && leaps(scene).any(|(_, to)| to == main.id()),
    }
}

/// The links that lead to another place of the page, and where they lead: those that say something, and that eyes meet
/// at least while they have the focus (technique G1).
fn leaps<'s, 'd>(scene: &'s PageScene<'d>) -> impl Iterator<Item = (Element<'d>, NodeId)> + use<'s, 'd> {
    let links = scene
        .elements()
        .filter(|seen| seen.is_told && (seen.element.is_any(&["a", "area"]) || seen.element.is_svg("a")));
    links.filter_map(|Seen { element: link, .. }| {
        let address = link.attribute("href").or_else(|| link.attribute("xlink:href"))?;
        let target = scene.target(address).filter(|target| target.path == scene.page.route.path())?;
        let place = target.fragment?;
        let is_named = |anchor: &Element<'d>| anchor.attribute("name") == Some(&place);
        let to =
            scene.document.by_id(&place).or_else(|| scene.document.elements_named("a").find(is_named))?;
        let is_met =
            link.is_in_tab_order() && is_seen_once_focused(scene, link) && !scene.name(link).is_empty();
        is_met.then_some((link, to.id()))
    })
}

/// Whether eyes meet a link while it has the focus, as far as can be told.
fn is_seen_once_focused(scene: &PageScene<'_>, link: Element<'_>) -> bool {
    let styles = scene.styles;
    styles.is_partial()
        || styles.changes_beside_focus()
        || styles
            .focused(link)
            .or_else(|| styles.of(link))
            .is_none_or(|style| style.look(Mode::DESK).is_seen())
}
