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
    // Each menu, on how many pages it is, and where its links lead.
    let mut menus: Vec<(&Menu, usize, Ends<'_>)> = Vec::new();
    for page in scene.pages {
        for menu in page.menus() {
            let at = menus.iter().position(|(known, ..)| known.is_like(menu)).unwrap_or_else(|| {
                menus.push((menu, 0, Ends::new()));
                menus.len() - 1
            });
            let (_, pages, ends) = &mut menus[at];
            *pages += 1;
            for link in menu.links().filter(|link| link.sort == Sort::Page) {
                ends.entry(link.name).or_default().entry(link.to).or_insert((0, page, menu)).0 += 1;
            }
        }
    }
    for (_, pages, ends) in &menus {
        for (name, ends) in ends {
            let most = ends.values().max_by_key(|(count, page, _)| (*count, std::cmp::Reverse(page.path())));
            // What is only on some pages, such as the way that led to a page, may lead elsewhere on each.
            let Some(most) = most.filter(|(count, ..)| count * 100 >= pages * MOST_AGREE && *count >= 3)
            else {
                continue;
            };
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
}
