//! What is promised of photographs, on pictures made here.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Rgb, RgbImage, Rgba, RgbaImage,
};
use proptest::prelude::*;

use super::*;

/// A picture whose left third is red, so that a turn can be seen.
fn picture(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        if x < width / 3 { Rgb([220, 20, 20]) } else { Rgb([20, (y % 200) as u8, 200]) }
    })
}

fn file(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.into().write_to(&mut Cursor::new(&mut bytes), format).expect("it can be written to memory");
    bytes
}

fn made(bytes: &[u8]) -> Renditions {
    renditions("hall.jpg", bytes, &Limits::default()).unwrap_or_else(|fault| panic!("{}", fault.what))
}

fn fault(bytes: &[u8]) -> &'static str {
    renditions("hall.jpg", bytes, &Limits::default()).map_or_else(|fault| fault.name, |_| "none")
}

fn sizes(made: &Renditions) -> Vec<(u32, u32)> {
    made.iter().map(|one| (one.width, one.height)).collect()
}

/// The notes of a camera, in the form of TIFF 6.0: held sideways, and taken at 50°43' north.
fn camera_notes() -> Vec<u8> {
    let mut notes = b"II*\0\x08\0\0\0".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    notes.extend(3u16.to_le_bytes());
    notes.extend(entry(0x0110, 2, 14, 98)); // model of the camera
    notes.extend(entry(0x0112, 3, 1, 6)); // orientation: turn a quarter clockwise
    notes.extend(entry(0x8825, 4, 1, 50)); // where the place stands
    notes.extend(0u32.to_le_bytes());
    notes.extend(2u16.to_le_bytes());
    notes.extend(entry(0x0001, 2, 2, u32::from(b'N')));
    notes.extend(entry(0x0002, 5, 3, 112)); // latitude
    notes.extend(0u32.to_le_bytes());
    notes.resize(98, 0);
    notes.extend(b"SecretCamera7\0");
    for part in [50u32, 1, 43, 1, 12, 1] {
        notes.extend(part.to_le_bytes());
    }
    notes
}

/// The same JPEG with a segment after its first mark.
fn with_segment(jpeg: &[u8], marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).expect("it is short").to_be_bytes();
    [&jpeg[..2], &[0xFF, marker], &length, content, &jpeg[2..]].concat()
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|part| part == words)
}

#[test]
fn widths_go_up_to_the_original_and_never_past_it() {
    for (original, expected) in [
        (1, vec![1]),
        (200, vec![200]),
        (320, vec![320]),
        (330, vec![330]),
        (500, vec![320, 500]),
        (650, vec![320, 650]),
        (1000, vec![320, 640, 1000]),
        (1280, vec![320, 640, 960, 1280]),
        (9000, vec![320, 640, 960, 1280]),
    ] {
        assert_eq!(widths(original, 1), expected, "{original}");
    }
    assert_eq!(
        sizes(&made(&file(picture(1400, 700), ImageFormat::Jpeg))),
        [(320, 160), (640, 320), (960, 480), (1280, 640)]
    );
    assert_eq!(widths(3_000, 20_000), [384]);
    assert_eq!(sizes(&made(&file(picture(3, 2), ImageFormat::Png))), [(3, 2)]);
    assert_eq!(sizes(&made(&file(picture(2000, 1), ImageFormat::Png)))[0], (320, 1));
}

#[test]
fn what_is_published_is_of_the_kind_that_suits_it() {
    let clear = RgbaImage::from_pixel(20, 20, Rgba([9, 9, 9, 90]));
    let solid = RgbaImage::from_pixel(20, 20, Rgba([9, 9, 9, 255]));
    for (bytes, expected) in [
        (file(picture(20, 20), ImageFormat::Jpeg), Encoding::Jpeg),
        (file(picture(20, 20), ImageFormat::Png), Encoding::Png),
        (file(clear, ImageFormat::WebP), Encoding::Webp),
        (file(solid, ImageFormat::WebP), Encoding::Jpeg),
        (file(RgbaImage::new(20, 20), ImageFormat::Gif), Encoding::Png),
    ] {
        let made = made(&bytes);
        assert!(made.iter().all(|one| one.encoding == expected), "{expected:?}");
        let first = &made.0[0];
        let format = image::guess_format(&first.bytes).expect("it is a picture");
        assert!(format.extensions_str().contains(&expected.extension()));
    }
}

