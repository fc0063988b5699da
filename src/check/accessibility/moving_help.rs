//! Finds help that is offered in another place from page to page.
#![doc = include_str!("moving_help.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PagesScene;
use crate::diagnostic::Level;
use std::collections::HashMap;

use crate::check::facts::PageFacts;
use crate::check::menu::{Menu, MenuLink, Sort};
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "moving-help",
    level: Level::Error,
    basis: &[
        Basis::Wcag("3.2.6", Grade::A),
        Basis::Guideline("WCAG technique G220: the contact in a consistent place"),
    ],
    docs: include_str!("moving_help.md"),
    check: Check::Pages(check),
};

/// What a link to help is called, in lower case.
const HELP: [&str; 6] = ["contact", "contact us", "get help", "help", "help and support", "chat with us"];

/// The first landmark with a way to help: its role, and the page it was met on.
type Known<'a> = HashMap<u64, (Role, &'a PageFacts)>;

fn check(scene: &PagesScene<'_>, findings: &mut Findings<'_>) {
    let mut known: Known<'_> = HashMap::new();
    for page in scene.pages {
        let on_page: Vec<(u64, Role, &Menu, &str)> =
            page.menus().iter().flat_map(|menu| of_menu(page, menu)).collect();
        for (to, role, menu, name) in &on_page {
            let Some((before, first)) = known.get(to) else {
                known.insert(*to, (*role, page));
                continue;
            };
            // A page may offer it in more places than one, if the place where it was is among them.
            if before != role && !on_page.iter().any(|(other, there, ..)| other == to && there == before) {
                findings.at(
                    menu.place(page.path()),
                    format!(
                        "“{name}” stands in the {} of this page, and in the {} of /{}",
                        role.name(),
                        before.name(),
                        first.path()
                    ),
                    "Offer help in the same place on every page: write it once, in a part of the template that all pages share.",
                );
            }
        }
    }
}

/// The ways to help in a landmark; a menu counts for the head or the foot it stands in.
fn of_menu<'a>(_page: &'a PageFacts, menu: &'a Menu) -> impl Iterator<Item = (u64, Role, &'a Menu, &'a str)> {
    menu.links().filter(is_help).map(move |link| (link.to, menu.role(), menu, link.name))
}

fn is_help(link: &MenuLink<'_>) -> bool {
    link.sort == Sort::Person || HELP.contains(&link.name.to_lowercase().as_str())
}
