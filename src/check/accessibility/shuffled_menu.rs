//! Finds menus whose links change their order from page to page.
#![doc = include_str!("shuffled_menu.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PagesScene;
use crate::diagnostic::Level;
use std::collections::HashMap;

use crate::check::menu::Menu;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "shuffled-menu",
    level: Level::Error,
    basis: &[
        Basis::Wcag("3.2.3", Grade::AA),
        Basis::Guideline("WCAG failure F66: a menu in another order on another page"),
    ],
    docs: include_str!("shuffled_menu.md"),
    check: Check::Pages(check),
};

fn check(scene: &PagesScene<'_>, findings: &mut Findings<'_>) {
    // The first page with each menu, and the place of each link there.
    let mut known: Vec<(&Menu, &str, HashMap<&str, usize>)> = Vec::new();
    for page in scene.pages {
        for menu in page.menus().iter().filter(|menu| menu.role() == Role::Navigation) {
            let Some((_, path, order)) = known.iter().find(|(other, ..)| other.is_like(menu)) else {
                known.push((menu, page.path(), order(menu)));
                continue;
            };
            let mut last = None;
            let mut met = Vec::new();
            for link in menu.links() {
                let Some(at) = order.get(link.name).filter(|_| !met.contains(&link.name)) else { continue };
                met.push(link.name);
                if last.is_some_and(|(before, _)| before > *at) {
                    let (_, before) = last.unwrap_or_default();
                    findings.at(
                        menu.place(page.path()),
                        format!(
                            "In this menu “{}” comes after “{before}”, and on /{path} before it",
                            link.name
                        ),
                        "Write the menu once, in a part of the template that all pages share.",
                    );
                    break;
                }
                last = Some((*at, link.name));
            }
        }
    }
}

/// Where each name stands first.
fn order(menu: &Menu) -> HashMap<&str, usize> {
    let mut order = HashMap::new();
    for (at, link) in menu.links().enumerate() {
        order.entry(link.name).or_insert(at);
    }
    order
}
