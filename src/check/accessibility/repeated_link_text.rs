//! Finds links of one page that have the same words and different addresses.
#![doc = include_str!("repeated_link_text.md")]

use crate::check::destination::{Destination, Likeness};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

use super::alike::named_alike;

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
    for links in named_alike(scene) {
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

/// Whether both lead to the same page, only to different places of it: "Back to top" may.
fn stays(one: &Destination, two: &Destination) -> bool {
    match (one, two) {
        (Destination::Address(one), Destination::Address(two)) => {
            one.path() == two.path() && one.query() == two.query() && one.host() == two.host()
        }
        _ => false,
    }
}
