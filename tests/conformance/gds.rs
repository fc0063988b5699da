//! How many barriers are named: the single-barrier pages of the Government Digital Service's accessibility tools audit
//! (<https://github.com/alphagov/accessibility-tool-audit>), one fault a page.
//!
//! A barrier counts as found when its page has a finding, as an error or a warning, of a rule that is about this
//! barrier: which rules those are stands in `barriers`. What is only advice, or left to a person, does not count.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use local_offer::check::RULES;
use local_offer::check::chosen::Chosen;
use local_offer::check::ground::Ground;
use local_offer::check::scene::PagesScene;
use local_offer::check::{self, Judged};
use local_offer::diagnostic::Level;
use local_offer::fact::{Fact as _, WebAddress};
use local_offer::page::Page;
use local_offer::pipeline;
use serde::Deserialize;

use crate::barriers::{BARRIERS, rules_for};

/// The share of the barriers that HTML and CSS alone can tell of which must be found, in percent.
const BAR: usize = 85;

#[derive(Deserialize)]
struct Manifest {
    tests: Vec<Barrier>,
}

#[derive(Deserialize)]
struct Barrier {
    file: String,
    category: String,
    barrier: String,
    static_class: String,
}

impl Barrier {
    /// Whether HTML and CSS alone can tell.
    fn is_decidable(&self) -> bool {
        self.static_class.starts_with("static")
    }
}

/// Judges every page, prints the table, and says whether the bar is met.
pub fn measure(folder: &Path) -> anyhow::Result<bool> {
    let manifest = std::fs::read(folder.join("manifest.json")).context("manifest.json")?;
    let manifest: Manifest = serde_json::from_slice(&manifest).context("manifest.json")?;
    let files = files(folder)?;
    let found = judge(&files);
    let (mut decidable, mut named) = (0, 0);
    for barrier in &manifest.tests {
        let pages = with_examples(&barrier.file, &files);
        let said: BTreeSet<&str> =
            pages.iter().filter_map(|page| found.get(page)).flatten().copied().collect();
        let about: Vec<&str> =
            rules_for(&barrier.barrier).iter().copied().filter(|rule| said.contains(rule)).collect();
        decidable += usize::from(barrier.is_decidable());
        named += usize::from(barrier.is_decidable() && !about.is_empty());
        let verdict = match (about.is_empty(), barrier.is_decidable()) {
            (false, _) => about.join(", "),
            (true, true) => "NOT FOUND".to_owned(),
            (true, false) => "not found".to_owned(),
        };
        println!("{:<17} {}: {}: {verdict}", barrier.static_class, barrier.category, barrier.barrier);
    }
    let share = 100 * named / decidable.max(1);
    println!("{named} of {decidable} barriers that HTML and CSS alone can tell of are found: {share}%");
    println!("the table knows {} barriers; these have no rule yet:", BARRIERS.len());
    for (barrier, _) in BARRIERS.iter().filter(|(_, rules)| !rules.iter().any(|rule| is_rule(rule))) {
        println!("    {barrier}");
    }
    Ok(share >= BAR)
}

fn is_rule(name: &str) -> bool {
    RULES.iter().any(|rule| rule.name == name)
}

/// Every file, by its path below the folder.
fn files(folder: &Path) -> anyhow::Result<BTreeMap<String, Arc<[u8]>>> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let below = entry.path().strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
            files.insert(below, std::fs::read(entry.path())?.into());
        }
    }
    Ok(files)
}

/// The rules with a finding, as an error or a warning, on each page.
fn judge(files: &BTreeMap<String, Arc<[u8]>>) -> BTreeMap<&str, BTreeSet<&'static str>> {
    let address = WebAddress::parse("https://gds.example.org/").expect("an address");
    let read = |path: &str| files.get(path).cloned();
    let ground = Ground::new(&address, &read);
    let paths: Vec<&str> = files.keys().map(String::as_str).filter(|path| path.ends_with(".html")).collect();
    let page = |path: &&str| Page::foreign(path, String::from_utf8_lossy(&files[*path]).into_owned());
    let pages: Vec<Page> = paths.iter().map(page).collect();
    let judged = pipeline::judge(&pages, &ground, &Chosen::every());
    let grave = |judged: Judged| {
        let facts = [judged.facts];
        let has = |path: &str| files.contains_key(path);
        let mut together = Vec::new();
        check::pages(&PagesScene::new(&facts, &has), &Chosen::every(), &mut |found| together.push(found));
        let all = judged.found.iter().chain(&together);
        all.filter(|found| found.level <= Level::Warning).map(|found| found.name).collect()
    };
    paths.into_iter().zip(judged.into_iter().map(grave)).collect()
}

/// The page of a barrier, and the example it leads to: what is wrong with a whole page is shown on one of its own.
fn with_examples<'a>(file: &'a str, files: &'a BTreeMap<String, Arc<[u8]>>) -> Vec<&'a str> {
    let html = files.get(file).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
    let is_linked = |path: &&str| path.starts_with("example-pages/") && html.contains(*path);
    std::iter::once(file).chain(files.keys().map(String::as_str).filter(is_linked)).collect()
}
