//! What is published: every page in its place, the same bytes every time.

use std::collections::BTreeMap;

use crate::offer::{SERVICE, SITE, built, page, with};

const TWIN: &str = "---\ntitle: Help with talking\nsummary: We help you to talk.\n---\n## What is it?\n\n:speech: We help you to talk.\n\n:phone: You can **call** us.\n";

#[test]
fn the_same_content_gives_the_same_bytes_on_any_number_of_cores() {
    let bytes = |threads: usize| -> BTreeMap<String, Vec<u8>> {
        let folder = with([("content/services/salt.easy.md", TWIN)]);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        let outcome = pool.install(|| built(&folder));
        outcome.output.iter().map(|(path, bytes)| (path.to_string(), bytes.to_vec())).collect()
    };
    let first = bytes(1);
    assert!(first.len() > 50, "{} files", first.len());
    for threads in [2, 7] {
        let again = bytes(threads);
        for (path, content) in &first {
            assert!(again.get(path) == Some(content), "{path} differs on {threads} cores");
        }
        assert_eq!(again.len(), first.len());
    }
}

#[test]
fn the_pages_of_a_small_offer_are_all_there() {
    let outcome = built(&with([("content/services/salt.easy.md", TWIN)]));
    let paths: Vec<String> = outcome
        .output
        .iter()
        .map(|(path, _)| path.to_string())
        .filter(|path| !path.contains("theme/"))
        .collect();
    let without_hashes: Vec<String> =
        paths.into_iter().filter(|path| !path.starts_with("search/") || path.ends_with(".html")).collect();
    insta::assert_snapshot!(without_hashes.join("\n"));
}

/// The page without the hashes in the names of files, which change with every change of the theme.
fn without_fingerprints(html: &str) -> String {
    let is_hash = |part: &&str| part.len() == 8 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    html.split('.').filter(|part| !is_hash(part)).collect::<Vec<_>>().join(".")
}

#[test]
fn the_page_of_a_service_is_as_it_was_looked_at() {
    insta::assert_snapshot!(without_fingerprints(&page(&built(&with([])), "services/salt.html")));
}

#[test]
fn the_easy_read_page_and_the_full_page_lead_to_each_other() {
    let outcome = built(&with([("content/services/salt.easy.md", TWIN)]));
    let (full, easy) = (page(&outcome, "services/salt.html"), page(&outcome, "services/salt.easy.html"));
    assert!(full.contains("href=\"../services/salt.easy.html\""), "{full}");
    assert!(easy.contains("href=\"../services/salt.html\""), "{easy}");
    assert!(easy.contains("01632 960003"), "the number comes from the entry");
}

#[test]
fn what_nobody_stated_is_never_shown_as_free_or_for_all_ages() {
    let html = page(&built(&with([])), "services/salt.html");
    assert!(html.contains("Not stated"), "{html}");
    assert!(!html.contains("Free"));
    assert!(!html.to_lowercase().contains("all ages</"));
}

#[test]
fn the_notice_and_the_help_stand_on_every_page() {
    let site = format!("{SITE}notice: This is a demonstration.\n");
    let outcome =
        built(&with([("content/site.yaml", site.as_str()), ("content/services/salt.easy.md", TWIN)]));
    for (path, bytes) in outcome.output.iter().filter(|(path, _)| path.as_str().ends_with(".html")) {
        let html = String::from_utf8_lossy(bytes);
        assert!(html.contains("This is a demonstration."), "{path}");
        assert!(html.contains("01632 960001"), "{path} has no number to ring");
        assert!(html.contains("tel:999"), "{path} has no urgent help");
        assert!(!html.contains("data-at="), "{path} has a mark left");
    }
}

#[test]
fn a_link_between_entries_leads_to_the_page_and_a_lost_one_to_its_line() {
    let text = format!(
        "{SERVICE}\nSee [the council](../organisations/council.md) and [nobody](../guides/nobody.md).\n"
    );
    let folder = with([("content/services/salt.md", text.as_str())]);
    let outcome = built(&folder);
    assert!(page(&outcome, "services/salt.html").contains("href=\"../organisations/council.html\""));
    insta::assert_snapshot!(crate::offer::said(&folder));
}
