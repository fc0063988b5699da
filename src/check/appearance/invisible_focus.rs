//! Finds what the keyboard reaches without anything to show it.
#![doc = include_str!("invisible_focus.md")]

use foldhash::HashMap;

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;
use crate::style::{Colour, Line, Look, Mode, Style};

/// The rule.
pub const RULE: Rule = Rule {
    name: "invisible-focus",
    level: Level::Error,
    basis: &[
        Basis::Wcag("2.4.7", Grade::AA),
        Basis::Act("oj04fd"),
        Basis::Guideline("WCAG failure F78: outlines that are removed or hide the focus"),
    ],
    docs: include_str!("invisible_focus.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let mut unshown: Vec<(Element<'_>, Otherwise)> = Vec::new();
    // Most links of a page look like others.
    let mut known: HashMap<(u64, u64, Option<u64>), bool> = HashMap::default();
    for element in scene.elements().map(|seen| seen.element).filter(|element| element.is_in_tab_order()) {
        let Some((rest, focused)) = scene.styles.of(element).zip(scene.styles.focused(element)) else {
            continue;
        };
        let around = element.parent_element().and_then(|around| scene.styles.of(around));
        let looks = (rest.number(), focused.number(), around.map(Style::number));
        if *known.entry(looks).or_insert_with(|| shows_focus(rest, focused, around)) {
            continue;
        }
        match otherwise(scene, element) {
            Otherwise::Perhaps => {
                findings
                    .unsure(element, "Move here with the Tab key: something must show where the focus is");
            }
            other => unshown.push((element, other)),
        }
    }
    let Some((first, how)) = unshown.first() else { return };
    let others = match unshown.len() {
        1 => String::new(),
        2 => ", and so does another place on this page".to_owned(),
        count => format!(", and so do {} others on this page", count - 1),
    };
    let found = findings.on(
        *first,
        format!("Nothing shows that this has the focus{others}"),
        "Remove `outline: none` from the style sheet, or put a line, a colour or a shadow in its place on `:focus-visible`.",
    );
    if *how == Otherwise::ByAnyScript {
        found.gentler(Level::Warning);
    }
}

/// Whether the eye can tell where the focus is, in every mode that has one: paper has none.
fn shows_focus(rest: &Style, focused: &Style, around: Option<&Style>) -> bool {
    focused.looks().filter(|(modes, _)| !modes.without(Mode::PRINT).is_empty()).all(|(modes, look)| {
        let mode = modes.without(Mode::PRINT).any();
        let before = rest.look(mode);
        // Forced colours are the reader's own, and lines have them too.
        let chosen = modes.without(Mode::PRINT).without(Mode::FORCED);
        let around = around.filter(|_| !chosen.is_empty()).map(|around| around.look(chosen.any()));
        !look.is_seen()
            || !before.is_seen()
            || !takes_the_place_of_a_border(look, before)
                && (has_ring(look, before, around) || look.is_told_from(before))
    })
}

/// Whether there is a ring that was not there before.
fn has_ring(look: &Look, before: &Look, around: Option<&Look>) -> bool {
    let is_lost = |line: &Line| {
        let Some(colour) = line.colour else { return false };
        let is_of_ground = |ground: Colour| ground.is_opaque() && ground == colour;
        // It is drawn outside the element, on what is around it.
        look.background.is_some_and(is_of_ground)
            || (look.outline_offset.pixels().is_some_and(|offset| offset >= 0.0)
                && around.and_then(Look::ground).is_some_and(is_of_ground))
    };
    !look.outline.is_nothing() && look.outline != before.outline && !is_lost(&look.outline)
}

/// Whether a ring is drawn just where a border of its colour stood, so that the two together look as it did.
fn takes_the_place_of_a_border(look: &Look, before: &Look) -> bool {
    let Look { outline: ring, border, .. } = look;
    let lines = [ring, border];
    let width = ring.width.pixels().zip(border.width.pixels()).map(|(ring, border)| ring + border);
    lines.iter().all(|line| line.style == before.border.style && line.colour == before.border.colour)
        && !before.border.is_nothing()
        && before.border.colour.is_some()
        && look.outline_offset.pixels() == Some(0.0)
        && width.is_some()
        && width == before.border.width.pixels()
        && !look.is_told_within(before)
}

/// Whether something other than an element's own look may show that it has the focus.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Otherwise {
    No,
    /// A script of the whole site does something when the focus moves, as most do.
    ByAnyScript,
    /// A field has a cursor; what is around it or beside it may change, or a script of this page does it.
    Perhaps,
}

fn otherwise(scene: &PageScene<'_>, element: Element<'_>) -> Otherwise {
    const NOT_TYPED: [&str; 9] =
        ["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"];
    if scene.styles.is_partial()
        || element.is_any(&["textarea", "select", "iframe", "embed", "object", "video", "audio"])
        || (element.is("input") && !element.is_input_of(&NOT_TYPED))
        || element.has_attribute("contenteditable")
        || element.has_attribute("onfocus")
        || element.ancestors().any(|around| around.has_attribute("onfocusin"))
        || scene.styles.changes_beside_focus()
    {
        return Otherwise::Perhaps;
    }
    let mut scripts = scene.elements().map(|seen| seen.element).filter(|element| element.is("script"));
    scripts
        .try_fold(Otherwise::No, |known, script| match of_script(scene, script) {
            Otherwise::No => Ok(known),
            Otherwise::ByAnyScript => Ok(Otherwise::ByAnyScript),
            Otherwise::Perhaps => Err(Otherwise::Perhaps),
        })
        .unwrap_or_else(|perhaps| perhaps)
}

fn of_script(scene: &PageScene<'_>, script: Element<'_>) -> Otherwise {
    let Some(address) = script.attribute("src") else {
        return if script.text_content().contains("focus") { Otherwise::Perhaps } else { Otherwise::No };
    };
    match scene.file(address) {
        None => Otherwise::Perhaps,
        Some(code) if code.windows(5).any(|part| part == b"focus") => Otherwise::ByAnyScript,
        Some(_) => Otherwise::No,
    }
}
