//! A copy of the offer to be printed: contents, entries in short by kind of help, and the hard words at its end.

use std::collections::BTreeSet;

use super::editions::{Edition, Part, chapter};
use super::frame::{self, canonical};
use super::lists::By;
use super::plan::Fixed;
use super::scene::Scene;
use super::sheet::Sheet;
use super::words::size::counted;
use super::{browse, chrome, print_entry};
use crate::fact::Choice;
use crate::render::view::contact::Contact;
use crate::render::view::fact::Fact;
use crate::render::view::frame::Frame;
use crate::render::view::link::Link;
use crate::render::view::print::{
    Chapter, CopyGroup, CopyRow, PrintEditionView, PrintEntry, PrintIndexView, Word,
};
use crate::site::entry::{Details, Entry, Kind};
use crate::site::glossary::GlossaryTerm;

/// Sides of A4 for so many entries in the type of the print edition, measured on the demonstration offer.
const SIDES_FOR_FIVE: usize = 3;
/// Lines of contents on one side.
const LINES_ON_A_SIDE: usize = 30;
/// Cover, hard words and help at the end.
const SIDES_ROUND_IT: usize = 4;

/// The list of copies.
pub(super) fn index(sheet: &mut Sheet<'_>) -> PrintIndexView {
    let scene = sheet.scene;
    let title = "On paper";
    let mut groups = vec![group(scene, "Everything", None, |copy| *copy == Edition::Whole)];
    for by in Edition::BY {
        let note = (by == By::Need).then_some("What is for any need stands in a copy of its own.");
        groups.push(group(scene, &heading(by), note, |copy| match copy {
            Edition::Term(of, _) => *of == by,
            Edition::AnyNeed => by == By::Need,
            Edition::Whole => false,
        }));
    }
    groups.retain(|group| !group.copies.is_empty());
    PrintIndexView {
        frame: frame::frame(sheet, title, "Copies of this Local Offer to print, or to have posted to you."),
        title: title.to_owned(),
        contact: chrome::first_contact(scene),
        formats: sheet.some_html(scene.site.config().settings.formats.as_ref(), Kind::Guide),
        groups,
    }
}

/// The link to the list of copies.
pub(super) fn link() -> Link {
    Link::new("On paper: copies to print", Fixed::PrintIndex.url())
}

/// The link to the copy of one word of a list, where there is one.
pub(super) fn link_to(scene: &Scene<'_>, copy: &Edition) -> Option<Link> {
    let exists = !scene.editions.parts(copy).is_empty();
    exists.then(|| Link::new("A copy of these entries to print", copy.route().url()))
}

fn heading(by: By) -> String {
    format!("By {}", browse::label(by).to_lowercase())
}

fn group(
    scene: &Scene<'_>,
    heading: &str,
    note: Option<&str>,
    is_in: impl Fn(&Edition) -> bool,
) -> CopyGroup {
    let copies = scene.editions.iter().filter(|(copy, _)| is_in(copy));
    let mut copies: Vec<(usize, CopyRow)> = copies
        .map(|(copy, parts)| {
            let entries = parts.iter().map(|part| part.members.len()).sum();
            (order(scene, copy), row(&name(scene, copy), copy.route().url(), entries))
        })
        .collect();
    copies.sort_by_key(|(order, _)| *order);
    CopyGroup {
        heading: heading.to_owned(),
        note: note.map(str::to_owned),
        copies: copies.into_iter().map(|(_, row)| row).collect(),
    }
}

/// The place of a word in its list; what is for any need stands first.
fn order(scene: &Scene<'_>, copy: &Edition) -> usize {
    match copy {
        Edition::Whole | Edition::AnyNeed => 0,
        Edition::Term(by, code) => {
            let mut terms = by.vocabulary(scene.site.config()).iter();
            terms.position(|term| term.code.value == *code).map_or(usize::MAX, |at| at + 1)
        }
    }
}

fn row(text: &str, url: String, entries: usize) -> CopyRow {
    CopyRow {
        link: Link::new(text, url),
        entries: counted(entries as u64, "entry", "entries"),
        sides: format!("about {}", counted(sides(entries) as u64, "side of A4", "sides of A4")),
    }
}

fn sides(entries: usize) -> usize {
    (entries * SIDES_FOR_FIVE).div_ceil(5) + entries.div_ceil(LINES_ON_A_SIDE) + SIDES_ROUND_IT
}

fn name(scene: &Scene<'_>, copy: &Edition) -> String {
    match copy {
        Edition::Whole => "The whole Local Offer".to_owned(),
        Edition::AnyNeed => "Help for any need".to_owned(),
        Edition::Term(by, code) => by.vocabulary(scene.site.config()).label(code.as_str()).to_owned(),
    }
}

/// A copy, a part of it, or the list of its parts.
pub(super) fn view(sheet: &Sheet<'_>, edition: &Edition, at: Option<usize>) -> PrintEditionView {
    match at.and_then(|at| sheet.scene.editions.parts(edition).get(at)) {
        Some(it) => part(sheet, edition, it),
        None => whole(sheet, edition),
    }
}

