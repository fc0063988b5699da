//! An event: when, where, for whom, what it costs, how to book.

use crate::config::{Need, Organisation, Venue};
use crate::diagnostic::{Diagnostic, Spanned};
use crate::fact::{Answer, Date, Flag, Moment, Stated, Text, WebAddress, choice};
use crate::yaml::{Fields, To, group};

use super::service::{Ages, Cost};
use super::short_break::Booking;

group! {
    /// The fields of an event.
    pub struct Event {
        /// When it starts, on the clock in the United Kingdom.
        start: Spanned<Moment>,
        /// When it ends.
        end: Moment,
        /// Whether it lasts all day.
        all_day: Flag,
        /// When it comes again.
        repeat: Option<Repeat>,
        /// Where it is.
        venue: Option<To<Venue>>,
        /// Where it is online.
        online_url: Option<WebAddress>,
        /// What it costs.
        cost: Option<Spanned<Cost>>,
        /// How to book.
        booking: Booking,
        /// The ages it is for.
        ages: Stated<Spanned<Ages>>,
        /// The needs it is for.
        needs: Vec<To<Need>>,
        /// Whom it is for.
        audience: Vec<Audience>,
        /// The support there.
        access_support: Option<AccessSupport>,
        /// Whether it is called off.
        cancelled: Flag,
        /// Who holds it.
        organiser: To<Organisation>,
    }
}

group! {
    /// When an event comes again.
    pub struct Repeat {
        /// How often.
        every: Every,
        /// The last day.
        until: Date,
        /// Days it is left out.
        except: Vec<Date>,
    }
}

choice! {
    /// How often an event comes again.
    pub enum Every("week or month") {
        /// Weekly.
        Week = "week" "every week",
        /// Monthly.
        Month = "month" "every month",
    }
}

choice! {
    /// Whom an event is for.
    pub enum Audience("parents, young-people or professionals") {
        /// Parents and carers.
        Parents = "parents" "Parents and carers",
        /// Children and young people.
        YoungPeople = "young-people" "Children and young people",
        /// Professionals.
        Professionals = "professionals" "People who work with families",
    }
}

group! {
    /// The support at an event.
    pub struct AccessSupport {
        /// British Sign Language.
        bsl: Answer,
        /// Captions.
        captions: Answer,
        /// A quiet room.
        quiet_room: Answer,
        /// Whom to ask for what one needs.
        adjustments_contact: Text,
    }
}

impl Event {
    /// Faults between one field and another.
    pub(super) fn weigh(&self, fields: &mut Fields<'_>) {
        if self.venue.is_none() && self.online_url.is_none() {
            let place = fields.place("venue");
            fields.report(
                Diagnostic::error("fields-disagree", place, "This event has no place")
                    .help("Add `venue:` with a venue, or `online_url:` with the address to join."),
            );
        }
        if self.end < self.start.value {
            let place = fields.place("end");
            fields.report(
                Diagnostic::error("fields-disagree", place, "This event ends before it starts")
                    .help("Check `start` and `end`."),
            );
        }
    }
}
