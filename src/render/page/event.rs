//! The page of an event.

use super::sheet::Sheet;
use super::short_break::{book, booking_contact};
use super::words::{ages, answer, cost, gathered, joined, maybe, moment};
use super::{calendar, entry, frame, timetable, venue};
use crate::fact::Choice;
use crate::render::view::event::EventView;
use crate::render::view::fact::Fact;
use crate::render::view::link::Link;
use crate::site::entry::Entry;
use crate::site::entry::event::{AccessSupport, Audience, Event};

/// The page.
pub(super) fn view(sheet: &mut Sheet<'_>, of: &Entry, event: &Event) -> EventView {
    let scene = sheet.scene;
    let next = calendar::next_day(event, scene.today);
    let on = next.unwrap_or_else(|| event.start.date());
    let place = event.venue.as_ref().and_then(|name| scene.site.behind(name));
    EventView {
        frame: frame::of_entry(sheet, of),
        entry: entry::entry(sheet, of),
        start: moment::start(event, on),
        end: moment::end(event, on),
        repeats: moment::repeats(event),
        over: next.is_none(),
        cancelled: calendar::is_cancelled(event),
        venue: place.and_then(|place| venue::summary(scene, place)),
        online: event
            .online_url
            .as_ref()
            .map(|url| Link::new(format!("Join on {}", url.host()), url.as_str())),
        who: who(&event.audience),
        ages: ages::fact(&event.ages),
        cost: cost::fact(event.cost.as_ref()),
        prices: cost::table(event.cost.as_ref()),
        booking: book(&event.booking),
        booking_contact: booking_contact(&event.booking),
        access_support: event.access_support.as_ref().map(support).unwrap_or_default(),
        adjustments: event.access_support.as_ref().map(|it| it.adjustments_contact.as_str().to_owned()),
        organiser: scene.link_of(&event.organiser),
        calendar: timetable::url(of, event, scene.today),
    }
}

fn who(audience: &[Audience]) -> Fact {
    let labels: Vec<String> = audience
        .iter()
        .enumerate()
        .map(|(at, it)| if at == 0 { it.label().to_owned() } else { super::words::lowered(it.label()) })
        .collect();
    maybe("Who it is for", (!labels.is_empty()).then(|| joined(&labels)))
}

fn support(it: &AccessSupport) -> Vec<Fact> {
    gathered(vec![
        answer("British Sign Language", it.bsl),
        answer("Captions", it.captions),
        answer("Quiet room", it.quiet_room),
    ])
}