/// A copy in one piece, or the list of its parts.
fn whole(sheet: &Sheet<'_>, copy: &Edition) -> PrintEditionView {
    let scene = sheet.scene;
    let name = name(scene, copy);
    let parts = scene.editions.parts(copy);
    match parts {
        [only] if only.is_whole() => {
            PrintEditionView { beside: beside(scene, copy), ..of(sheet, name, &only.members) }
        }
        _ => {
            let entries = parts.iter().map(|part| part.members.len()).sum();
            let rows = parts.iter().map(|part| {
                let letter = part.name.as_deref().unwrap_or_default();
                row(&format!("{name}: {letter}"), copy.route_of(part).url(), part.members.len())
            });
            let all = row("", String::new(), entries);
            PrintEditionView {
                parts: rows.collect(),
                beside: beside(scene, copy),
                entries: all.entries,
                sides: all.sides,
                ..of(sheet, name, &[])
            }
        }
    }
}

/// A part of a copy.
fn part(sheet: &Sheet<'_>, copy: &Edition, part: &Part) -> PrintEditionView {
    let letter = part.name.as_deref().unwrap_or_default();
    of(sheet, format!("{}: {letter}", name(sheet.scene, copy)), &part.members)
}

/// The copy of one need wants the copy for any need beside it.
fn beside(scene: &Scene<'_>, copy: &Edition) -> Vec<Link> {
    let other = match copy {
        Edition::Term(By::Need, _) => Some(Edition::AnyNeed),
        _ => None,
    };
    let there = other.filter(|other| !scene.editions.parts(other).is_empty());
    there.map(|other| Link::new(name(scene, &other), other.route().url())).into_iter().collect()
}

fn of(sheet: &Sheet<'_>, name: String, members: &[usize]) -> PrintEditionView {
    let scene = sheet.scene;
    let settings = &scene.site.config().settings;
    let title = format!("{name}, on paper");
    let chapters = chapters(scene, members);
    let counts = row("", String::new(), members.len());
    let frame = frame::frame(sheet, &title, "A copy to print, with phone numbers, addresses and times.");
    PrintEditionView {
        frame: Frame {
            breadcrumbs: vec![frame::home(), Link::new("On paper", Fixed::PrintIndex.url())],
            hidden_from_search_engines: true,
            ..frame
        },
        title: format!("{}: {}", settings.name, super::words::lowered(&name)),
        about: settings.description.as_str().to_owned(),
        entries: counts.entries,
        sides: counts.sides,
        made: scene.today.long(),
        address: canonical(settings.base_url.as_str(), sheet.route),
        beside: Vec::new(),
        parts: Vec::new(),
        contact: chrome::first_contact(scene),
        urgent: chrome::urgent_numbers(scene),
        glossary: glossary(scene, &chapters),
        chapters,
    }
}

/// The entries by the main kind of help of a service, then pathways, then guides; each chapter by title.
fn chapters(scene: &Scene<'_>, members: &[usize]) -> Vec<Chapter> {
    let mut chapters: Vec<(usize, Chapter)> = Vec::new();
    for entry in members.iter().filter_map(|&at| scene.entry_at(at)) {
        let (order, heading) = chapter_of(scene, entry);
        let shown = print_entry::entry(scene, entry);
        match chapters.iter_mut().find(|(_, chapter)| chapter.heading == heading) {
            Some((_, chapter)) => chapter.entries.push(shown),
            None => {
                let id = chapter(&heading);
                chapters.push((order, Chapter { heading, id, entries: vec![shown] }));
            }
        }
    }
    chapters.sort_by(|a, b| (a.0, &a.1.heading).cmp(&(b.0, &b.1.heading)));
    chapters.into_iter().map(|(_, chapter)| chapter).collect()
}

fn chapter_of(scene: &Scene<'_>, entry: &Entry) -> (usize, String) {
    let categories = &scene.site.config().categories;
    match &entry.details {
        Details::Service(service) => {
            let main = service.basics.categories.first().map_or("", |category| category.as_str());
            let at = categories.iter().position(|term| term.code.as_str() == main);
            let other = || (categories.len(), "Other help".to_owned());
            at.map_or_else(other, |at| (at, categories.label(main).to_owned()))
        }
        Details::Guide(guide) => {
            (categories.len() + 2 + guide.topic as usize, format!("Guides: {}", guide.topic.label()))
        }
        _ => (categories.len() + 1, entry.kind().plural().to_owned()),
    }
}

/// The terms of the glossary whose words, or other words for them, stand in the copy.
fn glossary(scene: &Scene<'_>, chapters: &[Chapter]) -> Vec<Word> {
    let glossary = scene.site.glossary();
    let mut met = BTreeSet::new();
    for entry in chapters.iter().flat_map(|chapter| &chapter.entries) {
        each_text(entry, &mut |text| met.extend(scene.hard_words.met_in(text)));
    }
    let shown = glossary.iter().enumerate().filter(|(at, _)| met.contains(at));
    shown.map(|(_, term)| word(term)).collect()
}

fn word(term: &GlossaryTerm) -> Word {
    Word {
        term: term.term.as_str().to_owned(),
        stands_for: term.acronym_of.as_ref().map(|words| words.as_str().to_owned()),
        short: term.short.as_str().to_owned(),
    }
}

fn each_text(entry: &PrintEntry, look: &mut impl FnMut(&str)) {
    look(&entry.title);
    look(&entry.summary);
    entry.steps.iter().for_each(|step| look(step));
    for Fact { value, lines, note, .. } in &entry.facts {
        value.iter().chain(lines).chain(note).for_each(|text| look(text));
    }
    for Contact { purpose, role, .. } in &entry.contacts {
        purpose.iter().chain([role]).for_each(|text| look(text));
    }
}
