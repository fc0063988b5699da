//! Finds links of one page that have the same words and different addresses.
#![doc = include_str!("repeated_link_text.md")]

use std::collections::BTreeMap;

use crate::check::destination::{Destination, Likeness};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, NodeId};

/// The rule.
pub const RULE: Rule = Rule {
    name: "repeated-link-text",
    level: Level::Warning,
    basis: &[
        Basis::Guideline(
            "GOV.UK, Content design, Links: links that lead to different places have different words",
        ),
        Basis::Guideline("NHS service manual, Links"),
    ],
    docs: include_str!("repeated_link_text.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let headings: Vec<NodeId> = scene.document.headings().map(|heading| heading.element.id()).collect();
    let sets = scene.links_alike().iter().flat_map(|links| by_part(links, &headings));
    for links in sets.filter(|links| links.len() > 1) {
        let first = Destination::of_link(scene, links[0]);
        let elsewhere = links[1..].iter().find(|link| match (&first, Destination::of_link(scene, **link)) {
            (Some(one), Some(two)) => one.likeness(&two, scene) != Likeness::Same && !stays(one, &two),
            _ => false,
        });
        if let Some(link) = elsewhere {
            findings.on(
                *link,
                format!(
                    "Another link is called “{}” as well, and leads to another address",
                    scene.name(*link)
                ),
                "Say in the words of each link what makes it different.",
            );
        }
    }
}

/// The links of each part of the page: those under one heading, in the menu, at the foot.
fn by_part<'a>(links: &[Element<'a>], headings: &[NodeId]) -> Vec<Vec<Element<'a>>> {
    let part = |link: &Element<'a>| {
        let around =
            link.ancestors().find(|around| around.is_any(&["aside", "footer", "header", "main", "nav"]));
        let heading = headings.partition_point(|heading| *heading < link.id());
        (around.map(|part| part.id()), heading)
    };
    let mut parts: BTreeMap<_, Vec<Element<'a>>> = BTreeMap::new();
    for link in links {
        parts.entry(part(link)).or_default().push(*link);
    }
    parts.into_values().collect()
}

/// Whether both lead to the same page, only to different places of it: "Back to top" may.
fn stays(one: &Destination, two: &Destination) -> bool {
    match (one, two) {
        (Destination::Address(one), Destination::Address(two)) => {
            one.path() == two.path() && one.query() == two.query() && one.host() == two.host()
        }
        _ => false,
    }
}
