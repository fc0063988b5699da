//! Finds frames that the keyboard cannot get into although something in them can be used.
#![doc = include_str!("unreachable_frame.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Document, Element, Framed};

/// The rule.
pub const RULE: Rule = Rule {
    name: "unreachable-frame",
    level: Level::Error,
    basis: &[Basis::Wcag("2.1.1", Grade::A), Basis::Act("akn7bn")],
    docs: include_str!("unreachable_frame.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let frames = scene.elements().map(|seen| seen.element).filter(|element| element.is("iframe"));
    for frame in frames.filter(|frame| is_left_out(*frame)) {
        let is_usable = match frame.framed() {
            Some(Framed::Written(html)) => holds_stops(html),
            Some(Framed::At(address)) => match scene.file(address) {
                Some(bytes) => holds_stops(&String::from_utf8_lossy(&bytes)),
                None => {
                    findings.unsure(
                        frame,
                        "Look whether something in this frame can be used: the Tab key must reach it",
                    );
                    continue;
                }
            },
            None => continue,
        };
        if is_usable {
            findings.on(
                frame,
                "The keyboard cannot get into this frame, although something in it can be used",
                "Remove the negative `tabindex`.",
            );
        }
    }
}

fn is_left_out(frame: Element<'_>) -> bool {
    let index = frame.attribute("tabindex").and_then(|index| index.trim().parse::<i32>().ok());
    let hiding = frame.hiding();
    index.is_some_and(|index| index < 0)
        && !hiding.is_hidden_from_all()
        && !hiding.inert
        && !frame.is_a_speck()
}

fn holds_stops(html: &str) -> bool {
    Document::parse(html).elements().any(Element::is_in_tab_order)
}
