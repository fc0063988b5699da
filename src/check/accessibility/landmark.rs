//! The landmarks of a page: its large parts, to which people who listen can jump (ARIA 1.2, 5.3.4).

use crate::check::scene::PageScene;
use crate::html::{Element, Role};

/// A landmark that assistive technology is told of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Landmark<'a> {
    /// The element.
    pub element: Element<'a>,
    /// Which landmark it is.
    pub role: Role,
    /// The landmark around it, if one is.
    pub around: Option<Role>,
}

/// The landmarks of a page, in document order.
pub(super) fn landmarks<'a>(scene: &PageScene<'a>) -> Vec<Landmark<'a>> {
    let mut found: Vec<Landmark<'a>> = Vec::new();
    let mut open: Vec<(Element<'a>, Role)> = Vec::new();
    for seen in scene.elements().filter(|seen| seen.is_told) {
        let Some(role) = seen.role.filter(|role| is_landmark(*role)) else { continue };
        // A form is a landmark only where it has a name (HTML-AAM 1.0).
        if role == Role::Form && scene.name(seen.element).is_empty() {
            continue;
        }
        while open.last().is_some_and(|(around, _)| !around.contains(*seen.element)) {
            open.pop();
        }
        found.push(Landmark { element: seen.element, role, around: open.last().map(|(_, role)| *role) });
        open.push((seen.element, role));
    }
    found
}

/// What a landmark of that role is called in a sentence.
pub(super) fn called(role: Role) -> &'static str {
    match role {
        Role::Banner => "the head of the page",
        Role::ContentInfo => "the foot of the page",
        Role::Main => "the main part",
        Role::Navigation => "navigation",
        Role::Search => "search",
        Role::Complementary => "an aside",
        Role::Form => "a form",
        _ => "a region",
    }
}

fn is_landmark(role: Role) -> bool {
    matches!(
        role,
        Role::Banner
            | Role::Complementary
            | Role::ContentInfo
            | Role::Form
            | Role::Main
            | Role::Navigation
            | Role::Region
            | Role::Search
    )
}
