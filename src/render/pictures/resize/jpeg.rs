//! A look along the segments of a JPEG file before it is decoded (ITU-T T.81, annex B). Decoders fill what a
//! broken copy lacks with grey, and draw as many layers as a file lists, so both are counted here first.

/// What was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Survey {
    /// It runs to its end.
    Whole,
    /// It stops before its end.
    Unfinished,
    /// It has more scans than any honest file.
    TooManyLayers,
}

/// A progressive photograph has about ten scans; one of 50 MB could list half a million.
const MOST_SCANS: usize = 100;

const MARK: u8 = 0xFF;
const START_OF_IMAGE: u8 = 0xD8;
const END_OF_IMAGE: u8 = 0xD9;
const START_OF_SCAN: u8 = 0xDA;

/// Follows the segments from the start of the image to its end.
pub(super) fn survey(bytes: &[u8]) -> Survey {
    let mut scans = 0;
    let mut rest = bytes;
    while let Some((marker, after)) = next_marker(rest) {
        rest = match marker {
            END_OF_IMAGE => return Survey::Whole,
            START_OF_IMAGE => after,
            _ => {
                scans += usize::from(marker == START_OF_SCAN);
                if scans > MOST_SCANS {
                    return Survey::TooManyLayers;
                }
                match after_segment(after) {
                    Some(after) => after,
                    None => return Survey::Unfinished,
                }
            }
        };
    }
    Survey::Unfinished
}

/// The next marker, past whatever picture data stands before it: there, a mark is followed by 0 or by a
/// restart number, and neither is a marker to stop at.
fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let mut at = 0;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == MARK)? + 1;
        match *bytes.get(at)? {
            0x00 | 0x01 | 0xD0..=0xD7 | MARK => {}
            marker => return Some((marker, bytes.get(at + 1..)?)),
        }
    }
}

/// What follows a segment, whose first two bytes are its length.
fn after_segment(bytes: &[u8]) -> Option<&[u8]> {
    let (length, _) = bytes.split_first_chunk::<2>()?;
    bytes.get(usize::from(u16::from_be_bytes(*length))..)
}
