//! A build that remembers the one before says and publishes what it would without.

use std::collections::BTreeMap;

use local_offer::cache::Cache;
use local_offer::diagnostic::report::{Style, human};
use local_offer::folder::Folder;

use crate::offer::{SERVICE, SITE, built_with, with};

/// What is said, and what is published.
fn all(folder: &Folder, cache: &Cache) -> (String, BTreeMap<String, Vec<u8>>) {
    let outcome = built_with(folder, cache);
    let files = outcome.output.iter().map(|(path, bytes)| (path.to_string(), bytes.to_vec()));
    (human(&outcome.diagnostics, folder.sources(), Style::default()), files.collect())
}

#[test]
fn it_says_and_publishes_the_same() {
    let room = tempfile::tempdir().expect("a folder");
    let cache = Cache::open(room.path()).expect("a cache");
    let broken = SERVICE.replace("We help", "[We](/guides/gone.html) help [now](/services/salt.html#gone)");
    // One after another, so that each build finds what another left.
    let offers = [
        with([]),
        with([]),
        with([("content/services/salt.md", broken.as_str())]),
        // A file before all others: every text has another number.
        with([("content/guides/an-early-guide.md", SERVICE), ("content/services/salt.md", broken.as_str())]),
        with([]),
    ];
    for folder in &offers {
        let (said, published) = all(folder, &cache);
        let (anew, published_anew) = all(folder, &Cache::none());
        assert_eq!(said, anew);
        assert!(published == published_anew, "what is published differs");
    }
    let kept = files_below(&room.path().join("clean-pages"));
    assert!(kept > 10, "{kept} clean pages were kept");
}

#[test]
fn a_rule_that_is_turned_on_judges_pages_that_were_clean_without_it() {
    let room = tempfile::tempdir().expect("a folder");
    let cache = Cache::open(room.path()).expect("a cache");
    let asked = format!(
        "{SITE}rules:\n  - {{rule: low-enhanced-contrast, level: warning, reason: We aim higher.}}\n"
    );
    let (plain, strict) = (with([]), with([("content/site.yaml", asked.as_str())]));
    assert_eq!(all(&plain, &cache).0, "No findings.\n");
    let said = all(&strict, &cache).0;
    assert!(said.contains("low-enhanced-contrast"), "{said}");
    assert_eq!(said, all(&strict, &Cache::none()).0);
}

/// How many files lie in a folder and below.
fn files_below(folder: &std::path::Path) -> usize {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| if entry.path().is_dir() { files_below(&entry.path()) } else { 1 }).sum()
}
