//! The page of an event.

use serde::Serialize;

use super::View;
use super::contact::Contact;
use super::day::Day;
use super::entry::Entry;
use super::fact::Fact;
use super::frame::Frame;
use super::link::Link;
use super::service::Price;
use super::venue::VenueSummary;

/// All an event's page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EventView {
    /// Round the page.
    pub frame: Frame,
    /// Title, summary, contacts, body and tail.
    pub entry: Entry,
    /// When it starts: "Thursday 3 December 2026, 10am".
    pub start: Day,
    /// When it ends: "12 midday".
    pub end: Option<Day>,
    /// "Every week until 25 March 2027".
    pub repeats: Option<String>,
    /// It is over.
    pub over: bool,
    /// It is cancelled.
    pub cancelled: bool,
    /// Where it is.
    pub venue: Option<VenueSummary>,
    /// Or the address to join online.
    pub online: Option<Link>,
    /// "Who it is for": "Parents and carers".
    pub who: Fact,
    /// "Ages".
    pub ages: Fact,
    /// "Cost".
    pub cost: Fact,
    /// Prices one by one.
    pub prices: Vec<Price>,
    /// "Booking": "You must book", lines "Closes 1 December 2026", "There is a waiting list".
    pub booking: Fact,
    /// Where to book.
    pub booking_contact: Option<Contact>,
    /// British Sign Language, captions, quiet room: stated or not.
    pub access_support: Vec<Fact>,
    /// Who to ask for adjustments.
    pub adjustments: Option<String>,
    /// Who runs it.
    pub organiser: Option<Link>,
    /// The calendar file of this event.
    pub calendar: Option<String>,
}

impl View for EventView {
    const TEMPLATE: &'static str = "event.html";
}
