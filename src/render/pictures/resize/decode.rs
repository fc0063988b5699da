//! A file of dots opened within limits: upright, eight bits a colour, and nothing else of what was in it.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader};

use super::{Encoding, Limits, jpeg};
use crate::render::pictures::fault::Fault;

/// The picture, and the encoding that is honest for it.
pub(super) fn decode(
    file_name: &str,
    bytes: &[u8],
    limits: &Limits,
) -> Result<(DynamicImage, Encoding), Fault> {
    let format = image::guess_format(bytes).ok().filter(|format| {
        matches!(format, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP | ImageFormat::Gif)
    });
    let Some(format) = format else {
        return Err(Fault::unknown_format(format!("{file_name} is not a JPEG, PNG, WebP or GIF picture")));
    };
    let picture = open(bytes, format, limits).map_err(|trouble| trouble.about(file_name))?;
    let picture = in_eight_bits(picture);
    let encoding = match format {
        ImageFormat::Jpeg => Encoding::Jpeg,
        ImageFormat::WebP if picture.color().has_alpha() => Encoding::Webp,
        ImageFormat::WebP => Encoding::Jpeg,
        _ => Encoding::Png,
    };
    Ok((picture, encoding))
}

/// Why it could not be opened.
enum Trouble {
    TooManyDots(u32, u32),
    TooMuchMemory,
    TooManyLayers,
    Unfinished,
    Senseless(String),
}

fn open(bytes: &[u8], format: ImageFormat, limits: &Limits) -> Result<DynamicImage, Trouble> {
    if format == ImageFormat::Jpeg {
        match jpeg::survey(bytes) {
            jpeg::Survey::Whole => {}
            jpeg::Survey::Unfinished => return Err(Trouble::Unfinished),
            jpeg::Survey::TooManyLayers => return Err(Trouble::TooManyLayers),
        }
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut allowed = image::Limits::default();
    allowed.max_alloc = Some(limits.memory);
    reader.limits(allowed);
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    let dots = u64::from(width) * u64::from(height);
    if dots > limits.pixels || width > limits.side || height > limits.side {
        return Err(Trouble::TooManyDots(width, height));
    }
    if decoder.total_bytes() > limits.memory {
        return Err(Trouble::TooMuchMemory);
    }
    // A turn that cannot be read is no reason to refuse the picture.
    let turn = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(turn);
    Ok(picture)
}

/// Grey, colours, or colours that can be seen through: whichever is enough.
fn in_eight_bits(picture: DynamicImage) -> DynamicImage {
    match picture {
        DynamicImage::ImageLuma8(_) | DynamicImage::ImageRgb8(_) => picture,
        DynamicImage::ImageLuma16(_) => picture.into_luma8().into(),
        picture if picture.color().has_alpha() => {
            let picture = picture.into_rgba8();
            let opaque = picture.pixels().all(|dot| dot.0[3] == u8::MAX);
            let picture = DynamicImage::from(picture);
            if opaque { picture.into_rgb8().into() } else { picture }
        }
        picture => picture.into_rgb8().into(),
    }
}

impl From<ImageError> for Trouble {
    fn from(error: ImageError) -> Trouble {
        match error {
            ImageError::Limits(_) => Trouble::TooMuchMemory,
            other => Trouble::Senseless(other.to_string()),
        }
    }
}

impl Trouble {
    fn about(self, file: &str) -> Fault {
        match self {
            Trouble::TooManyDots(width, height) => {
                Fault::too_large(format!("{file} says it is {width} by {height} pixels, which is too large"))
            }
            Trouble::TooMuchMemory => Fault::too_large(format!("{file} would take too much memory to open")),
            Trouble::TooManyLayers => Fault::too_large(format!(
                "{file} is drawn over itself so often that it would take hours to open"
            )),
            Trouble::Unfinished => Fault::broken(format!("{file} stops before its end")),
            Trouble::Senseless(why) => Fault::broken(format!("{file} cannot be opened: {}", one_line(&why))),
        }
    }
}

/// A decoder's own words, without line breaks and control characters, and not too many of them.
fn one_line(words: &str) -> String {
    words.chars().map(|c| if c.is_control() { ' ' } else { c }).take(160).collect()
}