#[test]
fn where_and_with_what_it_was_taken_is_gone() {
    let notes = camera_notes();
    let jpeg =
        with_segment(&file(picture(60, 30), ImageFormat::Jpeg), 0xE1, &[b"Exif\0\0", &notes[..]].concat());
    let jpeg = with_segment(&jpeg, 0xE2, b"ICC_PROFILE\0\x01\x01SecretProfile");
    let jpeg = with_segment(&jpeg, 0xFE, b"SecretRemark");
    let mut decoder =
        ImageReader::with_format(Cursor::new(&jpeg), ImageFormat::Jpeg).into_decoder().expect("it opens");
    let read = decoder.exif_metadata().expect("it can be read").expect("the camera wrote notes");
    assert_eq!(read, notes, "the notes are really in the file we start from");
    drop(decoder);

    let mut png = Vec::new();
    let mut encoder = image::codecs::png::PngEncoder::new(&mut png);
    encoder.set_exif_metadata(notes.clone()).expect("PNG has a place for it");
    encoder.set_icc_profile(b"SecretProfile".to_vec()).expect("PNG has a place for it");
    picture(60, 30).write_with_encoder(encoder).expect("it can be written");
    let mut webp = Vec::new();
    let mut encoder = image::codecs::webp::WebPEncoder::new_lossless(&mut webp);
    encoder.set_exif_metadata(notes).expect("WebP has a place for it");
    RgbaImage::from_pixel(60, 30, Rgba([1, 2, 3, 4])).write_with_encoder(encoder).expect("it can be written");

    for bytes in [jpeg, png, webp] {
        assert!(holds(&bytes, b"SecretCamera"));
        let made = made(&bytes);
        assert_eq!(sizes(&made), [(30, 60)], "the turn the notes ask for is done");
        for one in made.iter() {
            for word in [&b"Exif"[..], b"eXIf", b"EXIF", b"Secret", b"II*\0", b"ICC", b"iCCP"] {
                assert!(!holds(&one.bytes, word), "{:?} still holds {word:?}", one.encoding);
            }
        }
    }
}

#[test]
fn a_picture_taken_sideways_stands_upright() {
    let jpeg = file(picture(60, 30), ImageFormat::Jpeg);
    let sideways = with_segment(&jpeg, 0xE1, &[b"Exif\0\0", &camera_notes()[..]].concat());
    let upright = image::load_from_memory(&made(&sideways).0[0].bytes).expect("it opens").into_rgb8();
    let [red, _, blue] = upright.get_pixel(15, 3).0;
    assert!(red > 150 && blue < 100, "the red part is at the top");
}

#[test]
fn no_dark_line_is_drawn_round_what_stands_on_nothing() {
    let shape =
        RgbaImage::from_fn(1281, 8, |x, _| if x % 7 < 4 { Rgba([250, 250, 250, 255]) } else { Rgba([0; 4]) });
    let made = made(&file(shape, ImageFormat::Png));
    let small = image::load_from_memory(&made.0[0].bytes).expect("it opens").into_rgba8();
    for dot in small.pixels().filter(|dot| dot.0[3] > 40) {
        assert!(dot.0[0] > 230, "{dot:?} is darker than any part of the shape");
    }
}

#[test]
fn the_same_bytes_give_the_same_bytes() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let bytes = file(picture(700, 40), format);
        assert_eq!(made(&bytes), made(&bytes), "{format:?}");
    }
    assert_eq!(key(b"a"), key(b"a"));
    assert_ne!(key(b"a"), key(b"b"));
}

#[test]
fn a_picture_is_what_its_bytes_are_whatever_its_name_says() {
    let png = file(picture(20, 20), ImageFormat::Png);
    assert_eq!(
        renditions("hall.jpg", &png, &Limits::default()).map(|made| made.0[0].encoding),
        Ok(Encoding::Png)
    );
}

#[test]
fn what_is_no_picture_is_named_as_such() {
    for bytes in
        [&b""[..], b"hello", b"<html>", b"%PDF-1.7", b"II*\0\x08\0\0\0", b"BM123456", b"\0\0\0\x18ftypheic"]
    {
        assert_eq!(fault(bytes), "unknown-picture-format", "{bytes:?}");
    }
}

