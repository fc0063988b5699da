//! A site that was made by somebody else, judged page by page and then as a whole.
//!
//! Pages are read, judged and let go again, a batch at a time: what stays of each is what
//! [`PageFacts`] keeps, and findings that repeat are kept once.

use rayon::prelude::*;

use crate::check::chosen::Chosen;
use crate::check::facts::PageFacts;
use crate::check::ground::Ground;
use crate::check::grouped::Grouped;
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
}

/// Pages that are in work at one time.
const BATCH: usize = 256;

/// Most different findings of one rule that are listed. Whoever puts those right runs it again.
const MOST: usize = 2_000;

/// Judges every page of a site that stands at that address, and all of them together.
pub fn audit(site: &Standing, address: &WebAddress, chosen: &Chosen) -> Audit {
    let files = |path: &str| site.file(path);
    let ground = Ground::new(address, &files);
    let mut found = Grouped::at_most(MOST);
    let mut facts: Vec<PageFacts> = Vec::new();
    let paths: Vec<(usize, &str)> = site.pages().enumerate().collect();
    for batch in paths.chunks(BATCH) {
        let judged: Vec<Result<Judged, Box<Diagnostic>>> = batch
            .par_iter()
            .map(|(number, path)| {
                let page = Page::foreign(path, site.page(*number)?);
                Ok(check::page(&page, &ground, chosen))
            })
            .collect();
        for judged in judged {
            match judged {
                Ok(judged) => {
                    found.add(judged.found);
                    facts.push(judged.facts);
                }
                Err(unread) => found.add([*unread]),
            }
        }
    }
    let has = |path: &str| site.has(path);
    found.add(check::pages(&PagesScene::new(&facts, &has), chosen).found);
    Audit { pages: facts.len(), diagnostics: check::settle_without_settings(found) }
}
