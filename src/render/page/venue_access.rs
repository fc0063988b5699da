//! The access facts of a venue, each stated or not. Partial access is never shown as full.

use super::words::{answer, gathered, maybe};
use crate::fact::Choice;
use crate::render::view::fact::Fact;
use crate::render::view::venue::AccessGroup;
use crate::site::entry::venue::{Access, Entrance, Wheelchair};

/// All of them, in groups.
pub(super) fn groups(it: &Access) -> Vec<AccessGroup> {
    let group =
        |heading: &str, facts: Vec<Fact>| AccessGroup { heading: heading.to_owned(), facts: gathered(facts) };
    vec![
        group(
            "Getting in and about",
            vec![
                wheelchair(it),
                entrance(it),
                answer("Doors that open by themselves", it.doors_auto),
                answer("Lift", it.lift),
            ],
        ),
        group(
            "Toilets and changing",
            vec![
                answer("Accessible toilet", it.accessible_toilet),
                answer("Changing Places toilet", it.changing_places),
                answer("Changing table for adults", it.adult_changing_table),
                answer("Hoist", it.hoist),
            ],
        ),
        group(
            "Hearing and seeing",
            vec![answer("Hearing loop", it.hearing_loop), answer("Signs in Braille", it.braille_signs)],
        ),
        group(
            "Calm and safe",
            vec![
                answer("Quiet space", it.quiet_space),
                answer("Sensory room", it.sensory_room),
                answer("Low lighting", it.low_lighting),
                answer("Fence all round", it.fenced),
                answer("Assistance dogs welcome", it.assistance_dogs),
                answer("Sockets for medical equipment", it.power_sockets),
            ],
        ),
    ]
}

/// The facts families ask for first.
pub(super) fn first_asked(it: &Access) -> Vec<Fact> {
    gathered(vec![
        wheelchair(it),
        entrance(it),
        answer("Accessible toilet", it.accessible_toilet),
        answer("Changing Places toilet", it.changing_places),
        answer("Hearing loop", it.hearing_loop),
        answer("Quiet space", it.quiet_space),
        parking(it),
    ])
}

/// Bays, parking, the bus stop.
pub(super) fn getting_there(it: &Access) -> Vec<Fact> {
    vec![
        parking(it),
        maybe("Blue Badge bays", it.blue_badge_bays.map(|bays| bays.to_string())),
        answer("Somewhere to stop and get out", it.drop_off),
        maybe("Distance to the bus stop", it.bus_stop_metres.map(|count| format!("{count} metres"))),
    ]
}

fn wheelchair(it: &Access) -> Fact {
    let stated = Some(it.wheelchair).filter(|wheelchair| *wheelchair != Wheelchair::NotStated);
    let note = it.wheelchair_detail.as_ref().map(|detail| detail.as_str().to_owned());
    Fact { note, ..maybe("Wheelchair access", stated.map(Choice::label)) }
}

fn entrance(it: &Access) -> Fact {
    let stated = Some(it.entrance).filter(|entrance| *entrance != Entrance::NotStated);
    maybe("Entrance", stated.map(Choice::label))
}

fn parking(it: &Access) -> Fact {
    maybe("Parking", it.parking.as_ref().map(|parking| parking.as_str()))
}
