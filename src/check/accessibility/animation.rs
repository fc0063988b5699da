//! Whether the file of a picture holds pictures that follow each other, and for how long they move.

/// How long a picture moves once it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Motion {
    /// It stands still.
    Still,
    /// It moves for so many hundredths of a second, and then stands still.
    For(u64),
    /// It moves for ever.
    Endless,
}

/// How the picture in a file moves. What is no whole GIF, PNG or WebP stands still as far as can be told.
pub(super) fn motion(file: &[u8]) -> Motion {
    if file.starts_with(b"GIF87a") || file.starts_with(b"GIF89a") {
        gif(file).unwrap_or(Motion::Still)
    } else if file.starts_with(b"\x89PNG\r\n\x1a\n") {
        png(file).unwrap_or(Motion::Still)
    } else if file.starts_with(b"RIFF") && file.get(8..12) == Some(b"WEBP") {
        webp(file).unwrap_or(Motion::Still)
    } else {
        Motion::Still
    }
}

fn lasting(frames: u64, hundredths: u64, rounds: u64) -> Motion {
    match (frames, rounds) {
        (0 | 1, _) => Motion::Still,
        (_, 0) => Motion::Endless,
        _ => Motion::For(hundredths.saturating_mul(rounds)),
    }
}

/// The blocks of a GIF (GIF89a, sections 18 to 26), with the number of rounds as Netscape wrote it.
fn gif(file: &[u8]) -> Option<Motion> {
    let colours = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) };
    let mut at = 13 + colours(*file.get(10)?);
    let (mut frames, mut hundredths, mut rounds) = (0, 0, 1);
    loop {
        match file.get(at) {
            Some(0x21) => {
                let label = *file.get(at + 1)?;
                at += 2;
                if label == 0xF9 {
                    hundredths += u64::from(little(file, at + 2)?);
                } else if label == 0xFF && file.get(at + 1..at + 12) == Some(b"NETSCAPE2.0") {
                    // The file says how often the pictures are shown again; 0 is for ever.
                    rounds = match little(file, at + 14)? {
                        0 => 0,
                        again => u64::from(again) + 1,
                    };
                }
            }
            Some(0x2C) => {
                frames += 1;
                at += 11 + colours(*file.get(at + 9)?);
            }
            _ => return Some(lasting(frames, hundredths, rounds)),
        }
        // The parts of the block, each with its length before it, up to one without length.
        while let Some(length @ 1..) = file.get(at) {
            at += usize::from(*length) + 1;
        }
        at += 1;
    }
}

/// The chunks of a PNG that say that it moves (PNG third edition, 11.3.6).
fn png(file: &[u8]) -> Option<Motion> {
    let big = |at: usize| Some(u32::from_be_bytes(file.get(at..at + 4)?.try_into().ok()?));
    let mut at = 8;
    let mut rounds = None;
    let (mut frames, mut hundredths) = (0, 0);
    while let Some(length) = big(at) {
        let data = at + 8;
        match file.get(at + 4..at + 8)? {
            b"acTL" => rounds = Some(u64::from(big(data + 4)?)),
            b"fcTL" => {
                let half =
                    |at: usize| Some(u64::from(u16::from_be_bytes(file.get(at..at + 2)?.try_into().ok()?)));
                let (numerator, denominator) = (half(data + 20)?, half(data + 22)?);
                frames += 1;
                hundredths += 100 * numerator / if denominator == 0 { 100 } else { denominator };
            }
            _ => {}
        }
        at = data.checked_add(length as usize)?.checked_add(4)?;
    }
    Some(rounds.map_or(Motion::Still, |rounds| lasting(frames, hundredths, rounds)))
}

/// The chunks of a WebP that say that it moves (RFC 9649, 2.7).
fn webp(file: &[u8]) -> Option<Motion> {
    let mut at = 12;
    let mut rounds = None;
    let (mut frames, mut thousandths) = (0, 0);
    while let Some(length) = file.get(at + 4..at + 8) {
        let length = u32::from_le_bytes(length.try_into().ok()?) as usize;
        let data = at + 8;
        match file.get(at..at + 4)? {
            b"ANIM" => rounds = Some(u64::from(little(file, data + 4)?)),
            b"ANMF" => {
                let time = file.get(data + 12..data + 15)?;
                frames += 1;
                thousandths += u64::from(u32::from_le_bytes([time[0], time[1], time[2], 0]));
            }
            _ => {}
        }
        at = data.checked_add(length + length % 2)?;
    }
    Some(rounds.map_or(Motion::Still, |rounds| lasting(frames, thousandths / 10, rounds)))
}

fn little(file: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(file.get(at..at + 2)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A GIF of one dot with so many pictures, each shown for half a second.
    fn moving(pictures: usize, again: Option<u16>) -> Vec<u8> {
        let mut file = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff".to_vec();
        if let Some(again) = again {
            file.extend(b"\x21\xff\x0bNETSCAPE2.0\x03\x01");
            file.extend(again.to_le_bytes());
            file.push(0);
        }
        for _ in 0..pictures {
            file.extend(b"\x21\xf9\x04\0\x32\0\0\0");
            file.extend(b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0");
        }
        file.push(0x3b);
        file
    }

    #[test]
    fn a_gif_says_how_long_it_moves() {
        assert_eq!(motion(&moving(1, None)), Motion::Still);
        assert_eq!(motion(&moving(1, Some(0))), Motion::Still);
        assert_eq!(motion(&moving(4, None)), Motion::For(200));
        assert_eq!(motion(&moving(4, Some(2))), Motion::For(600));
        assert_eq!(motion(&moving(4, Some(0))), Motion::Endless);
    }

    #[test]
    fn png_and_webp_say_it_too() {
        let chunk = |name: &[u8], data: &[u8]| {
            let length = u32::try_from(data.len()).expect("it is short").to_be_bytes();
            [&length, name, data, b"crc!"].concat()
        };
        let frame = [vec![0; 20], vec![0, 1, 0, 2, 0, 0]].concat();
        let still = [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &[0; 13])].concat();
        assert_eq!(motion(&still), Motion::Still);
        let frames = [chunk(b"fcTL", &frame), chunk(b"fcTL", &frame)].concat();
        let of = |rounds: u8| [&still[..], &chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, rounds]), &frames].concat();
        assert_eq!(motion(&of(3)), Motion::For(300));
        assert_eq!(motion(&of(0)), Motion::Endless);

        let part = |name: &[u8], data: &[u8]| {
            let length = u32::try_from(data.len()).expect("it is short").to_le_bytes();
            [name, &length, data].concat()
        };
        let frame = part(b"ANMF", &[vec![0; 12], vec![0xe8, 3, 0, 0]].concat());
        let webp =
            [b"RIFF\0\0\0\0WEBP".to_vec(), part(b"ANIM", &[0, 0, 0, 0, 5, 0]), frame.clone(), frame].concat();
        assert_eq!(motion(&webp), Motion::For(1000));
        assert_eq!(motion(b"RIFF\0\0\0\0WEBPVP8 \x02\0\0\0ab"), Motion::Still);
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_fall(bytes: Vec<u8>, kind in 0..3_usize) {
            let head: [&[u8]; 3] = [b"GIF89a", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP"];
            motion(&[head[kind], &bytes].concat());
        }
    }
}
