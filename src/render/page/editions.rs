//! The print edition (SI 2014/1530 regulation 57): the whole offer, and what belongs to one area, need or age, each to
//! be printed for those without the internet. A copy with very many entries comes in parts, by first letter.

use std::collections::BTreeMap;

use super::lists::{By, ListOf, Lists};
use super::names::{anchor, letter};
use crate::config::Config;
use crate::fact::{Code, slugify};
use crate::site::Site;
use crate::site::entry::profile::Status;
use crate::site::entry::{Entry, Kind};
use crate::site::route::Route;

/// No more entries than this in one page: some 300 sheets, and as much as a small computer opens without trouble.
const MOST: usize = 1_500;

/// What a copy holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edition {
    /// Every service, pathway and guide.
    Whole,
    /// The services that welcome any need, which stand in the copy of no one need.
    AnyNeed,
    /// What belongs to one need, age or area.
    Term(By, Code),
}

/// A part of a copy; most copies have one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What sets it apart: "A", or "S, part 2". Nothing when the copy is in one piece.
    pub name: Option<String>,
    /// Its entries by their places in [`Site::entries`], by their titles.
    pub members: Vec<usize>,
}

/// Every copy with its parts.
#[derive(Debug)]
pub struct Editions(BTreeMap<Edition, Vec<Part>>);

impl Edition {
    /// The lists of words that have copies of their own. Kinds of help are the chapters of every copy.
    pub const BY: [By; 3] = [By::Area, By::Need, By::Stage];

    /// Where it stands; of a copy in parts, the page that lists them.
    pub fn route(&self) -> Route {
        match self {
            Edition::Whole => Route::under("print", "whole", 1),
            Edition::AnyNeed => Route::under("print", "any-need", 1),
            Edition::Term(by, code) => Route::under(&format!("print/{}", by.folder()), code.as_str(), 1),
        }
    }

    /// Where a part of it stands.
    pub fn route_of(&self, part: &Part) -> Route {
        let Some(name) = &part.name else { return self.route() };
        let name = slugify(name);
        match self {
            Edition::Whole => Route::under("print/whole", &name, 1),
            Edition::AnyNeed => Route::under("print/any-need", &name, 1),
            Edition::Term(by, code) => Route::under(&format!("print/{}/{code}", by.folder()), &name, 1),
        }
    }
}

impl Part {
    /// Whether the copy is in one piece.
    pub fn is_whole(&self) -> bool {
        self.name.is_none()
    }
}

impl Editions {
    /// Every copy that has entries, from the lists of a day.
    pub fn new(site: &Site, lists: &Lists) -> Editions {
        Editions::of_at_most(MOST, site, lists)
    }

    fn of_at_most(most: usize, site: &Site, lists: &Lists) -> Editions {
        let entries = site.entries().as_slice();
        let titles: Vec<String> = entries.iter().map(|entry| slugify(entry.title())).collect();
        let mut copies = BTreeMap::new();
        for copy in copies_of(site.config()) {
            let mut members: Vec<usize> = match &copy {
                Edition::Whole => [ListOf::Services, ListOf::Pathways, ListOf::Guides]
                    .iter()
                    .flat_map(|what| lists.of(what))
                    .copied()
                    .collect(),
                Edition::AnyNeed => lists.of(&ListOf::AnyNeed).to_vec(),
                Edition::Term(by, code) => lists.of(&ListOf::Term(*by, code.clone())).to_vec(),
            };
            members.retain(|&at| belongs(&entries[at]));
            members.sort_by_key(|&at| (&titles[at], at));
            if !members.is_empty() {
                copies.insert(copy, parts(most, members, &titles));
            }
        }
        Editions(copies)
    }

    /// Every copy in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Edition, &[Part])> {
        self.0.iter().map(|(copy, parts)| (copy, parts.as_slice()))
    }

    /// The parts of a copy; none when it does not exist.
    pub fn parts(&self, copy: &Edition) -> &[Part] {
        self.0.get(copy).map_or(&[], Vec::as_slice)
    }
}

fn copies_of(config: &Config) -> Vec<Edition> {
    let terms = Edition::BY.into_iter().flat_map(|by| {
        by.vocabulary(config).iter().map(move |term| Edition::Term(by, term.code.value.clone()))
    });
    [Edition::Whole, Edition::AnyNeed].into_iter().chain(terms).collect()
}

/// Nothing closed goes on paper.
fn belongs(entry: &Entry) -> bool {
    entry.status() != Status::Closed && matches!(entry.kind(), Kind::Service | Kind::Pathway | Kind::Guide)
}

/// One part, or one for each first letter, and of a letter with very many as many as it needs.
fn parts(most: usize, members: Vec<usize>, titles: &[String]) -> Vec<Part> {
    if members.len() <= most {
        return vec![Part { name: None, members }];
    }
    let mut by_letter: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for at in members {
        by_letter.entry(letter(&titles[at])).or_default().push(at);
    }
    let mut parts = Vec::new();
    for (letter, members) in by_letter {
        for (turn, chunk) in members.chunks(most).enumerate() {
            let name = if turn == 0 { letter.clone() } else { format!("{letter}, part {}", turn + 1) };
            parts.push(Part { name: Some(name), members: chunk.to_vec() });
        }
    }
    parts
}

/// The address of an entry on its page.
pub(super) fn place_on_page(entry: &Entry) -> String {
    format!("entry-{}", entry.slug)
}

/// The address of a chapter on its page.
pub(super) fn chapter(heading: &str) -> String {
    format!("chapter-{}", anchor(heading))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_with_very_many_entries_comes_in_parts_by_first_letter() {
        let titles: Vec<String> = ["apple", "art", "bus", "sea", "sun", "swim"].map(str::to_owned).into();
        let whole = parts(6, (0..6).collect(), &titles);
        assert_eq!(whole, [Part { name: None, members: (0..6).collect() }]);
        let split = parts(2, (0..6).collect(), &titles);
        let names: Vec<_> = split.iter().map(|part| part.name.as_deref().unwrap_or("")).collect();
        assert_eq!(names, ["A", "B", "S", "S, part 2"]);
        let members: Vec<usize> = split.iter().flat_map(|part| part.members.clone()).collect();
        assert_eq!(members, (0..6).collect::<Vec<_>>(), "every entry stands in one part");
    }
}
