//! What my list shows of each entry, as data: the numbers to ring, where and when. Never an address that is hidden.
//!
//! Few entries stand in one file. Many are shared among files, so that a list of ten pages never costs the download
//! of ten thousand: an entry's file is told from its address by FNV-1a, which is five lines on either side.

use std::collections::BTreeMap;

use serde::Serialize;

use super::machine::MachineFile;
use super::words::{hours, moment};
use super::{calendar, contact, venue};
use crate::diagnostic::Spanned;
use crate::fact::{Choice, Date};
use crate::site::Site;
use crate::site::entry::{Details, Entry};
use crate::site::route::Route;

/// Where the cards stand.
pub(super) const URL: &str = "/my-list.json";

/// So many entries stand in one file: about 100 KB, 20 KB on the way.
const IN_ONE_FILE: usize = 400;

/// One entry as my list shows it.
#[derive(Debug, Default, PartialEq, Serialize)]
struct Kept<'a> {
    title: &'a str,
    summary: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contacts: Vec<Reach>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    when: Vec<String>,
    #[serde(rename = "where", skip_serializing_if = "Vec::is_empty")]
    places: Vec<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checked: Option<String>,
}

/// Whom to reach, and how.
#[derive(Debug, PartialEq, Serialize)]
struct Reach {
    role: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    purpose: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dial: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    post: Vec<String>,
}

/// Where it is.
#[derive(Debug, PartialEq, Serialize)]
struct Place {
    name: String,
    lines: Vec<String>,
}

/// Among how many files the entries are shared.
pub(super) fn parts(site: &Site) -> usize {
    site.entries().len().div_ceil(IN_ONE_FILE).max(1)
}

/// The files.
pub(super) fn files(site: &Site, today: Date) -> Vec<MachineFile> {
    let parts = parts(site);
    let mut shared: Vec<BTreeMap<String, Kept<'_>>> = (0..parts).map(|_| BTreeMap::new()).collect();
    for entry in site.entries() {
        let id = Route::of(entry).path().trim_end_matches(".html").to_owned();
        let at = part(&id, parts);
        if let Some(file) = shared.get_mut(at) {
            file.insert(id, kept(site, entry, today));
        }
    }
    let named = shared.into_iter().enumerate();
    named.map(|(at, cards)| MachineFile { path: path(at, parts), text: json(&cards) }).collect()
}

fn path(at: usize, parts: usize) -> String {
    match parts {
        1 => URL.trim_start_matches('/').to_owned(),
        _ => format!("my-list-{at}.json"),
    }
}

fn json(cards: &BTreeMap<String, Kept<'_>>) -> String {
    serde_json::to_string(cards).expect("plain data with text for keys can be written")
}

/// The file of an entry, by FNV-1a of its address; `theme/my-list.js` counts the same.
fn part(id: &str, parts: usize) -> usize {
    const BASIS: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;
    let hash = id.bytes().fold(BASIS, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME));
    hash as usize % parts
}

fn kept<'a>(site: &Site, entry: &'a Entry, today: Date) -> Kept<'a> {
    let profile = &entry.profile;
    Kept {
        title: entry.title(),
        summary: entry.summary(),
        status: super::entry::is_shut(entry).then(|| entry.status().label()),
        contacts: reach(&profile.contacts),
        when: when(entry, today),
        places: places(site, entry),
        checked: profile.checked.as_ref().map(|checked| checked.on.value.long()),
    }
}

fn reach(stated: &[Spanned<crate::contact::Contact>]) -> Vec<Reach> {
    let all = contact::all(stated).into_iter();
    all.map(|contact| Reach {
        role: contact.role,
        purpose: contact.purpose,
        dial: contact.phone.as_ref().map(|phone| phone.dial.clone()),
        phone: contact.phone.map(|phone| phone.shown),
        email: contact.email,
        hours: contact.hours,
        post: contact.post,
    })
    .collect()
}

fn when(entry: &Entry, today: Date) -> Vec<String> {
    match &entry.details {
        Details::Service(service) => match &service.basics.when {
            Some(when) if when.text.is_some() => when.text.iter().map(ToString::to_string).collect(),
            Some(when) => when.schedule.iter().map(hours::line).collect(),
            None => Vec::new(),
        },
        Details::Event(event) => {
            let day = calendar::next_day(event, today).unwrap_or_else(|| event.start.date());
            vec![moment::start(event, day).words]
        }
        _ => Vec::new(),
    }
}

/// The places of an entry, each as its own page shows it.
fn places(site: &Site, entry: &Entry) -> Vec<Place> {
    let at: Vec<&Entry> = match &entry.details {
        Details::Service(service) => {
            service.basics.places.iter().filter_map(|name| site.behind(name)).collect()
        }
        Details::Event(event) => event.venue.iter().filter_map(|name| site.behind(name)).collect(),
        Details::Venue(_) => vec![entry],
        _ => Vec::new(),
    };
    let place = |of: &Entry| match &of.details {
        Details::Venue(venue) => {
            let name = if of.slug == entry.slug { String::new() } else { of.title().to_owned() };
            Some(Place { name, lines: venue::shown_address(site.config(), venue) })
        }
        _ => None,
    };
    at.into_iter().filter_map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_an_entry_is_the_one_the_script_asks_for() {
        // FNV-1a of "a" is e40c292c (isthe.com/chongo/tech/comp/fnv); in the browser the same sum gives the same file.
        assert_eq!(part("a", usize::MAX), 0xe40c_292c);
        assert_eq!(part("services/salt", 1), 0);
    }
}
