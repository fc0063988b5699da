//! Numbers and texts as bytes, and back.
//!
//! A number takes seven bits to the byte, the lowest first; the highest bit says that more follow. A text is
//! its length and its bytes; in a sorted list, what it shares with the one before is left out.

use crate::search::packed::Broken;

/// Adds a number.
pub(super) fn put_number(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Adds a length, which fits: nothing here comes near four thousand million.
pub(super) fn put_length(bytes: &mut Vec<u8>, length: usize) {
    put_number(bytes, u32::try_from(length).unwrap_or(u32::MAX));
}

/// Adds a text.
pub(super) fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put_length(bytes, text.len());
    bytes.extend(text.as_bytes());
}

/// Adds a text of a sorted list, after the one before it.
pub(super) fn put_next_text(bytes: &mut Vec<u8>, before: &str, text: &str) {
    let pairs = before.char_indices().zip(text.chars());
    let shared = pairs.take_while(|((_, a), b)| a == b).last();
    let shared = shared.map_or(0, |((at, c), _)| at + c.len_utf8());
    put_length(bytes, shared);
    put_text(bytes, &text[shared..]);
}

/// Adds numbers that only rise, as the steps between them.
pub(super) fn put_rising(bytes: &mut Vec<u8>, numbers: &[u32]) {
    put_length(bytes, numbers.len());
    let mut before = 0;
    for number in numbers {
        put_number(bytes, number - before);
        before = *number;
    }
}

/// Reads what the functions above add, from the front.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    /// At the front of these bytes.
    pub(super) fn new(bytes: &'a [u8]) -> Cursor<'a> {
        Cursor { rest: bytes }
    }

    /// Whether nothing is left.
    pub(super) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// The next byte.
    pub(super) fn byte(&mut self) -> Result<u8, Broken> {
        let (byte, rest) = self.rest.split_first().ok_or(Broken)?;
        self.rest = rest;
        Ok(*byte)
    }

    /// The next bytes, this many.
    pub(super) fn bytes(&mut self, length: usize) -> Result<&'a [u8], Broken> {
        let (bytes, rest) = self.rest.split_at_checked(length).ok_or(Broken)?;
        self.rest = rest;
        Ok(bytes)
    }

    /// The next number.
    pub(super) fn number(&mut self) -> Result<u32, Broken> {
        let mut number = 0u32;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Broken)
    }

    /// The next length. Never more than is left, where it counts bytes or things of a byte or more.
    pub(super) fn length(&mut self) -> Result<usize, Broken> {
        let length = self.number()? as usize;
        if length > self.rest.len() { Err(Broken) } else { Ok(length) }
    }

    /// The next text.
    pub(super) fn text(&mut self) -> Result<&'a str, Broken> {
        let length = self.length()?;
        std::str::from_utf8(self.bytes(length)?).map_err(|_| Broken)
    }

    /// The next text of a sorted list, in place of the one before it.
    pub(super) fn next_text(&mut self, text: &mut String) -> Result<(), Broken> {
        let shared = self.number()? as usize;
        if !text.is_char_boundary(shared) {
            return Err(Broken);
        }
        text.truncate(shared);
        text.push_str(self.text()?);
        Ok(())
    }

    /// The next numbers that only rise.
    pub(super) fn each_rising(&mut self, each: &mut dyn FnMut(u32)) -> Result<(), Broken> {
        let mut number = 0u32;
        for _ in 0..self.length()? {
            number = number.checked_add(self.number()?).ok_or(Broken)?;
            each(number);
        }
        Ok(())
    }
}
