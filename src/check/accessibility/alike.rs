//! Links that sound alike, and whether they lead to the same thing: what two rules ask, each in its own circle.

use std::hash::Hash;

use foldhash::HashMap;

use crate::check::destination::{Destination, Likeness};
use crate::check::findings::Findings;
use crate::check::scene::PageScene;
use crate::html::Element;

/// Judges the links that have the same name and the same surroundings: one finding for each set.
pub(super) fn judge<'a, S: Hash + Eq>(
    scene: &PageScene<'a>,
    findings: &mut Findings<'_>,
    surroundings: impl Fn(Element<'a>) -> S,
) {
    for links in scene.links_alike() {
        let mut sets: HashMap<S, Vec<Element<'a>>> = HashMap::default();
        for link in links {
            sets.entry(surroundings(*link)).or_default().push(*link);
        }
        let mut sets: Vec<Vec<Element<'a>>> = sets.into_values().filter(|set| set.len() > 1).collect();
        sets.sort_by_key(|set| set[0].id());
        for set in sets {
            if let Some((odd, likeness)) = odd_one(scene, &set) {
                let is_sure =
                    likeness == Likeness::Different && !set.iter().any(|link| scene.is_drawn_over(*link));
                report(scene, findings, odd, is_sure);
            }
        }
    }
}

/// The first link of a set that leads elsewhere than the first of all, surely or perhaps.
fn odd_one<'a>(scene: &PageScene<'a>, set: &[Element<'a>]) -> Option<(Element<'a>, Likeness)> {
    let (start, rest) = set.split_first()?;
    let mut rest = rest.iter().filter(|link| !says_the_same(*start, **link)).peekable();
    rest.peek()?;
    let first = Destination::of_link(scene, *start);
    let mut unknown = None;
    for link in rest {
        let other = Destination::of_link(scene, *link);
        let likeness = match (&first, &other) {
            (Some(one), Some(two)) => one.likeness(two, scene),
            _ => Likeness::Unknown,
        };
        match likeness {
            Likeness::Same => {}
            Likeness::Different => return Some((*link, likeness)),
            Likeness::Unknown => unknown = unknown.or(Some((*link, likeness))),
        }
    }
    unknown
}

/// Whether two links have the same address, word for word.
fn says_the_same(one: Element<'_>, other: Element<'_>) -> bool {
    let address = one.attribute("href");
    address.is_some_and(|address| !address.is_empty()) && other.attribute("href") == address
}

fn report<'a>(scene: &PageScene<'a>, findings: &mut Findings<'_>, odd: Element<'a>, is_sure: bool) {
    if is_sure {
        findings.on(
            odd,
            format!("Another link is called “{}” as well, and leads to something else", scene.name(odd)),
            "Say in the words of each link what makes it different.",
        );
    } else {
        findings.unsure(
            odd,
            format!(
                "See whether all links called “{}” lead to the same thing: if not, say in their words what makes them different",
                scene.name(odd)
            ),
        );
    }
}
