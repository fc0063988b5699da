//! A small sound offer that tests change one thing in, and the build of it.

use local_offer::cache::Cache;
use local_offer::diagnostic::Sources;
use local_offer::diagnostic::report::{Style, human};
use local_offer::fact::{Date, Fact};
use local_offer::folder::Folder;
use local_offer::pipeline::{Options, Outcome, build};

pub const SITE: &str = "\
name: Anyshire Local Offer
council: Anyshire Council
description: Help for children and young people with special educational needs and disabilities.
base_url: https://offer.example.org/
contacts:
  - {role: Information service, phone: \"01632 960001\", email: help@example.org, preferred: true}
urgent:
  - {when: Someone is in danger, what: Ring 999., phone: \"999\"}
areas:
  - {code: anyshire, label: Anyshire}
";

pub const ORGANISATION: &str = "\
---
title: Anyshire Council
summary: The council that runs schools and school transport for families in Anyshire.
checked: {on: 2026-10-05, by: Information officer, how: phone}
review_by: 2027-10-01
contacts:
  - {role: Front desk, phone: \"01632 960002\", email: desk@example.org}
kind: council
---
The council.
";

pub const SERVICE: &str = "\
---
title: Speech and language therapy
summary: Help with talking, understanding words, eating and drinking for children of all ages.
type: service
organisation: council
categories: [therapy]
sector: health
needs: [slcn]
access_route: [parent]
how_to_get: Ring us.
criteria: Anyone under 18.
area: {covers: [anyshire]}
delivery: [phone]
contacts:
  - {role: Duty therapist, phone: \"01632 960003\", email: salt@example.org}
checked: {on: 2026-10-05, by: Information officer, how: phone}
review_by: 2027-10-01
---
We help with talking.
";

/// The sound offer with these files in place of its own, or beside them.
pub fn with<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Folder {
    let mut texts = std::collections::BTreeMap::from([
        ("content/site.yaml", SITE),
        ("content/organisations/council.md", ORGANISATION),
        ("content/services/salt.md", SERVICE),
    ]);
    texts.extend(files);
    Folder::in_memory(Sources::in_memory(texts))
}

/// Builds it on 22 November 2026.
pub fn built(folder: &Folder) -> Outcome {
    built_with(folder, &Cache::none())
}

/// Builds it on that day, with what a cache holds.
pub fn built_with(folder: &Folder, cache: &Cache) -> Outcome {
    let today = Date::parse("2026-11-22").expect("a date");
    build(folder, cache, Options::publishing(today), &|_, _| ()).expect("only the machine can fail")
}

/// What is said about it, for a person who looks.
pub fn said(folder: &Folder) -> String {
    human(&built(folder).diagnostics, folder.sources(), Style::default())
}

/// The names of what was found.
pub fn names(folder: &Folder) -> Vec<&'static str> {
    built(folder).diagnostics.iter().map(|found| found.name).collect()
}

/// A page of it, as it would be published.
pub fn page(outcome: &Outcome, path: &str) -> String {
    let bytes = outcome.output.get(path).unwrap_or_else(|| panic!("there is no {path}"));
    String::from_utf8(bytes.to_vec()).expect("pages are UTF-8")
}
