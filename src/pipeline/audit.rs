//! A site that was made by somebody else, judged page by page and then as a whole.
//!
//! Pages are read, judged and let go again, a batch at a time: what stays of each is what
//! [`PageFacts`] keeps, and findings that repeat are kept once.

use rayon::prelude::*;

use crate::check::chosen::Chosen;
use crate::check::facts::PageFacts;
use crate::check::ground::Ground;
use crate::check::grouped::Grouped;
use crate::check::manual::Checklist;
use crate::check::scene::PagesScene;
use crate::check::{self, Judged};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::fact::WebAddress;
use crate::folder::Standing;
use crate::page::Page;

/// What came of an audit.
#[derive(Debug)]
pub struct Audit {
    /// Pages judged.
    pub pages: usize,
    /// Every finding, in order.
    pub diagnostics: Diagnostics,
    /// What a person must look at.
    pub checklist: Checklist,
}

/// Pages that are in work at one time.
const BATCH: usize = 256;

/// Most different findings of one rule that are listed. Whoever puts those right runs it again.
const MOST: usize = 2_000;

/// Judges every page of a site that stands at that address, and all of them together. `each` is told of every page
/// that was judged, in order.
pub fn audit(
    site: &Standing,
    address: &WebAddress,
    chosen: &Chosen,
    each: &mut dyn FnMut(&Page, &Judged),
) -> Audit {
    let files = |path: &str| site.file(path);
    let ground = Ground::new(address, &files);
    let mut found = Grouped::at_most(MOST);
    let mut facts: Vec<PageFacts> = Vec::new();
    let mut checklist = Checklist::default();
    let paths: Vec<(usize, &str)> = site.pages().enumerate().collect();
    for batch in paths.chunks(BATCH) {
        let judged: Vec<Result<(Page, Judged), Box<Diagnostic>>> = batch
            .par_iter()
            .map(|(number, path)| {
                let page = Page::foreign(path, site.page(*number)?);
                let judged = check::page(&page, &ground, chosen);
                // What follows asks only where it stands.
                Ok((Page { html: String::new(), ..page }, judged))
            })
            .collect();
        for judged in judged {
            match judged {
                Ok((page, judged)) => {
                    each(&page, &judged);
                    found.add(judged.found);
                    facts.push(judged.facts);
                    checklist.add(&page, judged.doubts);
                }
                Err(unread) => found.add([*unread]),
            }
        }
    }
    let has = |path: &str| site.has(path);
    check::pages(&PagesScene::new(&facts, &has), chosen, &mut |one| found.add([one]));
    Audit { pages: facts.len(), diagnostics: check::settle_without_settings(found), checklist }
}
