//! Events as calendar files: one for each event to come, and one of all of them. A hidden address is never in them.

use super::calendar;
use super::contact;
use super::entry::or_of_organisation;
use super::frame::canonical;
use super::lists::{ListOf, Lists};
use super::machine::MachineFile;
use super::venue;
use crate::fact::Date;
use crate::render::feeds::calendar::{self as feed, Calendar, CalendarEvent};
use crate::site::Site;
use crate::site::entry::event::{self, Event};
use crate::site::entry::{Details, Entry};
use crate::site::route::Route;

/// Where the file of all events stands.
pub(super) const ALL: &str = "/events/calendar.ics";

/// The calendar file of an event; `None` when it is over.
pub(super) fn url(entry: &Entry, event: &Event, today: Date) -> Option<String> {
    calendar::next_day(event, today).map(|_| format!("/events/{}.ics", entry.slug))
}

/// Every file, with the events to come.
pub(super) fn files(site: &Site, lists: &Lists, today: Date) -> Vec<MachineFile> {
    let entries = site.entries().as_slice();
    let mut files = Vec::new();
    let mut all = Vec::new();
    for entry in lists.of(&ListOf::Events).iter().filter_map(|&at| entries.get(at)) {
        let Details::Event(event) = &entry.details else { continue };
        let Some(url) = url(entry, event, today) else { continue };
        let shown = of(site, entry, event);
        files.push(file(&url, entry.title().to_owned(), vec![shown.clone()]));
        all.push(shown);
    }
    // A calendar file holds at least one event (RFC 5545 section 3.6).
    if !all.is_empty() {
        files.push(file(ALL, format!("Events – {}", site.config().settings.name), all));
    }
    files
}

fn file(url: &str, name: String, events: Vec<CalendarEvent>) -> MachineFile {
    MachineFile {
        path: url.trim_start_matches('/').to_owned(),
        text: feed::calendar(&Calendar { name, events }),
    }
}

fn of(site: &Site, entry: &Entry, event: &Event) -> CalendarEvent {
    let base = &site.config().settings.base_url;
    let url = canonical(base.as_str(), &Route::of(entry));
    CalendarEvent {
        uid: format!("{}@{}", entry.slug, base.host()),
        stamp: stamp(entry, event).day(),
        title: entry.title().to_owned(),
        description: description(site, entry, event, &url),
        place: place(site, event),
        url,
        time: match event.all_day.is_set() {
            true => feed::Time::Days(event.start.date().day(), event.end.date().day()),
            false => feed::Time::Clock(event.start.civil(), event.end.civil()),
        },
        repeat: event.repeat.as_ref().map(|repeat| feed::Repeat {
            every: match repeat.every {
                event::Every::Week => feed::Every::Week,
                event::Every::Month => feed::Every::Month,
            },
            until: repeat.until.day(),
            except: repeat.except.iter().map(|day| day.day()).collect(),
        }),
        standing: match calendar::is_cancelled(event) {
            true => feed::Standing::Cancelled,
            false => feed::Standing::Confirmed,
        },
    }
}

/// The day its words last changed or were confirmed; of an event that states neither, the day it starts.
fn stamp(entry: &Entry, event: &Event) -> Date {
    let checked = entry.profile.checked.as_ref().map(|checked| checked.on.value);
    entry.profile.updated.max(checked).unwrap_or(event.start.date())
}

/// What it is, whom to ring, where to join and where to read more.
fn description(site: &Site, entry: &Entry, event: &Event, url: &str) -> String {
    let mut lines = vec![entry.summary().to_owned()];
    let stated = or_of_organisation(site, entry);
    let booking = event.booking.phone.as_ref().map(contact::phone);
    let first = contact::all(stated).into_iter().find_map(|contact| contact.phone);
    lines.extend(booking.or(first).map(|phone| format!("Phone: {}", phone.shown)));
    lines.extend(event.online_url.as_ref().map(|url| format!("Join online: {url}")));
    lines.extend(event.booking.url.as_ref().map(|url| format!("Book: {url}")));
    lines.push(format!("More: {url}"));
    lines.join("\n")
}

fn place(site: &Site, event: &Event) -> Option<String> {
    let venue = event.venue.as_ref().and_then(|name| site.behind(name));
    let venue = venue.and_then(|entry| match &entry.details {
        Details::Venue(venue) => Some(venue::on_one_line(site.config(), entry, venue)),
        _ => None,
    });
    venue.or_else(|| event.online_url.as_ref().map(|_| "Online".to_owned()))
}
