//! The other forms of an entry: Easy Read, British Sign Language, large print, a recording, other languages.

use super::papers;
use super::scene::Scene;
use super::words::language;
use crate::render::view::entry::Format;
use crate::render::view::link::Link;
use crate::site::entry::Entry;
use crate::site::entry::profile::Alternatives;
use crate::site::route::Route;

/// Every form there is, Easy Read first, then a copy to print.
pub(super) fn formats(scene: &Scene<'_>, entry: &Entry) -> Vec<Format> {
    let label = match (&entry.easy_read, &entry.held_back) {
        (Some(_), _) => Some("Easy Read"),
        (None, Some(_)) => Some("Easy Read is being checked"),
        (None, None) => None,
    };
    let easy = label.map(|label| Format {
        label: label.to_owned(),
        url: Route::easy_read(entry).url(),
        easy_read: true,
        ..Format::default()
    });
    let paper = papers::link(scene, &papers::of_entry(entry));
    let paper = paper.map(|Link { text, url }| Format { label: text, url, ..Format::default() });
    easy.into_iter().chain(paper).chain(besides_easy_read(entry)).collect()
}

/// Every form but Easy Read.
pub(super) fn besides_easy_read(entry: &Entry) -> Vec<Format> {
    entry.profile.alternatives.as_ref().map(alternatives).unwrap_or_default()
}

fn alternatives(other: &Alternatives) -> Vec<Format> {
    let mut formats = Vec::new();
    let mut add = |label: &str, url: &str| {
        formats.push(Format { label: label.to_owned(), url: url.to_owned(), ..Format::default() });
    };
    if let Some(bsl) = &other.bsl {
        add("British Sign Language video", bsl.url.as_str());
    }
    if let Some(url) = &other.large_print {
        add("Large print", url.as_str());
    }
    if let Some(url) = &other.audio {
        add("Listen to a recording", url.as_str());
    }
    for translation in &other.translations {
        formats.push(Format {
            label: language::own(&translation.lang),
            url: translation.url.as_str().to_owned(),
            lang: Some(translation.lang.as_str().to_owned()),
            note: translation.from_version.map(|day| format!("from the version of {}", day.long())),
            easy_read: false,
        });
    }
    formats
}
