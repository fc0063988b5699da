//! The examples in the rules' documentation are the rules' tests: each is put into a small offer and judged for real.
//!
//! `html` is a page of its own, `guides/example.html`, or one that was not made here where the fence names `old-site/`;
//! `md` is the body of a guide, or a whole file where it starts with dashes. An example of several pages has a comment
//! before each but the first that names its path, `<!-- guides/other.html -->`; then no other pages stand beside it.
//! `yaml` is fields of a guide, or of the file that the fence names; `content/search-tests.yaml` is that file, in an
//! offer whose index is asked; `easy` is the Easy Read twin of the guide, or `easy 72 times`.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::chosen::Chosen;
use super::docs::{Example, examples};
use super::ground::Ground;
use super::rule::Rule;
use super::scene::{PagesScene, SiteScene};
use super::search::ask;
use super::{RULES, entries, page, pages, site};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Sources};
use crate::fact::{Date, Fact, Slug};
use crate::page::{Page, Subject};
use crate::search::index;
use crate::search::reader::Searcher;
use crate::search::record::Record;
use crate::search::synonyms::Synonyms;
use crate::site::entry::{Entry, Kind};
use crate::site::route::Route;
use crate::site::{Parts, Site, assemble, entry, entry_texts, search_tests};

#[test]
fn every_example_gives_the_finding_it_promises_and_every_other_none() {
    let mut broken = Vec::new();
    for rule in RULES {
        let examples = examples(rule.docs);
        for section in ["Fails", "Passes"] {
            assert!(examples.iter().any(|example| example.section == section), "{}: {section}", rule.name);
        }
        for example in examples {
            let found: Vec<Diagnostic> =
                judged(rule, &example).into_iter().filter(|found| found.name == rule.name).collect();
            let expected = usize::from(example.section == "Fails");
            if found.len() != expected {
                let what: Vec<&str> = found.iter().map(|found| found.what.as_str()).collect();
                broken.push(format!("{}, {}:\n{}{what:#?}", rule.name, example.section, example.text));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n\n"));
}

#[test]
fn every_rule_is_documented_in_the_same_way() {
    let mut names = BTreeSet::new();
    for rule in RULES {
        assert!(names.insert(rule.name), "{} is there twice", rule.name);
        assert!(!rule.basis.is_empty(), "{} stands on nothing", rule.name);
        assert!(rule.docs.starts_with("# "), "{} has no title", rule.name);
        let headings: Vec<&str> = super::docs::sections(rule.docs).map(|(heading, _)| heading).collect();
        let order = ["Why it matters", "Fails", "Passes", "Does not apply", "How to put it right", "Sources"];
        let expected: Vec<&str> = order.into_iter().filter(|heading| headings.contains(heading)).collect();
        assert_eq!(headings, expected, "{}", rule.name);
        assert!(headings.len() >= order.len() - 1, "{} lacks a section: {headings:?}", rule.name);
        assert!(super::docs::why(rule.docs).len() > 80, "{} does not say why it matters", rule.name);
    }
}

/// What is found in a small offer that holds the example.
fn judged(rule: &Rule, example: &Example<'_>) -> Vec<Diagnostic> {
    let path = example.path.unwrap_or("content/guides/example.md");
    match example.language {
        "html" => {
            let (offer, _) = offer(&[]);
            let mut drawn = web_pages(example.path.unwrap_or("guides/example.html"), &example.text);
            if drawn.len() == 1 {
                drawn.push(web_page(
                    "services/deal.html",
                    "<div><a href=deal.html>The advice line</a></div><h1>DEAL</h1><h2 id=hours>Hours</h2>",
                ));
                drawn.push(web_page("index.html", "<h1>Example</h1>"));
            }
            let files = |path: &str| {
                let page = drawn.iter().find(|page| page.route.path() == path);
                page.map(|page| Arc::from(page.html.as_bytes())).or_else(|| picture(path))
            };
            let ground = Ground::new(&offer.config().settings.base_url, &files);
            let mut found = Vec::new();
            let mut facts = Vec::new();
            for one in &drawn {
                let judged = page(one, &ground, &Chosen::every());
                facts.push(judged.facts);
                found.extend(judged.found.into_iter().filter(|_| one.route == drawn[0].route));
            }
            let scene = PagesScene::new(&facts, &|_| false);
            pages(&scene, &Chosen::every(), &mut |one| found.push(one));
            found
        }
        "yaml" if path == search_tests::PATH => {
            let mut files = SEARCHED.to_vec();
            files.push((path, &example.text));
            let (offer, faults) = offer(&files);
            assert!(faults.is_empty(), "{}:\n{}\n{faults:#?}", rule.name, example.text);
            let searcher = searcher(&offer);
            let asked = ask(&offer, &searcher).expect("an undamaged index answers");
            site(&SiteScene { site: &offer, today: today(), asked: &asked }).into_iter().collect()
        }
        "easy" => {
            let times = example.path.and_then(|path| path.strip_suffix(" times")?.parse().ok()).unwrap_or(1);
            let text = match example.text.starts_with("---\n") {
                true => example.text.clone(),
                false => {
                    format!("---\ntitle: An example\n---\n{}", format!("{}\n", example.text).repeat(times))
                }
            };
            let (offer, faults) = offer(&[("content/guides/example.easy.md", &text)]);
            assert!(faults.is_empty(), "{}:\n{text}\n{faults:#?}", rule.name);
            entries(&offer, today()).into_iter().collect()
        }
        language => {
            let text = match language {
                "md" if example.text.starts_with("---\n") => example.text.clone(),
                "md" => format!("{}---\n{}", with_fields(path, ""), example.text),
                "yaml" => format!("{}---\n", with_fields(path, &example.text)),
                other => panic!("{}: no test for an example in {other}", rule.name),
            };
            let (offer, faults) = offer(&[(path, &text)]);
            let said = |name: &str| faults.iter().any(|found| found.name == name);
            assert!(faults.is_empty() || said("reference-to-draft"), "{}:\n{text}\n{faults:#?}", rule.name);
            entries(&offer, today()).into_iter().collect()
        }
    }
}

/// The fields of the file, those of the example before those of the offer's guide.
fn with_fields(path: &str, fields: &str) -> String {
    if path != "content/guides/example.md" {
        return format!("---\n{fields}");
    }
    let is_stated = |line: &&str| {
        line.split_once(':')
            .is_none_or(|(key, _)| !fields.lines().any(|own| own.starts_with(&format!("{key}:"))))
    };
    let rest: String = GUIDE.lines().filter(is_stated).map(|line| format!("{line}\n")).collect();
    format!("---\n{fields}{rest}")
}

/// One line a field, so that an example can replace it.
const GUIDE: &str = "\
title: An example
summary: An example of a guide in a small offer that has nothing else in it.
topic: health
ages: {min: 5, max: 11}
owner: example-council
checked: {on: 2026-05-20, by: Local Offer officer, how: phone}
review_by: 2026-11-20
contacts: [{role: Family Information Service, phone: \"01632 960102\", email: help@example.org}]
";

const COUNCIL: &str = "\
---
title: Example Council
summary: The council that publishes the small offer of these examples.
kind: council
checked: {on: 2026-05-20, by: Local Offer officer, how: phone}
review_by: 2026-11-20
contacts: [{role: Family Information Service, phone: \"01632 960102\", email: help@example.org}]
---
";

const SITE: &str = "\
name: Example Local Offer
council: Example Council
description: Help for children and young people in the small offer of these examples.
base_url: https://local-offer.example.org/
";

const GLOSSARY: &str = "- {term: SENCO, acronym_of: special educational needs coordinator, short: The teacher who plans support.}\n";

/// What the examples that ask the search find.
const SEARCHED: [(&str, &str); 4] = [
    ("content/guides/advice-line.md", ADVICE_LINE),
    ("content/guides/hearing-support.md", HEARING_SUPPORT),
    ("content/guides/talking-clinic.md", TALKING_CLINIC),
    ("content/guides/short-breaks.md", SHORT_BREAKS),
];

macro_rules! searched {
    ($title:literal, $summary:literal) => {
        concat!(
            "---\ntitle: ",
            $title,
            "\nsummary: ",
            $summary,
            "\ntopic: health\nowner: example-council\n",
            "checked: {on: 2026-05-20, by: Local Offer officer, how: phone}\nreview_by: 2026-11-20\n",
            "contacts: [{role: Advice line, phone: \"01632 960102\", email: help@example.org}]\n---\n"
        )
    };
}

const ADVICE_LINE: &str =
    searched!("Advice line", "Ring us for help with hearing, talking or anything else for children.");
const HEARING_SUPPORT: &str =
    searched!("Hearing support", "Teachers who give help with hearing to children at school and at home.");
const TALKING_CLINIC: &str =
    searched!("Clinic", "A speech therapist gives help to children who find talking hard.");
const SHORT_BREAKS: &str =
    searched!("Short breaks", "A day or a night of help for children, so that families can rest.");

fn today() -> Date {
    Date::parse("2026-06-01").expect("a date")
}

/// A small offer with these files, and what was found while it was put together.
fn offer(files: &[(&str, &str)]) -> (Site, Vec<Diagnostic>) {
    let guide = format!("---\n{GUIDE}---\n");
    let mut texts = vec![
        ("content/site.yaml", SITE),
        ("content/glossary.yaml", GLOSSARY),
        ("content/organisations/example-council.md", COUNCIL),
    ];
    if !files.iter().any(|(path, _)| *path == "content/guides/example.md")
        && !files.iter().any(|(path, _)| path.ends_with("/example.md") && path.contains("/guides/"))
    {
        let is_twin = |(path, _): &(&str, &str)| path.ends_with(".easy.md");
        let is_alone = files.iter().all(is_twin);
        let name = if is_alone { "content/guides/example.md" } else { "content/guides/a-guide.md" };
        texts.push((name, &guide));
    }
    texts.extend_from_slice(files);
    let sources = Sources::in_memory(texts);
    let (config, reading) = Config::read(&sources);
    let config = config.expect("the settings of the small offer are right");
    let parsed = entry_texts(&sources).map(|(id, source)| entry::parse(id, source)).collect();
    let parts = Parts::of(&sources, (config, reading), parsed, BTreeSet::new());
    let (site, found) = assemble(parts);
    (site, found.into_iter().collect())
}

/// The index of a small offer: what the examples ask for stands in titles and summaries.
fn searcher(site: &Site) -> Searcher {
    let record = |entry: &Entry| Record {
        route: Route::of(entry).path().to_owned(),
        title: entry.title().to_owned(),
        summary: entry.summary().to_owned(),
        ..Record::default()
    };
    let records: Vec<Record> =
        site.entries().filter(|entry| entry.kind() == Kind::Guide).map(record).collect();
    let respite = ["respite", "short breaks"].map(str::to_owned).to_vec();
    let files = index::write(&records, &Synonyms::new(vec![respite])).expect("a small offer can be indexed");
    Searcher::open(&files).expect("what was just written can be opened")
}

/// A picture of the small offer: one that moves for ever, or one that stands still.
fn picture(path: &str) -> Option<Arc<[u8]>> {
    let frame = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0";
    let frames = match path {
        "pictures/waving.gif" => 2,
        "pictures/still.gif" => 1,
        _ => return None,
    };
    let mut file = b"GIF89a\x01\0\x01\0\0\0\0\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0".to_vec();
    file.extend(frame.repeat(frames));
    file.push(b';');
    Some(file.into())
}

/// The pages of an example: one, or several that comments name.
fn web_pages(path: &str, html: &str) -> Vec<Page> {
    let mut parts = html.split("<!-- ");
    let first = web_page(path, parts.next().unwrap_or_default());
    let others = parts.filter_map(|part| part.split_once(" -->")).map(|(path, html)| web_page(path, html));
    std::iter::once(first).chain(others).collect()
}

fn web_page(path: &str, html: &str) -> Page {
    if path.starts_with("old-site/") {
        return Page::foreign(path, html.to_owned());
    }
    let (folder, name) = path.split_once('/').unwrap_or(("", path));
    let route = match (folder, name.strip_suffix(".html")) {
        ("", _) => Route::fixed("index.html"),
        (folder, Some(word)) => Route::under(folder, word, 1),
        _ => panic!("{path} is not the path of a page"),
    };
    let subject = match (Kind::of_folder(folder), name.strip_suffix(".html").map(Slug::parse)) {
        (Some(kind @ Kind::Service), Some(Ok(slug))) => Subject::Entry(kind, slug),
        _ => Subject::Fixed,
    };
    Page { route, subject, html: html.to_owned(), origins: Vec::new() }
}
