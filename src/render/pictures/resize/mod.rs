//! A photograph in the widths that screens need. Takes the bytes of a JPEG, PNG, WebP or GIF file, and gives the
//! same picture, upright and no larger than useful, without anything that camera or phone wrote into it: the
//! place it was taken, the device, the day. The same bytes in give the same bytes out.

use blake3::Hash;
use image::DynamicImage;
use image::imageops::FilterType;

use super::fault::Fault;

mod alpha;
mod decode;
mod encode;
mod jpeg;
mod stored;
#[cfg(test)]
mod tests;

/// What one picture may cost to open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Dots, as the file's head counts them: width times height.
    pub pixels: u64,
    /// The longest side in dots.
    pub side: u32,
    /// Bytes of memory while it is decoded.
    pub memory: u64,
    /// Bytes of a drawing.
    pub drawing_bytes: usize,
}

impl Default for Limits {
    /// A phone of today takes 50 megapixels; no honest drawing reaches a megabyte.
    fn default() -> Limits {
        Limits { pixels: 60_000_000, side: 20_000, memory: 256_000_000, drawing_bytes: 1_000_000 }
    }
}

/// One picture in several widths, the smallest first; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renditions(Vec<Rendition>);

/// One picture in one width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendition {
    /// In dots.
    pub width: u32,
    /// In dots.
    pub height: u32,
    /// How it is written.
    pub encoding: Encoding,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The kinds of file that are published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Photographs.
    Jpeg,
    /// Drawings made of dots, and the first picture of a GIF.
    Png,
    /// A WebP in which something can be seen through: kept without loss.
    Webp,
}

impl Encoding {
    /// How the file's name ends.
    pub fn extension(self) -> &'static str {
        match self {
            Encoding::Jpeg => "jpg",
            Encoding::Png => "png",
            Encoding::Webp => "webp",
        }
    }
}

impl Renditions {
    /// One after another, the smallest first.
    pub fn iter(&self) -> std::slice::Iter<'_, Rendition> {
        self.0.iter()
    }
}

impl IntoIterator for Renditions {
    type Item = Rendition;
    type IntoIter = std::vec::IntoIter<Rendition>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Changes whenever the same bytes would give other renditions.
const RECIPE: &str = "local-offer: renditions of a picture, recipe 1";

/// The key under which the renditions of these bytes may be kept between builds.
pub fn key(bytes: &[u8]) -> Hash {
    blake3::Hasher::new_derive_key(RECIPE).update(bytes).finalize()
}

/// Makes the renditions. What the file is follows from its bytes, whatever its name ends in.
pub fn renditions(file_name: &str, bytes: &[u8], limits: &Limits) -> Result<Renditions, Fault> {
    let (mut picture, encoding) = decode::decode(file_name, bytes, limits)?;
    let (width, height) = (picture.width(), picture.height());
    alpha::premultiply(&mut picture);
    let mut made = Vec::new();
    for narrower in widths(width, height).into_iter().rev() {
        // Each from the one before, which is the next larger: as sharp, and far quicker than from the whole.
        picture = scaled(picture, narrower, proportional(narrower, width, height));
        let bytes = encode::encode(&picture, encoding).map_err(|error| {
            Fault::too_large(format!("{file_name} cannot be made smaller as it is: {error}"))
        })?;
        made.push(Rendition { width: picture.width(), height: picture.height(), encoding, bytes });
    }
    made.reverse();
    Ok(Renditions(made))
}

/// From a small phone to a page's full width on a sharp screen.
const WIDTHS: [u32; 4] = [320, 640, 960, 1280];

/// The tallest a picture is published: no page needs more, and scaling something taller takes much memory.
const TALLEST: u32 = 2560;

/// The widths for an original of this size: its own or the largest that is useful, and those clearly smaller.
fn widths(width: u32, height: u32) -> Vec<u32> {
    let not_too_tall = if height > TALLEST { proportional(TALLEST, height, width) } else { width };
    let largest = width.min(1280).min(not_too_tall);
    let clearly_smaller = |width: &u32| *width * 5 <= largest * 4;
    WIDTHS.into_iter().filter(clearly_smaller).chain([largest]).collect()
}

/// The other side of a picture of this size whose first side becomes `narrower`.
fn proportional(narrower: u32, width: u32, height: u32) -> u32 {
    let rounded = (u64::from(height) * u64::from(narrower) + u64::from(width) / 2) / u64::from(width.max(1));
    u32::try_from(rounded).unwrap_or(height).max(1)
}

fn scaled(picture: DynamicImage, width: u32, height: u32) -> DynamicImage {
    if (picture.width(), picture.height()) == (width, height) {
        return picture;
    }
    picture.resize_exact(width, height, FilterType::Lanczos3)
}
