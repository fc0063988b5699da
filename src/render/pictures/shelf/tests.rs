//! What is promised of the shelf.

use image::{DynamicImage, ImageFormat};

use super::*;
use crate::render::pictures::resize::{Limits, renditions};
use crate::render::pictures::svg;

fn photograph(file: &str, width: u32) -> OwnPicture {
    let mut bytes = Vec::new();
    DynamicImage::new_rgb8(width, width / 2)
        .write_to(&mut std::io::Cursor::new(&mut bytes), ImageFormat::Jpeg)
        .expect("a picture can be written to memory");
    OwnPicture::photograph(file, renditions(file, &bytes, &Limits::default()).expect("it is sound"))
}

fn drawing(file: &str) -> OwnPicture {
    let text = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'/>";
    OwnPicture::drawing(file, svg::read(file, text, &Limits::default()).expect("it is harmless"))
}

fn urls(urls: &[&str]) -> BTreeSet<String> {
    urls.iter().map(|url| (*url).to_owned()).collect()
}

#[test]
fn a_name_without_a_picture_of_the_council_s_own_is_a_built_in_one() {
    let phone = Shelf::empty().named("phone").expect("it is built in");
    assert_eq!(phone.src, "/pictures/built-in/phone.svg");
    assert_eq!((phone.width, phone.height, phone.alt.as_str(), phone.srcset), (96, 96, "", None));
}

#[test]
fn another_word_finds_the_same_picture() {
    let shelf = Shelf::empty();
    assert_eq!(shelf.named("house"), shelf.named("home"));
    assert!(shelf.is_known("house"));
}

#[test]
fn the_council_s_own_goes_first_and_a_drawing_before_a_photograph() {
    let shelf = Shelf::new(vec![
        photograph("phone.jpg", 40),
        drawing("symbols/Phone.svg"),
        photograph("house.jpg", 40),
    ]);
    let phone = shelf.named("phone").expect("there are three");
    assert!(
        phone.src.starts_with("/pictures/symbols-phone.") && phone.src.ends_with(".svg"),
        "{}",
        phone.src
    );
    assert_eq!((phone.width, phone.height), (96, 48));
    assert!(shelf.named("house").expect("it is there").src.starts_with("/pictures/house-40."));
    assert_eq!(shelf.named("home").expect("it is built in").src, "/pictures/built-in/home.svg");
}

#[test]
fn a_photograph_comes_in_several_widths_each_with_the_mark_of_its_content() {
    let shelf = Shelf::new(vec![photograph("hall.jpg", 1000)]);
    let hall = shelf.photo("hall.jpg").expect("it is there");
    assert_eq!((hall.width, hall.height), (640, 320));
    let srcset = hall.srcset.expect("there are several");
    let parts: Vec<(&str, &str)> = srcset.split(", ").filter_map(|part| part.split_once(' ')).collect();
    assert_eq!(parts.iter().map(|(_, width)| *width).collect::<Vec<_>>(), ["320w", "640w", "1000w"]);
    assert_eq!(parts[1].0, hall.src);
    for (url, _) in parts {
        let mark = url.split('.').nth(1).expect("it has a mark");
        assert!(mark.len() == 8 && mark.chars().all(|c| c.is_ascii_hexdigit()), "{url}");
    }
    assert_eq!(shelf.photo("hall"), None);
}

#[test]
fn only_the_files_that_pages_use_are_given() {
    let shelf = Shelf::new(vec![photograph("hall.jpg", 1000), photograph("pool.jpg", 1000)]);
    let hall = shelf.photo("hall.jpg").expect("it is there");
    let files = shelf.files(&urls(&["/pictures/built-in/phone.svg", &hall.src, "/pictures/unheard-of.svg"]));
    let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths.len(), 4, "{paths:?}");
    assert_eq!(paths[0], "pictures/built-in/phone.svg");
    assert!(paths[1..].iter().all(|path| path.starts_with("pictures/hall-")), "{paths:?}");
    assert!(files.iter().all(|(_, bytes)| !bytes.is_empty()));
    assert!(shelf.files(&BTreeSet::new()).is_empty());
}

#[test]
fn the_order_in_which_pictures_come_changes_nothing() {
    let own = vec![drawing("bus.svg"), photograph("bus.png", 40), photograph("a/bus.png", 40)];
    let reversed = own.iter().rev().cloned().collect();
    assert_eq!(Shelf::new(own).by_name, Shelf::new(reversed).by_name);
}

#[test]
fn a_slip_of_the_finger_is_answered_with_a_name() {
    let shelf = Shelf::new(vec![drawing("hydrotherapy.svg")]);
    assert_eq!(shelf.nearest("phnoe"), Some("phone"));
    assert_eq!(shelf.nearest("hydroterapy"), Some("hydrotherapy"));
    assert_eq!(shelf.nearest("zzzzzzzz"), None);
    assert!(shelf.names().contains("hydrotherapy") && shelf.names().contains("phone"));
    assert!(!shelf.is_known("phnoe"));
}

#[test]
fn the_makers_of_the_set_are_named_with_the_licence() {
    let [credit] = &Shelf::empty().credits()[..] else { panic!("there is one set") };
    assert!(credit.by.contains("Twitter"));
    assert_eq!(credit.licence.text, "CC BY 4.0");
    assert!(credit.changes.is_some(), "CC BY 4.0 asks that changes are indicated");
}
