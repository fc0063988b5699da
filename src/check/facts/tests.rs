//! What is kept of the links of a page, and what it costs.

use std::sync::Arc;

use crate::check;
use crate::check::chosen::Chosen;
use crate::check::ground::Ground;
use crate::fact::{Fact, WebAddress};
use crate::page::Page;

use super::*;

fn facts(html: &str) -> PageFacts {
    let address = WebAddress::parse("https://offer.example.org/").expect("an address");
    let files = |_: &str| None::<Arc<[u8]>>;
    let page = Page::foreign("help.html", html.to_owned());
    check::page(&page, &Ground::new(&address, &files), &Chosen::lawful()).facts
}

#[test]
fn a_link_is_kept_once_for_each_sort_of_it() {
    let facts = facts(
        "<link rel=preload href=deal.html as=document>\
         <a href=deal.html>Deal</a> <a href=/deal.html>Deal again</a> <a href=deal.html#hours>Its hours</a>",
    );
    let links: Vec<_> = facts.links().map(|link| (link.target(), link.is_followed())).collect();
    // What a browser fetches early is a link that a reader follows all the same.
    assert_eq!(links, [("deal.html", false), ("deal.html", true), ("deal.html#hours", true)]);
}

#[test]
fn of_links_to_the_page_itself_only_those_to_no_place_on_it_are_kept() {
    let facts = facts(
        "<a href=#main>Skip</a> <a href=help.html>Help</a> <a href=#hours>Hours</a> <a name=old href=#old>Old</a>\
         <main id=main>Help</main>",
    );
    let links: Vec<_> = facts.links().map(Link::target).collect();
    assert_eq!(links, ["help.html#hours"]);
}

#[test]
fn a_link_of_the_template_costs_sixteen_bytes() {
    assert_eq!(size_of::<(Arc<End>, Position)>(), 16);
}
