//! Finds pictures that go on moving.
#![doc = include_str!("moving_picture.md")]

use super::animation::{Motion, motion};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "moving-picture",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("2.2.2", Grade::A),
        Basis::Guideline("WCAG technique G152: animated pictures stop within five seconds"),
    ],
    docs: include_str!("moving_picture.md"),
    check: Check::Page(check),
};

/// What moves may move for five seconds (WCAG 2.2.2).
const ENOUGH_HUNDREDTHS: u64 = 500;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let pictures = scene
        .elements()
        .map(|seen| seen.element)
        .filter(|element| element.is("img") || element.is_input_of(&["image"]));
    for picture in pictures.filter(|picture| !picture.hiding().is_hidden_from_all()) {
        let Some(src) = picture.attribute("src").filter(|src| may_move(src)) else { continue };
        match scene.file(src).map(|file| motion(&file)) {
            Some(Motion::Still) => {}
            Some(Motion::For(hundredths)) if hundredths <= ENOUGH_HUNDREDTHS => {}
            Some(moves) => {
                let what = match moves {
                    Motion::For(hundredths) => format!("This picture moves for {} seconds", hundredths / 100),
                    _ => "This picture moves and never stops".to_owned(),
                };
                findings.on(
                    picture,
                    what,
                    "Use a picture that stands still, a film with buttons to stop it, or let the movement end within five seconds.",
                );
            }
            None if is_gif(src) => {
                findings.unsure(
                    picture,
                    "Look whether this picture moves: it must stop within five seconds, or readers must be able to stop it",
                );
            }
            None => {}
        }
    }
}

/// Whether a file of that name can hold a picture that moves.
fn may_move(src: &str) -> bool {
    is_gif(src) || [".png", ".apng", ".webp"].iter().any(|ending| ends_in(src, ending))
}

fn is_gif(src: &str) -> bool {
    ends_in(src, ".gif")
}

fn ends_in(src: &str, ending: &str) -> bool {
    let file = src.split(['?', '#']).next().unwrap_or_default();
    file.len() >= ending.len()
        && file.is_char_boundary(file.len() - ending.len())
        && file[file.len() - ending.len()..].eq_ignore_ascii_case(ending)
}
