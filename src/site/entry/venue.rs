//! A venue: its address and its access facts, which stand here once for every service given there.

use crate::config::Area;
use crate::diagnostic::Diagnostic;
use crate::fact::{Answer, Count, Flag, Number, Postcode, Text, WebAddress, choice};
use crate::yaml::{Fields, To, group};

group! {
    /// The fields of a venue.
    pub struct Venue {
        /// The lines of its address, without the postcode.
        address: Vec<Text>,
        /// Its postcode.
        postcode: Postcode,
        /// Latitude in degrees.
        lat: Option<Number>,
        /// Longitude in degrees.
        lon: Option<Number>,
        /// The area it lies in.
        area: To<Area>,
        /// How one gets in and about.
        access: Access,
        /// A word on it.
        access_note: Option<Text>,
        /// A guide to its access.
        access_guide: Option<WebAddress>,
        /// Whether the exact address stays hidden, as for a refuge or a childminder.
        hide_exact: Flag,
    }
}

group! {
    /// How one gets in and about. What nobody stated is unknown, never "no".
    pub struct Access {
        /// The entrance.
        entrance: Entrance,
        /// For wheelchairs.
        wheelchair: Wheelchair,
        /// What partial access means here.
        wheelchair_detail: Option<Text>,
        /// Doors that open by themselves.
        doors_auto: Answer,
        /// A lift.
        lift: Answer,
        /// An accessible toilet.
        accessible_toilet: Answer,
        /// A Changing Places toilet.
        changing_places: Answer,
        /// A changing table for adults.
        adult_changing_table: Answer,
        /// A hoist.
        hoist: Answer,
        /// A hearing loop.
        hearing_loop: Answer,
        /// Signs in Braille.
        braille_signs: Answer,
        /// Somewhere to stop and get out.
        drop_off: Answer,
        /// A quiet space.
        quiet_space: Answer,
        /// A sensory room.
        sensory_room: Answer,
        /// Low lighting.
        low_lighting: Answer,
        /// A fence all round.
        fenced: Answer,
        /// Assistance dogs welcome.
        assistance_dogs: Answer,
        /// Sockets for medical equipment.
        power_sockets: Answer,
        /// How many Blue Badge bays.
        blue_badge_bays: Option<Count>,
        /// Parking in words.
        parking: Option<Text>,
        /// Metres to the bus stop.
        bus_stop_metres: Option<Count>,
    }
}

choice! {
    /// An entrance.
    #[derive(Default)]
    pub enum Entrance("level, ramp, steps, lift or unknown", absent NotStated) {
        /// Level.
        Level = "level" "Level",
        /// By a ramp.
        Ramp = "ramp" "By a ramp",
        /// By steps.
        Steps = "steps" "Steps",
        /// By a lift.
        Lift = "lift" "By a lift",
        /// Nobody said.
        #[default]
        NotStated = "unknown" "Not stated",
    }
}

choice! {
    /// Access for wheelchairs. Partial access is never shown as full.
    #[derive(Default)]
    pub enum Wheelchair("full, partial, none or unknown", absent NotStated) {
        /// Everywhere.
        Full = "full" "Yes, everywhere",
        /// In part.
        Partial = "partial" "In part",
        /// None.
        None = "none" "No",
        /// Nobody said.
        #[default]
        NotStated = "unknown" "Not stated",
    }
}

impl Venue {
    /// Faults between one field and another.
    pub(super) fn weigh(&self, fields: &mut Fields<'_>) {
        if self.access.wheelchair == Wheelchair::Partial && self.access.wheelchair_detail.is_none() {
            let place = fields.place("access");
            fields.report(
                Diagnostic::error(
                    "fields-disagree",
                    place,
                    "Wheelchair access is `partial`, but not what that means",
                )
                .because("A family who drives there must know which part they can reach.")
                .help("Add `wheelchair_detail:` that says what one can reach and what not."),
            );
        }
        if self.address.is_empty() {
            let place = fields.place("address");
            fields.report(
                Diagnostic::error("missing-field", place, "`address` has no lines")
                    .help("Write each line of the address as an item of a list."),
            );
        }
    }
}
