//! The page of a venue and, shorter, the venue on the pages of what happens there.

use serde::Serialize;

use super::View;
use super::card::Card;
use super::entry::Entry;
use super::fact::Fact;
use super::frame::Frame;
use super::link::Link;

/// All a venue's page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct VenueView {
    /// Round the page.
    pub frame: Frame,
    /// Title, summary, body and tail.
    pub entry: Entry,
    /// One part a line, postcode last; empty when the exact place is not published.
    pub address: Vec<String>,
    /// In place of an address: "In Weymouth. Ask for the address when you book."
    pub address_hidden: Option<String>,
    /// "Dorset Council area".
    pub area: Fact,
    /// Access facts by group, each fact stated or not.
    pub access: Vec<AccessGroup>,
    /// In words: "The ramp is at the side. Ring the bell."
    pub access_note: Option<String>,
    /// A longer access guide elsewhere.
    pub access_guide: Option<Link>,
    /// Bays, parking, bus stop.
    pub getting_there: Vec<Fact>,
    /// What happens here.
    pub services: Vec<Card>,
    /// Events here.
    pub events: Vec<Card>,
}

impl View for VenueView {
    const TEMPLATE: &'static str = "venue.html";
}

/// Access facts that belong together.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct AccessGroup {
    /// "Getting in", "Toilets and changing", "Hearing and seeing", "Calm and safe".
    pub heading: String,
    /// "Wheelchair access: Partial", note "The hall only"; "Hoist: Not stated".
    pub facts: Vec<Fact>,
}

/// A venue on a service's page: where, and the main access facts.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct VenueSummary {
    /// Name and page.
    pub link: Link,
    /// One part a line; empty when hidden.
    pub address: Vec<String>,
    /// In place of an address.
    pub address_hidden: Option<String>,
    /// The facts families ask first: wheelchair, entrance, accessible toilet, Changing Places, hearing loop, quiet space, parking.
    pub access: Vec<Fact>,
}
