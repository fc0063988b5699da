//! From bytes to a text: UTF-8 only, and when it is not, what it seems to be instead.
//!
//! Word processors and spreadsheets still save Windows-1252 and UTF-16 (Unicode 16.0, section 23.8,
//! for the marks at the start). Guessing silently would one day print a wrong price or name, so we
//! say what it looks like and let the author save it again.

/// Why bytes are not a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Two bytes for every character.
    Utf16,
    /// A byte that no text holds, at this line and column.
    Nul {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
    },
    /// Bytes that are no UTF-8.
    NotUtf8 {
        /// The text with `�` for what could not be read.
        text: String,
        /// Byte offset of the first of them, here and in the file.
        at: usize,
        /// What it was meant to be, if the whole text looks like Windows-1252.
        windows: Option<char>,
    },
}

/// The text that the bytes say, without a byte order mark; line endings stay as they are.
pub(super) fn decode(bytes: &[u8]) -> Result<String, Trouble> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Trouble::Utf16);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        return Err(nul(bytes, at));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let at = error.valid_up_to();
            let text = String::from_utf8_lossy(bytes).into_owned();
            Err(Trouble::NotUtf8 { text, at, windows: windows_1252(bytes, bytes[at]) })
        }
    }
}

/// UTF-16 without its mark shows as a NUL in nearly every second place; else it is a stray byte.
fn nul(bytes: &[u8], at: usize) -> Trouble {
    let start = &bytes[..bytes.len().min(1_000)];
    let share = |offset: usize| {
        let places = start.iter().skip(offset).step_by(2);
        let (all, nuls) = places.fold((0, 0), |(all, nuls), &byte| (all + 1, nuls + usize::from(byte == 0)));
        all > 1 && nuls * 10 > all * 7
    };
    if share(0) != share(1) {
        return Trouble::Utf16;
    }
    let line_start = bytes[..at].iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
    let line = bytes[..at].iter().filter(|&&byte| byte == b'\n').count() + 1;
    let column = String::from_utf8_lossy(&bytes[line_start..at]).chars().count() + 1;
    Trouble::Nul { line, column }
}

/// What `byte` means in Windows-1252, if no byte speaks against it and no character is UTF-8 already.
fn windows_1252(bytes: &[u8], byte: u8) -> Option<char> {
    let is_impossible = bytes.iter().any(|byte| matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d));
    let is_mixed = bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii());
    if is_impossible || is_mixed {
        return None;
    }
    match byte {
        0x80..=0x9f => SIGNS.chars().nth(usize::from(byte - 0x80)),
        other => Some(char::from(other)),
    }
}

/// Windows-1252 from 0x80 to 0x9f, where it differs from Latin-1; a blank where it has nothing.
const SIGNS: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_is_taken_as_it_is_but_for_its_mark() {
        assert_eq!(decode("\u{feff}one\r\ntwö\n".as_bytes()), Ok("one\r\ntwö\n".to_owned()));
        assert_eq!(decode(b""), Ok(String::new()));
    }

    #[test]
    fn windows_1252_is_recognised_with_the_character_that_was_meant() {
        let found = |bytes: &[u8]| match decode(bytes) {
            Err(Trouble::NotUtf8 { at, windows, .. }) => (at, windows),
            other => (usize::MAX, other.ok().map(|_| '?')),
        };
        assert_eq!(found(b"costs \xa35"), (6, Some('£')));
        assert_eq!(found(b"the child\x92s"), (9, Some('’')));
        assert_eq!(found(b"Zo\xeb"), (2, Some('ë')));
        assert_eq!(found(b"\x81\xa3"), (0, None));
        assert_eq!(found(&["£ and ".as_bytes(), b"\xa3"].concat()), (7, None));
    }

    #[test]
    fn what_could_not_be_read_is_marked_where_it_stands() {
        let Err(Trouble::NotUtf8 { text, at, .. }) = decode(b"\xef\xbb\xbfab\xffcd") else {
            panic!("0xff is never UTF-8");
        };
        assert_eq!((text.as_str(), at), ("ab\u{fffd}cd", 2));
    }

    #[test]
    fn utf_16_is_recognised_with_its_mark_and_without() {
        let words: Vec<u8> = "title: DEAL\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let other: Vec<u8> = "title: DEAL\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&[b"\xff\xfe", words.as_slice()].concat()), Err(Trouble::Utf16));
        assert_eq!(decode(&words), Err(Trouble::Utf16));
        assert_eq!(decode(&other), Err(Trouble::Utf16));
    }

    #[test]
    fn a_stray_nul_is_given_its_line_and_column() {
        assert_eq!(decode("one\nzwö\0lf".as_bytes()), Err(Trouble::Nul { line: 2, column: 4 }));
        assert_eq!(decode(b"\0"), Err(Trouble::Nul { line: 1, column: 1 }));
    }
}
