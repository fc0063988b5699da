//! Spacing of text that is fixed in a `style` attribute with `!important`, so that no reader's own style sheet changes it.

use crate::check::findings::Findings;
use crate::check::scene::PageScene;
use crate::html::Element;
use crate::style::{Attached, Look, Mode, Property, attached};

/// A kind of spacing.
pub(super) struct Spacing {
    pub property: Property,
    /// What a person calls it.
    pub name: &'static str,
    /// What it is for an element, to tell whether others have it from there.
    pub own: fn(&Look) -> f32,
    /// The same as a share of the size of the letters.
    pub share: fn(&Look) -> f32,
    /// The least share that leaves readers nothing to mend.
    pub least: f32,
    /// Whether it matters only where words go on in a second line.
    pub needs_lines: bool,
}

/// Rounding of CSS pixels must not make a fault.
const TOLERANCE: f32 = 0.0005;

/// So many characters surely need a second line where a page is 320 CSS pixels wide.
const MORE_THAN_A_LINE: usize = 50;

/// Finds elements that fix a spacing below what readers may need.
pub(super) fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>, spacing: &Spacing) {
    for element in scene.elements().map(|seen| seen.element).filter(|element| element.is_html()) {
        let Some(style) = element.attribute("style").filter(|style| style.contains('!')) else { continue };
        if attached(style, spacing.property) != Some(Attached::Own) {
            continue;
        }
        let Some(look) = look(scene, element) else { continue };
        let own = (spacing.own)(look);
        let mut texts = element
            .descendants()
            .filter_map(|node| {
                Some((node.parent_element()?, node.text().filter(|text| !text.trim().is_empty())?))
            })
            .filter(|(parent, _)| {
                self::look(scene, *parent).is_some_and(|look| {
                    let is_seen = look.is_seen() && look.contrast.is_none_or(|contrast| contrast.most > 1.0);
                    is_seen
                        && !parent.is("option")
                        && (spacing.own)(look).to_bits() == own.to_bits()
                        && parent.is_html()
                })
            })
            .filter(|(parent, _)| {
                let share = self::look(scene, *parent).map(|look| (spacing.share)(look));
                share.is_some_and(|share| share.is_nan() || share < spacing.least - TOLERANCE)
            })
            .filter(|(parent, text)| !spacing.needs_lines || may_wrap(scene, *parent, text))
            .peekable();
        let Some((first, text)) = texts.peek().copied() else { continue };
        let share = (spacing.share)(self::look(scene, first).unwrap_or(look));
        if share.is_nan() {
            findings.unsure(
                element,
                format!("Look whether readers can change the {} here: it is fixed in a way that is not worked out", spacing.name),
            );
            continue;
        }
        let is_long = text.trim().chars().count() >= MORE_THAN_A_LINE;
        if spacing.needs_lines && (!is_long || may_scroll(scene, first)) {
            findings.unsure(
                element,
                "Look whether these words go on in a second line on a narrow screen: the lines must not be fixed close together",
            );
            continue;
        }
        findings.on(
            element,
            format!(
                "The {} is fixed here at {:.2} times the size of the letters, and readers cannot change it",
                spacing.name,
                share.max(0.0)
            ),
            format!("Take `!important` away, or give at least {} em.", spacing.least),
        );
    }
}

fn look<'s>(scene: &PageScene<'s>, element: Element<'_>) -> Option<&'s Look> {
    scene.styles.of(element).map(|style| style.look(Mode::DESK))
}

/// Whether words go on in a second line where there is no room for them.
fn may_wrap(scene: &PageScene<'_>, element: Element<'_>, text: &str) -> bool {
    look(scene, element).is_none_or(|look| look.wraps) && text.trim().contains(char::is_whitespace)
}

/// Whether the words may stand in one long line that is moved into view.
fn may_scroll(scene: &PageScene<'_>, element: Element<'_>) -> bool {
    element
        .ancestors()
        .filter_map(|around| look(scene, around))
        .any(|look| look.overflow.contains("scroll") || look.overflow.contains("auto"))
}
