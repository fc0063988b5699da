//! Renditions as one row of bytes, for the cache, and back. Bytes that are not exactly such a row give nothing.

use super::{Encoding, Rendition, Renditions};

/// Opens every row; the number rises with each change of the form.
const HEAD: &[u8] = b"local-offer renditions 1\n";

impl Renditions {
    /// One row of bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut row = HEAD.to_vec();
        for made in &self.0 {
            row.push(made.encoding.number());
            row.extend(made.width.to_le_bytes());
            row.extend(made.height.to_le_bytes());
            row.extend((made.bytes.len() as u64).to_le_bytes());
            row.extend(&made.bytes);
        }
        let checksum = blake3::hash(&row);
        row.extend(checksum.as_bytes());
        row
    }

    /// What [`Renditions::to_bytes`] wrote, if nothing happened to it since.
    pub fn from_bytes(row: &[u8]) -> Option<Renditions> {
        let (content, checksum) = row.split_last_chunk::<{ blake3::OUT_LEN }>()?;
        if blake3::hash(content) != *checksum {
            return None;
        }
        let mut rest = content.strip_prefix(HEAD)?;
        let mut all = Vec::new();
        while !rest.is_empty() {
            let (made, after) = one(rest)?;
            all.push(made);
            rest = after;
        }
        (!all.is_empty()).then_some(Renditions(all))
    }
}

fn one(rest: &[u8]) -> Option<(Rendition, &[u8])> {
    let (number, rest) = rest.split_first()?;
    let (width, rest) = rest.split_first_chunk::<4>()?;
    let (height, rest) = rest.split_first_chunk::<4>()?;
    let (length, rest) = rest.split_first_chunk::<8>()?;
    let (bytes, rest) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
    let made = Rendition {
        width: u32::from_le_bytes(*width),
        height: u32::from_le_bytes(*height),
        encoding: Encoding::numbered(*number)?,
        bytes: bytes.to_vec(),
    };
    Some((made, rest))
}

impl Encoding {
    fn number(self) -> u8 {
        match self {
            Encoding::Jpeg => 1,
            Encoding::Png => 2,
            Encoding::Webp => 3,
        }
    }

    fn numbered(number: u8) -> Option<Encoding> {
        [Encoding::Jpeg, Encoding::Png, Encoding::Webp].into_iter().find(|known| known.number() == number)
    }
}
