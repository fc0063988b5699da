//! Finds links of the menus that lead elsewhere on one page than on all others.
#![doc = include_str!("one_name_for_two_ends.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PagesScene;
use crate::diagnostic::Level;
use std::collections::{BTreeMap, HashMap};

use crate::check::facts::PageFacts;
use crate::check::menu::{Menu, Sort};

/// The rule.
pub const RULE: Rule = Rule {
    name: "one-name-for-two-ends",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("3.2.4", Grade::AA),
        Basis::Guideline("WCAG failure F31: two labels for one function, or one for two"),
    ],
    docs: include_str!("one_name_for_two_ends.md"),
    check: Check::Pages(check),
};

/// So many pages of a hundred must agree before the others are at fault.
const MOST_AGREE: usize = 80;

/// By the name of a link: on how many pages it leads to each end, and one page with each.
type Ends<'a> = BTreeMap<&'a str, HashMap<u64, (usize, &'a PageFacts, &'a Menu)>>;

fn check(scene: &PagesScene<'_>, findings: &mut Findings<'_>) {
    let mut menus: Vec<(&Menu, Ends<'_>)> = Vec::new();
    for page in scene.pages {
        for menu in page.menus() {
            let at = menus.iter().position(|(known, _)| known.is_like(menu)).unwrap_or_else(|| {
                menus.push((menu, Ends::new()));
                menus.len() - 1
            });
            for link in menu.links().filter(|link| link.sort == Sort::Page) {
                menus[at].1.entry(link.name).or_default().entry(link.to).or_insert((0, page, menu)).0 += 1;
            }
        }
    }
    for (name, ends) in menus.iter().flat_map(|(_, ends)| ends) {
        let all: usize = ends.values().map(|(count, ..)| count).sum();
        let Some(most) =
            ends.values().max_by_key(|(count, page, _)| (*count, std::cmp::Reverse(page.path())))
        else {
            continue;
        };
        if most.0 * 100 < all * MOST_AGREE || most.0 < 3 {
            continue;
        }
        let mut others: Vec<_> = ends.values().filter(|end| !std::ptr::eq(*end, most)).collect();
        others.sort_by_key(|(_, page, _)| page.path());
        for (_, page, menu) in others {
            findings.at(
                menu.place(page.path()),
                format!("“{name}” leads elsewhere here than on /{} and most other pages", most.1.path()),
                "Let it lead to the same place, or give it another name.",
            );
        }
    }
}
