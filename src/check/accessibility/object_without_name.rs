//! Finds pictures, sounds and films set in by `<object>` that have no words.
#![doc = include_str!("object_without_name.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "object-without-name",
    level: Level::Error,
    basis: &[Basis::Wcag("1.1.1", Grade::A), Basis::Act("8fc3b6")],
    docs: include_str!("object_without_name.md"),
    check: Check::Page(check),
};

const IMAGES: [&str; 9] = ["apng", "avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp"];
const RECORDINGS: [&str; 11] =
    ["aac", "flac", "m4a", "m4v", "mov", "mp3", "mp4", "oga", "ogg", "ogv", "webm"];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let objects = scene.elements().filter(|seen| {
        let is_declared_decoration = || seen.element.explicit_role().is_some_and(Role::is_presentational);
        seen.is_told && seen.element.is("object") && !is_declared_decoration()
    });
    for object in objects.map(|seen| seen.element).filter(|object| scene.name(*object).is_empty()) {
        let data = object.attribute("data").unwrap_or_default();
        match shows(object, data) {
            None => {}
            // Where a picture does not load, browsers show what stands inside the element in its place.
            Some(Sort::Image) if scene.file(data).is_none() && !data.starts_with("data:") => {
                findings.unsure(
                    object,
                    "Open the page and see whether a picture is shown here: if so, it needs words in `title` or `aria-label`",
                );
            }
            Some(_) => {
                findings.on(
                    object,
                    "This part of the page is no text, and has no words in its place",
                    "Say in its `title` or `aria-label` what it shows or plays.",
                );
            }
        }
    }
}

/// What is not text.
enum Sort {
    Image,
    Recording,
}

/// What an object shows, by what its type says or else the name of its file; `None` for text, and where it cannot be told.
fn shows(object: Element<'_>, data: &str) -> Option<Sort> {
    let stated = object.attribute("type").or_else(|| data.strip_prefix("data:")).unwrap_or_default();
    match stated.trim().split('/').next().unwrap_or_default() {
        "image" => return Some(Sort::Image),
        "audio" | "video" => return Some(Sort::Recording),
        "" => {}
        _ => return None,
    }
    let path = data.split(['?', '#']).next().unwrap_or_default();
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.trim_end().to_ascii_lowercase())?;
    match ending.as_str() {
        known if IMAGES.contains(&known) => Some(Sort::Image),
        known if RECORDINGS.contains(&known) => Some(Sort::Recording),
        _ => None,
    }
}
