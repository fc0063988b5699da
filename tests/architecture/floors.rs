//! The order of the floors: a room names only itself and rooms that `lib.rs` prints above it.

use crate::paths::paths;
use crate::source::{File, House};
use crate::{finds, lets_pass, stands};

/// The doors: they may name every room.
const DOORS: [&str; 2] = ["cli", "main"];

fn only_rooms_below(house: &House) -> Vec<String> {
    let floors: Vec<&str> = house.floors().into_iter().map(|(_, name)| name).collect();
    let mut faults = Vec::new();
    for file in house.program().filter(|file| !DOORS.contains(&file.room()) && file.room() != "lib") {
        let Some(own) = floors.iter().position(|room| *room == file.room()) else { continue };
        for (line, room) in rooms_named(file) {
            let fault = match floors.iter().position(|other| *other == room) {
                Some(other) if other <= own => continue,
                Some(_) => format!("names crate::{room}, which src/lib.rs prints below {}", file.room()),
                None => format!("names crate::{room}, which is no room of src/lib.rs"),
            };
            faults.push(format!("{}:{line} {fault}", file.path));
        }
    }
    faults
}

/// The rooms a file names, tests too, with their lines.
fn rooms_named(file: &File) -> Vec<(usize, String)> {
    let mut rooms = Vec::new();
    for named in paths(&file.tokens) {
        if let [root, room, ..] = &named.parts[..]
            && (root == "crate" || root == "local_offer")
        {
            rooms.push((named.line, room.clone()));
        }
    }
    rooms
}

fn nobody_climbs_to_the_root(house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.program() {
        for named in paths(&file.tokens) {
            let climbs = named
                .parts
                .iter()
                .skip_while(|part| *part == "self")
                .take_while(|part| *part == "super")
                .count();
            if climbs >= file.depth() + named.inside && climbs < named.parts.len() {
                faults.push(format!(
                    "{}:{} climbs to the root with {}",
                    file.path,
                    named.line,
                    named.parts.join("::")
                ));
            }
        }
    }
    faults
}

fn every_file_has_a_floor(house: &House) -> Vec<String> {
    let floors = house.floors();
    let mut faults: Vec<String> = house
        .program()
        .filter(|file| !["lib", "main"].contains(&file.room()))
        .filter(|file| !floors.iter().any(|(_, room)| *room == file.room()))
        .map(|file| format!("{} belongs to no room of src/lib.rs", file.path))
        .collect();
    for (line, room) in floors {
        if !house.program().any(|file| file.room() == room) {
            faults.push(format!("src/lib.rs:{line} names {room}, which has no file"));
        }
    }
    faults
}

fn the_root_only_lists_rooms(house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.rooms(&["lib"]) {
        for named in paths(&file.shipped) {
            if ["use", "fn", "struct", "enum", "trait", "impl", "macro_rules", "static", "const"]
                .contains(&named.parts[0].as_str())
            {
                faults.push(format!(
                    "{}:{} has a `{}`; the root only lists rooms",
                    file.path, named.line, named.parts[0]
                ));
            }
        }
    }
    faults
}

const LIB: (&str, &str) = ("src/lib.rs", "//! Tour.\npub mod low;\npub mod high;\npub mod cli;\n");
const LOW: (&str, &str) = ("src/low.rs", "//! Low.\n");
const HIGH: (&str, &str) = ("src/high/mod.rs", "//! High.\nuse crate::low::A;\nuse crate::high::b;\n");
const CLI: (&str, &str) = ("src/cli.rs", "//! Doors.\nuse crate::high;\n");

#[test]
fn a_room_names_only_rooms_below_it() {
    stands(only_rooms_below);
}

#[test]
fn a_room_that_names_a_room_above_it_is_found() {
    lets_pass(only_rooms_below, [LIB, LOW, HIGH, CLI]);
    for broken in [
        "use crate::high::A;",
        "use crate::{low, high::{A, B}};",
        "fn f() -> crate::high::A { g() }",
        "macro_rules! m { () => { $crate::high::A } }",
        "#[cfg(test)]\nmod tests { use crate::high::A; }",
        "fn f() { local_offer::high::g() }",
    ] {
        finds(
            only_rooms_below,
            [LIB, ("src/low.rs", broken), HIGH, CLI],
            "names crate::high, which src/lib.rs prints below low",
        );
    }
    finds(
        only_rooms_below,
        [LIB, ("src/low/deep.rs", "\nuse crate::A;"), HIGH],
        "src/low/deep.rs:2 names crate::A, which is no room",
    );
    finds(only_rooms_below, [LIB, ("src/low.rs", "use crate::*;")], "names crate::*");
    let talk = "//! [`crate::high`]\nconst A: &str = \"crate::high::A\"; // crate::high\n/* crate::high */";
    lets_pass(only_rooms_below, [LIB, ("src/low.rs", talk), HIGH]);
    lets_pass(only_rooms_below, [LIB, LOW, HIGH, ("src/main.rs", "use local_offer::cli;")]);
}

#[test]
fn no_room_climbs_to_the_root() {
    stands(nobody_climbs_to_the_root);
}

#[test]
fn a_room_that_climbs_to_the_root_is_found() {
    finds(
        nobody_climbs_to_the_root,
        [("src/low.rs", "use super::high;")],
        "src/low.rs:1 climbs to the root with super::high",
    );
    finds(nobody_climbs_to_the_root, [("src/low/deep.rs", "use super::super::high;")], "super::super::high");
    finds(
        nobody_climbs_to_the_root,
        [("src/low/mod.rs", "mod tests { use super::super::high; }")],
        "super::super::high",
    );
    finds(nobody_climbs_to_the_root, [("src/low.rs", "use super::{high};")], "super::high");
    lets_pass(
        nobody_climbs_to_the_root,
        [
            ("src/low/deep.rs", "use super::A;\nmod tests { use super::super::B; }"),
            ("src/low/mod.rs", "pub(super) fn f() {}\nmod tests { use super::*; }"),
        ],
    );
}

#[test]
fn every_file_belongs_to_a_room_of_the_tour() {
    stands(every_file_has_a_floor);
    assert!(House::ours().floors().len() > 10, "the rooms of src/lib.rs were not read");
}

#[test]
fn a_file_without_a_room_is_found_and_a_room_without_a_file() {
    lets_pass(every_file_has_a_floor, [LIB, LOW, HIGH, CLI, ("src/main.rs", "")]);
    finds(
        every_file_has_a_floor,
        [LIB, LOW, HIGH, CLI, ("src/attic.rs", "")],
        "src/attic.rs belongs to no room",
    );
    finds(every_file_has_a_floor, [LIB, LOW, CLI], "src/lib.rs:3 names high, which has no file");
}

#[test]
fn the_root_lists_rooms_and_nothing_else() {
    stands(the_root_only_lists_rooms);
}

#[test]
fn anything_else_in_the_root_is_found() {
    lets_pass(the_root_only_lists_rooms, [LIB]);
    finds(the_root_only_lists_rooms, [("src/lib.rs", "mod a;\npub use a::B;")], "src/lib.rs:2 has a `use`");
}
