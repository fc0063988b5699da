//! The plan of the house, kept by machine: the order of the floors, what must never be, and how every file is
//! written. Each check is a function of a tree of files; each is shown here to find what it is there to find.

mod floors;
mod manners;
mod never;
mod paths;
mod source;
mod tokens;

use source::House;

/// A check: what is wrong in a house, each fault with its place.
type Check = fn(&House) -> Vec<String>;

/// The check finds nothing in this house.
#[track_caller]
fn stands(check: Check) {
    let house = House::ours();
    assert!(house.program().count() > 50, "the source of the program was not found");
    let faults = check(house);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// The check finds exactly one kind of fault in a small broken house.
#[track_caller]
fn finds<const N: usize>(check: Check, broken: [(&str, &str); N], expected: &str) {
    let faults = check(&House::new(broken));
    let found = !faults.is_empty() && faults.iter().all(|fault| fault.contains(expected));
    assert!(found, "{broken:?}\nshould give {expected:?}\nbut gives {faults:?}");
}

/// The check finds nothing in a small sound house.
#[track_caller]
fn lets_pass<const N: usize>(check: Check, sound: [(&str, &str); N]) {
    let faults = check(&House::new(sound));
    assert!(faults.is_empty(), "{sound:?}\nis sound, but gives {faults:?}");
}
