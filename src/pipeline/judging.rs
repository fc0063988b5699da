//! Judging each page of a build, unless it is known to be clean from the run before.
//!
//! A page in which no rule found a fault or left anything to a person is as clean in the next run, if nothing has
//! changed that a rule looks at: the page, the theme, the address of the site, the rules that are on, and this program.
//! All of that is in the key. A page with a finding or a doubt is never kept, and judged anew in every run.

use std::fs::File;
use std::sync::LazyLock;

use blake3::{Hash, Hasher};

use crate::cache::Cache;
use crate::check;
use crate::check::Judged;
use crate::check::chosen::Chosen;
use crate::check::facts::PageFacts;
use crate::check::ground::Ground;
use crate::diagnostic::Diagnostics;
use crate::page::Page;
use crate::render::theme::Theme;

/// What every page of a run is judged with, and the pages that were found clean before.
pub(super) struct Judging<'a> {
    ground: Ground<'a>,
    chosen: Chosen,
    clean: Cache,
    /// The hash of everything but the page; `None` where nothing is kept, or this program cannot be read.
    around: Option<Hash>,
}

impl<'a> Judging<'a> {
    /// Judges on that ground, whose files are those of the theme and no other, by the chosen rules.
    pub(super) fn new(ground: Ground<'a>, chosen: Chosen, theme: &Theme, cache: &Cache) -> Judging<'a> {
        let clean = cache.part("clean-pages");
        let program = if clean.is_none() { None } else { *PROGRAM };
        let around = program.map(|program| {
            let mut hasher = Hasher::new_keyed(program.as_bytes());
            part(&mut hasher, ground.address.as_str().as_bytes());
            for rule in chosen.rules() {
                part(&mut hasher, rule.name.as_bytes());
            }
            for (address, bytes) in theme.files() {
                part(&mut hasher, address.as_bytes());
                part(&mut hasher, bytes);
            }
            hasher.finalize()
        });
        Judging { ground, chosen, clean, around }
    }

    /// What comes of judging a page, and the key under which it is known to be clean, if it is.
    pub(super) fn judge(&self, page: &Page) -> (Judged, Option<Hash>) {
        let key = self.around.map(|around| key(&around, page));
        let kept = key.and_then(|key| PageFacts::from_bytes(&self.clean.get(&key)?, page, &self.ground));
        if let Some(facts) = kept {
            return (Judged { facts, found: Diagnostics::new(), doubts: Vec::new() }, key);
        }
        let judged = check::page(page, &self.ground, &self.chosen);
        let key = key.filter(|_| judged.found.is_empty() && judged.doubts.is_empty());
        if let Some((key, facts)) = key.and_then(|key| Some((key, judged.facts.to_bytes(page)?))) {
            self.clean.put(&key, &facts);
        }
        (judged, key)
    }

    /// Forgets every page but these.
    pub(super) fn keep(&self, clean: impl IntoIterator<Item = Hash>) {
        self.clean.prune(clean);
    }
}

/// The hash of a page and all around it. Of an origin only the first byte of the element counts: where its author's
/// words stand changes no verdict.
fn key(around: &Hash, page: &Page) -> Hash {
    let mut hasher = Hasher::new_keyed(around.as_bytes());
    part(&mut hasher, page.route.path().as_bytes());
    part(&mut hasher, format!("{:?}", page.subject).as_bytes());
    part(&mut hasher, page.html.as_bytes());
    for (start, _) in &page.origins {
        hasher.update(&start.to_le_bytes());
    }
    hasher.finalize()
}

/// Adds bytes and their number, so that no two rows of parts are alike.
fn part(hasher: &mut Hasher, bytes: &[u8]) {
    hasher.update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
}

/// The hash of this program: another one may judge otherwise.
static PROGRAM: LazyLock<Option<Hash>> = LazyLock::new(|| {
    let mut hasher = Hasher::new();
    hasher.update_reader(File::open(program()?).ok()?).ok()?;
    Some(hasher.finalize())
});

/// The file this program runs from. Linux gives that very file even when another has taken its place since.
fn program() -> Option<std::path::PathBuf> {
    if cfg!(target_os = "linux") {
        return Some("/proc/self/exe".into());
    }
    std::env::current_exe().ok()
}

#[cfg(test)]
mod tests;
