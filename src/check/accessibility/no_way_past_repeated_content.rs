//! Finds pages with no way at all past what is on every page.
#![doc = include_str!("no_way_past_repeated_content.md")]

use crate::check::bypass::{Passage, Way, may_act, passage};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "no-way-past-repeated-content",
    level: Level::Error,
    basis: &[Basis::Wcag("2.4.1", Grade::A), Basis::Act("cf77f2")],
    docs: include_str!("no_way_past_repeated_content.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let mut place = None;
    for way in [Way::Heading, Way::Landmark, Way::Link] {
        match passage(scene, way) {
            Passage::Closed(at) => place = Some(at),
            // A landmark that does not begin with it still leads near it.
            Passage::Unknown(_) if way == Way::Landmark => return,
            Passage::Unknown(at) => place = Some(at),
            Passage::Open | Passage::Unseen => return,
        }
    }
    let Some(place) = place else { return };
    if scene.repeated().is_some_and(|repeated| may_act(scene, repeated)) {
        findings.unsure(
            place,
            "See whether what is on every page can be folded away or leapt over before this: if not, put a heading or `<main>` here",
        );
    } else {
        findings.on(
            place,
            "Here begins what only this page has, and nothing leads past what is on every page before it",
            "Put `<main>` around what only this page has, begin it with a heading, and let the first link of the page lead to it.",
        );
    }
}
