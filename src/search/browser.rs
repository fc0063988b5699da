//! The doors through which a page's worker comes in: five functions and two stretches of memory.
//!
//! The worker asks for `room`, writes there, and calls a door; what a door says stands at `output`. There is one
//! index at a time, because a worker has one. No door can be gone through wrongly: what is not a start, a
//! piece or a question is refused or left out.

#![expect(
    unsafe_code,
    reason = "a door is known by its name, and a name that is not mangled is an unsafe attribute"
)]

use std::cell::RefCell;

use crate::search::exchange;
use crate::search::packed::Packed;

thread_local! {
    static DESK: RefCell<Desk> = const { RefCell::new(Desk { input: Vec::new(), output: Vec::new(), index: None }) };
}

struct Desk {
    input: Vec<u8>,
    output: Vec<u8>,
    index: Option<Packed>,
}

/// Makes room for this many bytes, and says where.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    DESK.with_borrow_mut(|desk| {
        desk.input = vec![0; length];
        desk.input.as_mut_ptr()
    })
}

/// Opens the index whose start, unpacked, is in the room: 1 if it is one.
#[unsafe(no_mangle)]
pub extern "C" fn open() -> usize {
    DESK.with_borrow_mut(|desk| {
        desk.index = Packed::open(&desk.input).ok();
        usize::from(desk.index.is_some())
    })
}

/// Takes the piece in the room: its name, this many bytes, and then what it holds, unpacked.
#[unsafe(no_mangle)]
pub extern "C" fn give(name: usize) {
    DESK.with_borrow_mut(|desk| {
        let mut input = std::mem::take(&mut desk.input);
        if name <= input.len() {
            let piece = input.split_off(name);
            if let (Some(index), Ok(name)) = (&mut desk.index, std::str::from_utf8(&input)) {
                index.give(name, piece);
            }
        }
    });
}

/// Answers the question in the room: how many bytes of JSON stand at `output`; 0 if the index is damaged.
#[unsafe(no_mangle)]
pub extern "C" fn ask() -> usize {
    DESK.with_borrow_mut(|desk| {
        let (query, extent) = exchange::question(&String::from_utf8_lossy(&desk.input));
        let step = desk.index.as_ref().and_then(|index| index.step(&query, extent).ok());
        desk.output = step.map(|step| exchange::told(&step).into_bytes()).unwrap_or_default();
        desk.output.len()
    })
}

/// Where the last answer stands.
#[unsafe(no_mangle)]
pub extern "C" fn output() -> *const u8 {
    DESK.with_borrow(|desk| desk.output.as_ptr())
}
