//! Finds words in place of a picture that tell nothing of it.
#![doc = include_str!("alt_says_nothing.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Role;

/// The rule.
pub const RULE: Rule = Rule {
    name: "alt-says-nothing",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.1.1", Grade::A),
        Basis::Guideline("WCAG failure F30: text alternatives that are no alternatives, such as file names"),
    ],
    docs: include_str!("alt_says_nothing.md"),
    check: Check::Page(check),
};

/// What says only that there is a picture, or a button, in lower case and without marks at its ends.
const EMPTY: [&str; 48] = [
    "alt",
    "alt text",
    "asdf",
    "banner",
    "blah blah",
    "blank",
    "bullet",
    "button",
    "chart",
    "click",
    "click here",
    "click me",
    "diagram",
    "divider",
    "dot",
    "figure",
    "foo",
    "gif",
    "go here",
    "graph",
    "graphic",
    "icon",
    "illustration",
    "image",
    "image alt text",
    "image description",
    "image of",
    "img",
    "insert alt text",
    "insert alt text here",
    "jpeg",
    "jpg",
    "line",
    "null",
    "photo",
    "photo of",
    "photograph",
    "pic",
    "picture",
    "picture of",
    "placeholder",
    "png",
    "screenshot",
    "spacer",
    "svg",
    "thumbnail",
    "untitled",
    "x",
];

/// The endings of picture files.
const ENDINGS: [&str; 11] =
    [".apng", ".avif", ".bmp", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp"];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let pictures = scene.elements().filter(|seen| {
        let is_picture = seen.role == Some(Role::Img) || seen.element.is_input_of(&["image"]);
        is_picture && !seen.element.hiding().is_hidden_from_assistive_technology()
    });
    for picture in pictures.map(|seen| seen.element) {
        let name = scene.name(picture);
        if name.is_empty() || name.len() > 120 {
            continue;
        }
        let what = if is_file_name(name, picture.attribute("src")) {
            format!("The words in place of this picture, “{name}”, are the name of a file")
        } else if is_empty(name) {
            format!("The words in place of this picture, “{name}”, do not say what it shows")
        } else {
            continue;
        };
        let help = if picture.is("input") {
            "Say in its `alt` what the button does."
        } else {
            "Say in a few words what it shows. If it only decorates, leave its `alt` empty."
        };
        findings.on(picture, what, help);
    }
}

fn is_empty(name: &str) -> bool {
    let words = name.to_lowercase();
    let words = words.trim_matches(|mark: char| !mark.is_alphabetic());
    // Without any letter: "1", "*", "...".
    let bare = ["a ", "an ", "the "].iter().find_map(|article| words.strip_prefix(article)).unwrap_or(words);
    let bare = bare.strip_suffix(" of a").map_or_else(|| bare.to_owned(), |of| format!("{of} of"));
    bare.is_empty() || EMPTY.binary_search(&&*bare).is_ok() || is_of_camera(&name.to_lowercase())
}

/// Whether it is what a camera calls its pictures: `DSC0001`, `img_20240101`.
fn is_of_camera(name: &str) -> bool {
    ["dscn", "dsc", "img"].iter().find_map(|maker| name.strip_prefix(maker)).is_some_and(|number| {
        let number = number.trim_start_matches(['_', '-']);
        number.len() >= 3 && number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'_' | b'-'))
    })
}

/// Whether it is the name of a file, or that of the picture's own file with or without its ending.
fn is_file_name(name: &str, source: Option<&str>) -> bool {
    let name = name.to_lowercase();
    if ENDINGS.iter().any(|ending| name.ends_with(ending)) {
        return true;
    }
    let file = source.unwrap_or_default().split(['?', '#']).next().unwrap_or_default();
    let file = file.rsplit('/').next().unwrap_or_default().to_lowercase();
    let stem = file.rsplit_once('.').map_or("", |(stem, _)| stem);
    // A word may well name both the picture and its file; two words joined by a mark are a file's name.
    name == stem && name.contains(['-', '_', '.']) && !name.contains(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_a_file_and_a_word_for_a_picture_say_nothing() {
        assert!(EMPTY.is_sorted());
        for (name, source, says_nothing) in [
            ("map.png", "map.png", true),
            ("IMG_0042", "/a/IMG_0042.jpg?x=1", true),
            ("map", "map.png", false),
            ("Image", "map.png", true),
            ("photo of:", "map.png", true),
            ("…", "map.png", true),
            ("An image", "map.png", true),
            ("Picture of a", "map.png", true),
            ("DSC_0001", "map.png", true),
            ("IMG", "map.png", true),
            ("Imgur", "map.png", false),
            ("A picture of the door", "door.png", false),
        ] {
            assert_eq!(is_empty(name) || is_file_name(name, Some(source)), says_nothing, "{name}");
        }
    }
}
