//! A page that was found clean is not judged again until something that a rule looks at has changed.

use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::diagnostic::{SourceId, Span};
use crate::fact::{Fact, Slug, WebAddress};
use crate::page::Subject;
use crate::site::entry::Kind;
use crate::site::route::Route;

const CLEAN: &str = "<!DOCTYPE html><html lang=en><head><title>Help</title></head><body>\
    <header><nav aria-label=Main><a href=/index.html>Home</a> <a href='tel:01632960000'>Ring</a></nav></header>\
    <main><h1 id=top>Help</h1><p>Ask <a href=/guides/ask.html#how>how to ask</a>.</p></main></body></html>";

/// A page, with one link that an author wrote in the text of that number.
fn page(html: &str, source: u32) -> Page {
    let starts = html.find("<a href=/guides").into_iter();
    let span = Span::new(SourceId::from_number(source), 10..20);
    Page {
        route: Route::standing("help.html"),
        subject: Subject::Fixed,
        html: html.to_owned(),
        origins: starts.map(|at| (u32::try_from(at).expect("a short page"), span)).collect(),
    }
}

/// What a run with that much changed gives for a page, and how often the cache helped.
struct Run<'a> {
    folder: &'a Path,
    address: &'a str,
    chosen: Chosen,
    theme: Theme,
}

impl Run<'_> {
    fn in_folder(folder: &Path) -> Run<'_> {
        let all_but_demands = Chosen::lawful();
        Run { folder, address: "https://offer.example.org/", chosen: all_but_demands, theme: Theme::new([]) }
    }

    fn judge(self, page: &Page) -> (Judged, usize) {
        let address = WebAddress::parse(self.address).expect("an address");
        let files = |_: &str| None::<Arc<[u8]>>;
        let cache = Cache::open(self.folder).expect("a folder");
        let judging = Judging::new(Ground::new(&address, &files), self.chosen, &self.theme, &cache);
        let (judged, _) = judging.judge(page);
        (judged, judging.clean.tally().hits)
    }
}

fn said(judged: &Judged) -> String {
    let facts = &judged.facts;
    let links: Vec<_> = facts.links().map(|link| (link.target().to_owned(), link.place())).collect();
    format!("{facts:?} {links:?} {:?} {:?} {}", judged.found, judged.doubts, facts.has_id("top"))
}

#[test]
fn a_clean_page_is_known_again_with_all_its_facts() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let page = page(CLEAN, 3);
    let (first, hits) = Run::in_folder(room.path()).judge(&page);
    assert_eq!((first.found.len(), first.doubts.len(), hits), (0, 0, 0), "{:?}", first.found);
    let (again, hits) = Run::in_folder(room.path()).judge(&page);
    assert_eq!(hits, 1);
    assert_eq!(said(&again), said(&first));
    assert!(said(&again).contains("guides/ask.html#how"), "{}", said(&again));
    Ok(())
}

#[test]
fn a_link_is_said_to_stand_where_its_author_has_it_now() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    Run::in_folder(room.path()).judge(&page(CLEAN, 3));
    let moved = page(CLEAN, 4);
    let (known, hits) = Run::in_folder(room.path()).judge(&moved);
    assert_eq!(hits, 1);
    let elsewhere = tempfile::tempdir()?;
    assert_eq!(said(&known), said(&Run::in_folder(elsewhere.path()).judge(&moved).0));
    Ok(())
}

#[test]
fn whatever_a_rule_looks_at_is_looked_at_again_when_it_changes() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let (same, run) = (page(CLEAN, 3), || Run::in_folder(room.path()));
    run().judge(&same);
    let of_entry =
        |subject: fn(Kind, Slug) -> Subject| subject(Kind::Guide, Slug::parse("help").expect("a slug"));
    let others = [
        ("the rules", Run { chosen: Chosen::every(), ..run() }.judge(&same)),
        ("the theme", Run { theme: Theme::new([("own.css", "p{}")]), ..run() }.judge(&same)),
        ("the address", Run { address: "https://other.example.org/", ..run() }.judge(&same)),
        ("a word", run().judge(&page(&CLEAN.replace("Ask", "Say"), 3))),
        ("the path", run().judge(&Page { route: Route::standing("other.html"), ..same.clone() })),
        ("the subject", run().judge(&Page { subject: of_entry(Subject::Entry), ..same.clone() })),
        ("the version", run().judge(&Page { subject: of_entry(Subject::EasyRead), ..same.clone() })),
        ("who wrote it", run().judge(&Page { origins: Vec::new(), ..same.clone() })),
    ];
    for (what, (_, hits)) in others {
        assert_eq!(hits, 0, "{what} has changed");
    }
    assert_eq!(run().judge(&same).1, 1);
    Ok(())
}

#[test]
fn a_page_with_a_finding_is_judged_in_every_run() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let faulty = page(&CLEAN.replace(" lang=en", ""), 3);
    for _ in 0..2 {
        let (judged, hits) = Run::in_folder(room.path()).judge(&faulty);
        assert_eq!(
            judged.found.iter().map(|found| found.name).collect::<Vec<_>>(),
            ["page-without-language"]
        );
        assert_eq!(hits, 0);
    }
    Ok(())
}

#[test]
fn bytes_that_say_nothing_of_a_page_are_no_facts() {
    let address = WebAddress::parse("https://offer.example.org/").expect("an address");
    let files = |_: &str| None::<Arc<[u8]>>;
    let ground = Ground::new(&address, &files);
    let page = page(CLEAN, 3);
    let facts =
        check::page(&page, &ground, &Chosen::lawful()).facts.to_bytes(&page).expect("facts of this page");
    assert!(PageFacts::from_bytes(&facts, &page, &ground).is_some());
    let text = String::from_utf8(facts).expect("JSON");
    let without_origins = Page { origins: Vec::new(), ..page.clone() };
    assert!(PageFacts::from_bytes(text.as_bytes(), &without_origins, &ground).is_none());
    for (old, new) in [("\"carrier\":0", "\"carrier\":99"), ("\"title\"", "\"titel\""), ("]", "")] {
        let damaged = text.replacen(old, new, 1);
        assert_ne!(damaged, text, "{text} has {old}");
        assert!(PageFacts::from_bytes(damaged.as_bytes(), &page, &ground).is_none(), "{damaged}");
    }
}

#[test]
fn pages_that_are_gone_are_forgotten() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let cache = Cache::open(room.path())?;
    let address = WebAddress::parse("https://offer.example.org/").expect("an address");
    let files = |_: &str| None::<Arc<[u8]>>;
    let judging = Judging::new(Ground::new(&address, &files), Chosen::lawful(), &Theme::new([]), &cache);
    let (old, new) = (page(CLEAN, 3), page(&CLEAN.replace("Ask", "Say"), 3));
    judging.judge(&old);
    judging.keep(judging.judge(&new).1);
    assert_eq!([judging.judge(&old), judging.judge(&new)].map(|(_, key)| key.is_some()), [true, true]);
    assert_eq!(judging.clean.tally().hits, 1);
    Ok(())
}
