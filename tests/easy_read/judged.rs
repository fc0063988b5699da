//! Texts as Easy Read twins of one offer, each judged alone.

use std::collections::BTreeSet;

use local_offer::diagnostic::{Place, Sources};
use local_offer::fact::{Date, Fact};
use local_offer::folder::Folder;
use local_offer::pipeline;

/// A text and what is found in it.
#[derive(Debug)]
pub struct Judged {
    pub text: String,
    pub found: BTreeSet<&'static str>,
}

const SITE: &str = "\
name: Anyshire Local Offer
council: Anyshire Council
description: Help for children and young people with special educational needs and disabilities.
base_url: https://offer.example.org/
";

const GLOSSARY: &str = "\
- term: EHC plan
  means: A legal document that says what help a child must get.
";

const GUIDE: &str = "\
---
title: A guide
summary: A page with more words, for which an Easy Read page is written beside it.
topic: health
checked: {on: 2026-10-05, by: Information officer, how: phone}
review_by: 2027-10-01
---
A page with more words.
";

/// Findings about a page as a whole, or about its fields: a text of one paragraph cannot meet them.
const OF_THE_PAGE: [&str; 3] = ["stale-easy-read", "page-without-you", "long-sentences-throughout"];

/// Each text as the body of a twin.
pub fn judged(texts: &[String]) -> Vec<Judged> {
    let name = |at: usize| format!("content/guides/a{at}.md");
    let twin_name = |at: usize| format!("content/guides/a{at}.easy.md");
    let mut files = vec![
        ("content/site.yaml".to_owned(), SITE.to_owned()),
        ("content/glossary.yaml".to_owned(), GLOSSARY.to_owned()),
    ];
    for (at, text) in texts.iter().enumerate() {
        files.push((name(at), GUIDE.to_owned()));
        files.push((twin_name(at), format!("---\ntitle: A page\n---\n{text}\n")));
    }
    let sources = Sources::in_memory(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let folder = Folder::in_memory(sources);
    let today = Date::parse("2026-11-22").expect("a day");
    let (site, found) = pipeline::know(&folder, today);
    let site = site.expect("the settings are right");
    assert_eq!(site.entries().count(), texts.len(), "{:#?}", found.iter().next());
    let mut judged: Vec<Judged> =
        texts.iter().map(|text| Judged { text: text.clone(), found: BTreeSet::new() }).collect();
    for found in found.iter().filter(|found| !OF_THE_PAGE.contains(&found.name)) {
        let Place::Text(span) = found.place else { continue };
        let path = folder.sources().get(span.source).path();
        let at = (0..texts.len()).find(|at| twin_name(*at) == path);
        if let Some(one) = at.and_then(|at| judged.get_mut(at)) {
            one.found.insert(found.name);
        }
    }
    judged
}
