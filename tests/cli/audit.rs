//! An audit of a site that was not made here, from the command line.

use std::path::Path;

use crate::{run, text};

/// A folder of pages that goes away with the test.
fn site(pages: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in pages {
        let whole = folder.path().join(path);
        std::fs::create_dir_all(whole.parent().expect("it is below the folder")).expect("a folder in it");
        std::fs::write(whole, bytes).expect("a file in it");
    }
    folder
}

/// What an audit says, as JSON, and its exit code.
fn audited(folder: &Path, arguments: &[&str]) -> (serde_json::Value, Option<i32>) {
    let ran = run(&[&["audit", "--format", "json"], arguments].concat(), folder);
    let said = serde_json::from_slice(&ran.stdout).unwrap_or_default();
    (said, ran.status.code())
}

fn names(report: &serde_json::Value) -> Vec<&str> {
    let findings = report["findings"].as_array().into_iter().flatten();
    findings.filter_map(|found| found["name"].as_str()).collect()
}

const SOUND: &str = "<!doctype html><html lang=en><title>Help</title><main><h1>Help</h1>";

#[test]
fn a_sound_site_gives_no_finding_and_a_faulty_one_exit_code_1() {
    let folder = site(&[("index.html", SOUND.as_bytes()), ("old/a.htm", b"<p>caf\xe9")]);
    let (report, code) = audited(folder.path(), &["index.html"]);
    assert_eq!((names(&report), code), (vec![], Some(0)));
    let (report, code) = audited(folder.path(), &["."]);
    assert_eq!((names(&report).contains(&"page-without-title"), code), (true, Some(1)), "{report:#}");
    assert_eq!(report["findings"][0]["place"]["path"], "old/a.htm");
    let (_, code) = audited(folder.path(), &["nowhere"]);
    assert_eq!(code, Some(2));
}

#[test]
fn a_fault_of_the_template_is_said_once_with_its_pages() {
    let page = |about: &str| format!("{}<a href=/><img src=/logo.png></a>", SOUND.replace("Help", about));
    let folder = site(&[
        ("index.html", page("Help").as_bytes()),
        ("a/b.html", page("Short breaks").as_bytes()),
        ("a/c/d.html", page("Money").as_bytes()),
        ("logo.png", b"\x89PNG"),
    ]);
    let (report, _) = audited(folder.path(), &["."]);
    let said: Vec<_> = report["findings"].as_array().expect("findings").iter().collect();
    let many = said.iter().filter(|found| {
        found["what"].as_str().is_some_and(|what| what.ends_with(", on this and 2 other pages"))
    });
    assert_eq!(many.count(), said.len(), "{report:#}");
    assert!(names(&report).contains(&"image-without-alt"), "{report:#}");
}

#[test]
fn links_are_followed_as_a_server_at_its_address_would() {
    let page = format!(
        "{SOUND}<a href=/offer/a>A</a> <a href=https://council.example/offer/none.html>B</a> <a href=/other/>C</a> \
         <a href='a.html#b'>D</a> <form action=/offer/find><button>Find</button></form><link rel=canonical href=x.html>"
    );
    let folder = site(&[("index.html", page.as_bytes()), ("a.html", SOUND.as_bytes())]);
    let (report, _) = audited(folder.path(), &[".", "--base-url", "https://council.example/offer/"]);
    let said: Vec<_> = report["findings"].as_array().expect("findings").iter().collect();
    let is_of_links =
        |found: &&&serde_json::Value| found["name"].as_str().is_some_and(|name| name.starts_with("broken-"));
    let what: Vec<_> = said.iter().filter(is_of_links).filter_map(|found| found["what"].as_str()).collect();
    assert_eq!(
        what,
        [
            "This link leads to /none.html, which does not exist",
            "This link leads to the place `b` on /a.html, which has no such place"
        ]
    );
}

#[test]
fn whatever_the_bytes_an_audit_ends() {
    let deep = "<div><p>".repeat(50_000);
    let folder = site(&[
        ("nul.html", &[0; 5_000]),
        ("noise.html", &(0..=255).cycle().take(60_000).collect::<Vec<u8>>()),
        ("deep.html", deep.as_bytes()),
        ("many.html", "<img>".repeat(20_000).as_bytes()),
        ("utf16.html", b"\xff\xfe<\0"),
        ("broken.xhtml", b"<html xmlns='http://www.w3.org/1999/xhtml'><p>a<"),
    ]);
    let ran = run(&["audit", "."], folder.path());
    assert_eq!(ran.status.code(), Some(1), "{}", text(&ran.stderr));
    assert!(text(&ran.stdout).contains("and 18999 more like it on this page"), "{}", text(&ran.stdout));
}

#[test]
fn every_verdict_on_every_page_is_told_in_earl() {
    let faulty = format!("{SOUND}<img src=a.png>");
    let folder = site(&[("index.html", SOUND.as_bytes()), ("a/b.html", faulty.as_bytes())]);
    let ran = run(
        &["audit", ".", "--format", "earl", "--base-url", "https://council.example/offer/"],
        folder.path(),
    );
    let report: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("it is JSON");
    let said = |page: &str| {
        let subjects = report["@graph"].as_array().expect("a graph");
        let subject = subjects.iter().find(|subject| subject["source"] == page).expect("the page is in it");
        let assertions = subject["assertions"].as_array().expect("assertions");
        let one = assertions.iter().find(|one| one["test"]["title"] == "image-without-alt");
        one.map(|one| one["result"]["outcome"].clone())
    };
    assert_eq!(said("https://council.example/offer/a/b.html"), Some("earl:failed".into()));
    assert_eq!(said("https://council.example/offer/index.html"), Some("earl:passed".into()));
    assert_eq!(ran.status.code(), Some(1));
}

#[test]
fn what_no_program_can_tell_is_a_list_to_work_through() {
    let page = format!("{SOUND}<p>Ask for help with <span lang=' '>przedszkole</span></p>");
    let folder = site(&[("index.html", page.as_bytes()), ("sound.html", SOUND.as_bytes())]);
    let ran = run(&["audit", ".", "--manual"], folder.path());
    let said = text(&ran.stdout);
    assert!(said.contains("[ ] 1. Look which language these words are in"), "{said}");
    assert!(said.contains("- index.html, line 1, column"), "{said}");
    assert_eq!(ran.status.code(), Some(0));
}
