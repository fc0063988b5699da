//! Dots written as a file: nothing but the picture, and always the same bytes for the same dots.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, ImageResult};

use super::{Encoding, alpha};

/// As good as people can see on a page, at about a third of the size of the best.
const JPEG_QUALITY: u8 = 80;

/// The file of one rendition.
pub(super) fn encode(picture: &DynamicImage, encoding: Encoding) -> ImageResult<Vec<u8>> {
    let mut file = Vec::new();
    match encoding {
        Encoding::Jpeg => {
            picture.write_with_encoder(JpegEncoder::new_with_quality(&mut file, JPEG_QUALITY))?;
        }
        Encoding::Png => {
            let encoder =
                PngEncoder::new_with_quality(&mut file, CompressionType::Best, FilterType::Adaptive);
            as_seen(picture).write_with_encoder(encoder)?;
        }
        Encoding::Webp => as_seen(picture).write_with_encoder(WebPEncoder::new_lossless(&mut file))?,
    }
    Ok(file)
}

fn as_seen(picture: &DynamicImage) -> DynamicImage {
    let mut picture = picture.clone();
    alpha::unmultiply(&mut picture);
    picture
}
