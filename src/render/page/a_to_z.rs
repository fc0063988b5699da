//! The A to Z: on one page, or, when the offer is large, one page for each letter.

use super::frame;
use super::names::{Form, Name, Names, Numbers, anchor, row};
use super::plan::Fixed;
use super::scene::Scene;
use super::sheet::Sheet;
use super::{card, frame::home};
use crate::render::view::a_to_z::{AToZView, Letter, LetterGroup, NamedEntry};
use crate::render::view::frame::Frame;
use crate::render::view::link::Link;
use crate::site::route::Route;

/// The page of everything; of a large offer only the row of letters.
pub(super) fn whole(sheet: &Sheet<'_>) -> AToZView {
    let scene = sheet.scene;
    let title = "A to Z of help";
    let letters = if scene.names.is_long() { Vec::new() } else { scene.names.letters().collect() };
    AToZView {
        frame: frame::frame(sheet, title, "Every service, guide and pathway by its name."),
        title: title.to_owned(),
        intro: None,
        letters: row_of_letters(scene, None),
        groups: letters.into_iter().map(|letter| group(scene, letter)).collect(),
    }
}

/// The page of one letter.
pub(super) fn letter(sheet: &Sheet<'_>, letter: &str) -> AToZView {
    let scene = sheet.scene;
    let title = format!("A to Z: {letter}");
    let breadcrumbs = vec![home(), Link::new("A to Z", Fixed::AToZ.url())];
    let description = format!("Everything whose name begins with {letter}.");
    AToZView {
        frame: Frame { breadcrumbs, ..frame::frame(sheet, &title, &description) },
        title,
        intro: None,
        letters: row_of_letters(scene, Some(letter)),
        groups: vec![group(scene, letter)],
    }
}

/// The row of letters, each with its place in the A to Z.
pub(super) fn row_of_letters(scene: &Scene<'_>, current: Option<&str>) -> Vec<Letter> {
    let names = &scene.names;
    row(Numbers::among(names.letters()))
        .into_iter()
        .map(|letter| Letter {
            url: (!names.under(&letter).is_empty()).then(|| address(names, &letter)),
            current: current == Some(&letter),
            letter,
        })
        .collect()
}

fn address(names: &Names, letter: &str) -> String {
    match names.is_long() {
        true => Names::route(letter).url(),
        false => format!("{}#{}", Fixed::AToZ.url(), anchor(letter)),
    }
}

fn group(scene: &Scene<'_>, letter: &str) -> LetterGroup {
    let names = scene.names.under(letter).iter();
    LetterGroup {
        letter: letter.to_owned(),
        id: anchor(letter),
        links: names.filter_map(|name| named(scene, name)).collect(),
    }
}

fn named(scene: &Scene<'_>, name: &Name) -> Option<NamedEntry> {
    let entry = scene.entry_at(name.at)?;
    Some(NamedEntry {
        text: name.text.clone(),
        url: Route::of(entry).url(),
        see: (name.form == Form::Alias).then(|| entry.title().to_owned()),
        kind: card::kind(scene.site.config(), entry),
    })
}
