//! What is placed freely on a page may lie behind words or over them, and nobody can tell without laying the page out.

use crate::check::scene::PageScene;
use crate::html::Element;
use crate::style::{Look, Mode, Part};

/// The parts of a page that may lie behind words which they do not hold.
pub(super) struct Covers<'d>(Option<Vec<Element<'d>>>);

impl<'d> Covers<'d> {
    /// They are looked for when they are asked for: on most pages nobody does.
    pub(super) fn none_yet() -> Covers<'d> {
        Covers(None)
    }

    /// Whether something may lie behind the words of an element, or over them, that is not around it.
    pub(super) fn may_cover(&mut self, scene: &PageScene<'d>, words: Element<'d>) -> bool {
        let all = self.0.get_or_insert_with(|| find(scene));
        all.iter().any(|cover| {
            !cover.contains(*words) && cover.parent_element().is_some_and(|around| around.contains(*words))
        }) || std::iter::once(words).chain(words.ancestors()).any(|around| has_painted_part(scene, around))
    }
}

fn find<'d>(scene: &PageScene<'d>) -> Vec<Element<'d>> {
    let mut found: Vec<Element<'d>> = Vec::new();
    for element in scene.elements().map(|seen| seen.element) {
        let Some(look) = scene.styles.of(element).map(|style| style.look(Mode::DESK)) else { continue };
        if is_placed(look) && look.is_seen() && (paints(look) || shows(element)) {
            found.push(element);
        }
    }
    found
}

fn is_placed(look: &Look) -> bool {
    matches!(&*look.position, "absolute" | "fixed" | "sticky")
}

fn paints(look: &Look) -> bool {
    look.has_picture || look.background.is_none_or(|colour| !colour.is_clear())
}

/// Whether an element is, or holds, something other than words.
fn shows(element: Element<'_>) -> bool {
    const PICTURES: [&str; 7] = ["img", "picture", "video", "canvas", "iframe", "object", "embed"];
    std::iter::once(element)
        .chain(element.descendant_elements())
        .any(|inside| inside.is_any(&PICTURES) || inside.is_svg("svg"))
}

/// Whether the style sheet puts something coloured before or after the content of an element and places it freely.
fn has_painted_part(scene: &PageScene<'_>, element: Element<'_>) -> bool {
    [Part::Before, Part::After].into_iter().filter_map(|part| scene.styles.part(element, part)).any(|style| {
        style.looks().any(|(_, look)| {
            let is_made =
                look.content.as_deref().is_some_and(|content| !matches!(content, "none" | "normal"));
            is_made && is_placed(look) && paints(look)
        })
    })
}
