//! What is particular to a short break, and how to book it or an event.

use super::contact::phone;
use super::sheet::Sheet;
use super::words::{answer, gathered, joined, maybe};
use crate::fact::{Answer, Choice};
use crate::render::view::contact::Contact;
use crate::render::view::fact::Fact;
use crate::render::view::link::Link;
use crate::render::view::service::ShortBreak as View;
use crate::site::entry::Kind;
use crate::site::entry::short_break::{Allowance, Booking, Registration, ShortBreak, Support};

/// The block on a service's page.
pub(super) fn block(sheet: &mut Sheet<'_>, short_break: &ShortBreak) -> View {
    let booking = short_break.booking.as_ref();
    let registration = short_break.registration.as_ref();
    View {
        activity: short_break.activity.label().to_owned(),
        support: short_break.support.as_ref().map(support).unwrap_or_default(),
        allowance: short_break.allowance.as_ref().and_then(allowance),
        registration: registration.and_then(self::registration),
        registration_link: registration
            .and_then(|it| it.url.as_ref())
            .map(|url| Link::new(format!("Register on {}", url.host()), url.as_str())),
        booking: booking.map_or_else(|| Fact::unknown("Booking"), book),
        booking_contact: booking.and_then(booking_contact),
        bring: sheet.some_html(short_break.bring.as_ref(), Kind::Service),
        food: maybe("Food", short_break.food.as_ref().map(|food| food.as_str())),
        transport: maybe("Getting there", short_break.transport.as_ref().map(|it| it.as_str())),
    }
}

/// Every kind of support, stated or not: a family must not take silence for yes or no.
fn support(support: &Support) -> Vec<Fact> {
    let ways: Vec<&str> = support.communication.iter().map(|way| way.label()).collect();
    gathered(vec![
        answer("One to one support", support.one_to_one),
        maybe("Staff to children", support.ratio.as_ref().map(|ratio| ratio.as_str())),
        answer("Personal care", support.personal_care),
        answer("Giving medicine", support.medication),
        answer("Feeding by tube", support.feeding_tube),
        answer("Support with behaviour", support.behaviour),
        maybe("Ways to communicate", (!ways.is_empty()).then(|| joined(&ways))),
        answer("Brothers and sisters welcome", support.siblings),
        maybe("Parents and carers", support.parent_stays.map(Choice::label)),
    ])
}

fn allowance(allowance: &Allowance) -> Option<Fact> {
    let hours = allowance.hours.map(|hours| format!("{} hours a year", hours.value()));
    let year = match (&allowance.year_starts, &allowance.year_ends) {
        (Some(starts), Some(ends)) => Some(format!("The year is from {starts} to {ends}")),
        (Some(starts), None) => Some(format!("The year starts {starts}")),
        (None, Some(ends)) => Some(format!("The year ends {ends}")),
        (None, None) => None,
    };
    (hours.is_some() || year.is_some()).then(|| Fact {
        value: hours,
        note: year,
        ..Fact::unknown("How much you can have")
    })
}

fn registration(registration: &Registration) -> Option<Fact> {
    let words = match (registration.opens, registration.closes) {
        (Some(opens), Some(closes)) => format!("From {opens} to {closes}"),
        (Some(opens), None) => format!("From {opens}"),
        (None, Some(closes)) => format!("Until {closes}"),
        (None, None) => return None,
    };
    Some(Fact::stated("Register", words))
}

/// The fact "Booking".
pub(super) fn book(booking: &Booking) -> Fact {
    let value = match booking.required {
        Answer::Yes => Some("You must book".to_owned()),
        Answer::No => Some("You do not need to book".to_owned()),
        Answer::NotStated => None,
    };
    let mut lines = Vec::new();
    lines.extend(booking.closes.map(|day| format!("Booking closes {day}")));
    lines.extend(booking.cancel_by.as_ref().map(|by| format!("You can cancel until: {by}")));
    match booking.waitlist {
        Answer::Yes => lines.push("There is a waiting list".to_owned()),
        Answer::No => lines.push("There is no waiting list".to_owned()),
        Answer::NotStated => {}
    }
    Fact { value, lines, ..Fact::unknown("Booking") }
}

/// Where to book.
pub(super) fn booking_contact(booking: &Booking) -> Option<Contact> {
    (booking.url.is_some() || booking.phone.is_some()).then(|| Contact {
        role: "Booking".to_owned(),
        phone: booking.phone.as_ref().map(phone),
        relay: booking.phone.as_ref().map(super::contact::relay),
        web: booking.url.as_ref().map(|url| Link::new(format!("Book on {}", url.host()), url.as_str())),
        ..Contact::default()
    })
}
