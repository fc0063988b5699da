//! Each line of `content/search-tests.yaml` with what the index that ships answers to it.

use crate::search::fault::Fault;
use crate::search::query::Query;
use crate::search::reader::Searcher;
use crate::site::Site;
use crate::site::search_tests::SearchTest;

/// How far down results are looked through, so that a finding can say where an entry stands instead.
const LOOKED_THROUGH: usize = 30;

/// How many results a finding names.
const NAMED: usize = 3;

/// A line, and what was found.
#[derive(Debug)]
pub struct Asked<'a> {
    /// The line.
    pub test: &'a SearchTest,
    /// How many entries were found in all.
    pub total: usize,
    /// How many entries there are.
    pub of: usize,
    /// The first results, best first.
    found: Vec<Found>,
}

/// One result.
#[derive(Debug)]
struct Found {
    route: String,
    title: String,
}

/// Asks the index everything that the offer wants to know of it.
///
/// # Errors
/// Only if the index is damaged.
pub fn ask<'a>(site: &'a Site, searcher: &Searcher) -> Result<Vec<Asked<'a>>, Fault> {
    let tests = site.search_tests().tests.iter();
    tests
        .map(|test| {
            let limit = test.within().max(LOOKED_THROUGH);
            let answer = searcher.search(&Query::words(test.words.as_str()), limit)?;
            let found = answer
                .hits
                .into_iter()
                .map(|hit| Found { route: hit.card.route, title: hit.card.title })
                .collect();
            Ok(Asked { test, total: answer.total, of: searcher.count(), found })
        })
        .collect()
}

impl Asked<'_> {
    /// At which place, from 1, the entry of that route stands.
    pub(super) fn place_of(&self, route: &str) -> Option<usize> {
        self.found.iter().position(|found| found.route == route).map(|at| at + 1)
    }

    /// The first results in words: `1. Short breaks, 2. Hayeswood`.
    pub(super) fn first(&self) -> String {
        let named = self.found.iter().take(NAMED).zip(1..);
        named.map(|(found, place)| format!("{place}. {}", found.title)).collect::<Vec<_>>().join(", ")
    }
}