/// A PNG that claims a size and holds nothing.
fn png_of_size(width: u32, height: u32) -> Vec<u8> {
    let head = [&b"IHDR"[..], &width.to_be_bytes(), &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    let sum = head.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xEDB8_8320 * (sum & 1)))
    });
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\x0D",
        &head[..],
        &(!sum).to_be_bytes(),
        b"\0\0\0\x08IDATx\x9c\xed\xc1\x01\x01\0\0",
    ]
    .concat()
}

#[test]
fn a_picture_that_would_fill_the_memory_is_not_opened() {
    for (width, height) in [(50_000, 50_000), (u32::MAX >> 1, 1), (1, 30_000), (8_000, 8_000)] {
        assert_eq!(fault(&png_of_size(width, height)), "picture-too-large", "{width} by {height}");
    }
    let mut gif = file(RgbaImage::new(2, 2), ImageFormat::Gif);
    gif[6..10].copy_from_slice(&[0xFF; 4]);
    assert_eq!(fault(&gif), "picture-too-large");
    let small = Limits { memory: 100, ..Limits::default() };
    let refused = renditions("hall.jpg", &file(picture(50, 50), ImageFormat::Jpeg), &small);
    assert_eq!(refused.map_err(|fault| fault.name), Err("picture-too-large"));
}

#[test]
fn a_photograph_drawn_over_itself_without_end_is_not_opened() {
    let jpeg = file(picture(20, 20), ImageFormat::Jpeg);
    let scan = [&[0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0][..], &[0; 4]].concat();
    let body = &jpeg[..jpeg.len() - 2];
    assert_eq!(fault(&[body, &scan.repeat(1_000), &[0xFF, 0xD9]].concat()), "picture-too-large");
}

#[test]
fn a_file_that_stops_half_way_is_broken() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif] {
        let whole = file(DynamicImage::from(picture(64, 64)).into_rgba8(), ImageFormat::Png);
        let whole = if format == ImageFormat::Png { whole } else { file(picture(64, 64), format) };
        for share in [3, 5, 8] {
            assert_eq!(
                fault(&whole[..whole.len() * share / 10]),
                "broken-picture",
                "{format:?}, {share} tenths"
            );
        }
    }
}

#[test]
fn a_fault_names_the_file_and_fits_on_a_line() {
    let fault = renditions("hall.png", &png_of_size(50_000, 50_000), &Limits::default())
        .expect_err("it is too large");
    assert_eq!(fault.what, "hall.png says it is 50000 by 50000 pixels, which is too large");
    let finding = fault.at("content/pictures/hall.png");
    assert_eq!(
        (finding.name, finding.why.is_empty(), finding.help.is_empty()),
        ("picture-too-large", false, false)
    );
}

#[test]
fn what_was_kept_comes_back_and_what_was_damaged_does_not() {
    let made = made(&file(picture(700, 40), ImageFormat::Jpeg));
    let row = made.to_bytes();
    assert_eq!(Renditions::from_bytes(&row), Some(made));
    for at in (0..row.len()).step_by(97) {
        let mut damaged = row.clone();
        damaged[at] ^= 1;
        assert_eq!(Renditions::from_bytes(&damaged), None, "byte {at}");
        assert_eq!(Renditions::from_bytes(&row[..at]), None, "the first {at} bytes");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_bytes_make_it_panic(start in 0usize..6, bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let starts: [&[u8]; 6] = [b"", b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\x20\0\0\0WEBPVP8 ", b"RIFF\x20\0\0\0WEBPVP8L"];
        let bytes = [starts[start], &bytes].concat();
        let _ = renditions("hall.jpg", &bytes, &Limits { pixels: 1_000_000, ..Limits::default() });
        let _ = Renditions::from_bytes(&bytes);
    }

    #[test]
    fn no_damage_makes_it_panic(format in 0usize..4, damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let format = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif][format];
        let mut bytes = file(picture(24, 16), format);
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = renditions("hall.jpg", &bytes, &Limits { pixels: 1_000_000, ..Limits::default() });
    }
}
