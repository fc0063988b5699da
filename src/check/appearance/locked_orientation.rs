//! Finds pages that turn their content when the screen is turned, so that it can be read one way only.
#![doc = include_str!("locked_orientation.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;
use crate::style::{Mode, Style};

/// The rule.
pub const RULE: Rule = Rule {
    name: "locked-orientation",
    level: Level::Error,
    basis: &[Basis::Wcag("1.3.4", Grade::AA), Basis::Act("b33eff")],
    docs: include_str!("locked_orientation.md"),
    check: Check::Page(check),
};

/// Screens that are higher than wide, and those that are wider than high.
const UPRIGHT: [Mode; 2] = [Mode::UPRIGHT, Mode::NARROW];
const LYING: [Mode; 2] = [Mode::DESK, Mode::SIDEWAYS];

/// How far from a quarter of a turn is still one.
const TOLERANCE: f32 = 1.0;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for element in scene.elements().map(|seen| seen.element) {
        if !scene.styles.depends_on_orientation(element) {
            continue;
        }
        let Some(style) = scene.styles.of(element) else { continue };
        let shows = |element: Element<'_>| element.is_any(&["img", "svg", "video"]);
        let shows_words =
            !element.reader_text().is_empty() || shows(element) || element.descendant_elements().any(shows);
        match quarter_turn(style) {
            Some(true) if shows_words => {
                findings.on(
                    element,
                    "This is turned on its side when the screen is turned",
                    "Remove `transform` and `rotate` from the rules for `orientation`, and let the page fit both.",
                );
            }
            None if shows_words => findings.unsure(
                element,
                "Turn the screen on its side: the page must turn with it, unless only one way can be used",
            ),
            _ => {}
        }
    }
}

/// Whether an element is turned by a quarter between two ways to hold the screen; `None` when nobody knows how far.
fn quarter_turn(style: &Style) -> Option<bool> {
    let mut found = false;
    for (upright, lying) in UPRIGHT.into_iter().flat_map(|upright| LYING.map(|lying| (upright, lying))) {
        let looks = [style.look(upright), style.look(lying)];
        // Lines of text cannot be turned by themselves (CSS Transforms 1, "transformable element").
        if looks.iter().any(|look| !look.is_seen() || &*look.display == "inline") {
            continue;
        }
        let [one, two] = looks.map(|look| look.turn);
        if one.is_none() && two.is_none() {
            continue;
        }
        let turned = (one? - two?).rem_euclid(180.0);
        found |= (turned - 90.0).abs() <= TOLERANCE;
    }
    Some(found)
}
