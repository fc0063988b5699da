//! Finds two links beside each other that lead to the same place.
#![doc = include_str!("links_side_by_side_to_one_place.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};

use super::vague_link_text::is_vague;

/// The rule.
pub const RULE: Rule = Rule {
    name: "links-side-by-side-to-one-place",
    level: Level::Warning,
    basis: &[Basis::Guideline("WCAG technique H2: a picture and a text that lead to one place are one link")],
    docs: include_str!("links_side_by_side_to_one_place.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let links: Vec<Element<'_>> = scene.told(Role::Link).filter(|link| link.has_attribute("href")).collect();
    for pair in links.windows(2) {
        let [first, second] = pair else { continue };
        let (one, two) = (first.attribute("href"), second.attribute("href"));
        if one.is_some_and(|address| address.trim().len() > 1)
            && one == two
            && say_one_thing(scene, (*first, *second))
            && are_beside(*first, *second)
        {
            findings.on(
                *second,
                "This link and the one just before it lead to the same place",
                "Make one link of both.",
            );
        }
    }
}

/// Whether the two are one thing to a reader: a picture and its words, the same words, or words such as "read more".
/// "Back" and "Start again" may lead to one place and are still two things.
fn say_one_thing<'a>(scene: &PageScene<'a>, (first, second): (Element<'a>, Element<'a>)) -> bool {
    let (one, two) = (scene.name(first).to_lowercase(), scene.name(second).to_lowercase());
    let is_picture = |link: Element<'_>| link.reader_text().trim().is_empty();
    one.contains(&two)
        || two.contains(&one)
        || is_picture(first) != is_picture(second)
        || is_vague(&one)
        || is_vague(&two)
}

/// Whether nothing but white space, a break or the box of one of them stands between the links. Two items of a list
/// are told apart by what announces them.
fn are_beside(first: Element<'_>, second: Element<'_>) -> bool {
    let item = |link: Element<'_>| {
        link.closest(|around| around.is_any(&["dd", "dt", "li", "td", "th"])).map(|item| item.id())
    };
    if item(first) != item(second) {
        return false;
    }
    let mut between = first
        .document()
        .root()
        .descendants()
        .filter(|node| node.id() > first.id() && node.id() < second.id() && !first.contains(*node));
    between.all(|node| match node.text() {
        Some(text) => text.trim().is_empty() || node.hiding().is_hidden_from_all(),
        None => node.as_element().is_none_or(|element| {
            element.contains(*second) || element.is("br") || element.hiding().is_hidden_from_all()
        }),
    })
}
