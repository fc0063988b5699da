//! Finds pictures whose words are the name of a file.
#![doc = include_str!("file_name_as_alt.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "file-name-as-alt",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.1.1", Grade::A),
        Basis::Guideline("WCAG failure F30: a file name is no text alternative"),
    ],
    docs: include_str!("file_name_as_alt.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let pictures = scene.elements().filter(|seen| {
        let is_picture = seen.element.is_any(&["img", "area"]) || seen.element.is_input_of(&["image"]);
        is_picture
            && !seen.role.is_some_and(Role::is_presentational)
            && !seen.element.hiding().is_hidden_from_assistive_technology()
    });
    for picture in pictures.map(|seen| seen.element) {
        let name = scene.name(picture);
        if is_file_name(name) || is_own_file(picture, name) {
            findings.on(
                picture,
                format!("The words in place of this picture, “{name}”, are the name of a file"),
                "Say in a few words what the picture shows, or leave the words empty if it only decorates.",
            );
        }
    }
}

/// `IMG_2041.JPG`, `hall-final.png`: one word with the ending of a picture.
fn is_file_name(name: &str) -> bool {
    let Some((stem, ending)) = name.rsplit_once('.') else { return false };
    let is_picture =
        ["avif", "bmp", "gif", "ico", "jfif", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp"]
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known));
    is_picture && !stem.is_empty() && !ending.contains(char::is_whitespace)
}

/// Whether the words are the file name itself, without its ending: `IMG_2041` for `IMG_2041.jpg`. A single plain
/// word may well say what the picture shows.
fn is_own_file(picture: Element<'_>, name: &str) -> bool {
    let src = picture.attribute("src").unwrap_or_default();
    let file = src.split(['?', '#']).next().unwrap_or_default();
    let file = file.rsplit('/').next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    !stem.is_empty()
        && stem.eq_ignore_ascii_case(name)
        && name.contains(|mark: char| mark.is_ascii_digit() || mark == '_' || mark == '-')
}
