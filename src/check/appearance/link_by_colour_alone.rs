//! Finds links within a text that only their colour tells from it.
#![doc = include_str!("link_by_colour_alone.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;
use crate::style::{Look, Mode, Part};

/// The rule.
pub const RULE: Rule = Rule {
    name: "link-by-colour-alone",
    level: Level::Error,
    basis: &[
        Basis::Wcag("1.4.1", Grade::A),
        Basis::Guideline("WCAG failure F73: links that are not visually evident without colour"),
    ],
    docs: include_str!("link_by_colour_alone.md"),
    check: Check::Page(check),
};

/// Two colours of that contrast can be told apart by how light they are (WCAG technique G183).
const ENOUGH: f32 = 3.0;

/// So many letters beside a link make it part of a text.
const A_TEXT: usize = 8;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements() {
        let link = seen.element;
        if !(link.is("a") && link.has_attribute("href")) {
            continue;
        }
        let Some(around) = link.parent_element() else { continue };
        let Some((own, text)) = look(scene, link).zip(look(scene, around)) else { continue };
        if &*own.display != "inline"
            || !own.is_seen()
            || is_marked(own, text)
            || is_marked_within(scene, link, text)
        {
            continue;
        }
        let Some((one, two)) = own.colour.zip(text.colour) else { continue };
        if one.contrast(two) >= ENOUGH || link.reader_text().is_empty() || !is_within_text(scene, link) {
            continue;
        }
        if scene.styles.is_partial() {
            findings.unsure(
                link,
                "Look whether this link can be told from the words around it without seeing colours",
            );
            continue;
        }
        let what = match one == two {
            true => "Nothing tells this link from the words around it".to_owned(),
            false => format!("Only its colour tells this link from the words around it, {one} beside {two}"),
        };
        findings.on(
            link,
            what,
            "Underline links in text: remove `text-decoration: none` from the style sheet.",
        );
    }
}

fn look<'s>(scene: &PageScene<'s>, element: Element<'_>) -> Option<&'s Look> {
    scene.styles.of(element).map(|style| style.look(Mode::DESK))
}

/// Whether something other than colour marks the link.
fn is_marked(own: &Look, text: &Look) -> bool {
    (own.is_decorated && !text.is_decorated)
        || !own.border.is_nothing()
        || own.background.is_none_or(|ground| !ground.is_clear())
        || own.has_picture
        || (own.font_weight - text.font_weight).abs() >= 200.0
        || own.is_italic != text.is_italic
        || (own.font_size - text.font_size).abs() > 1.0
        || own.text_transform != text.text_transform
        || own.is_told_by_shape(text)
}

/// Whether something in the link, or put before or after it, marks it.
fn is_marked_within(scene: &PageScene<'_>, link: Element<'_>, text: &Look) -> bool {
    [Part::Before, Part::After].into_iter().any(|part| scene.styles.part(link, part).is_some())
        || link.descendant_elements().any(|inside| {
            inside.is_any(&["img", "button"])
                || inside.is_svg("svg")
                || look(scene, inside).is_none_or(|look| is_marked(look, text))
        })
}

/// Whether the link stands in a run of other words, and not alone or among links.
fn is_within_text(scene: &PageScene<'_>, link: Element<'_>) -> bool {
    let is_box = |element: &Element<'_>| look(scene, *element).is_none_or(|look| look.stands_alone());
    let Some(block) = link.ancestors().find(is_box) else { return false };
    if !block.is_any(&["p", "li", "dd", "td", "div", "blockquote", "section", "article", "main"]) {
        return false;
    }
    let letters: usize = block
        .reader_texts()
        .filter(|node| {
            let mut around = node.ancestors().take_while(|one| *one != block);
            node.parent_element().is_some_and(|parent| look(scene, parent).is_some_and(Look::is_seen))
                && around.all(|one| !one.is("a") && !is_box(&one))
        })
        .filter_map(|node| node.text())
        .map(|words| words.chars().filter(|letter| letter.is_alphabetic()).count())
        .sum();
    letters >= A_TEXT
}
