//! Finds frames that the keyboard cannot get into although something in them can be used.
#![doc = include_str!("unreachable_frame.md")]

use crate::check::findings::Findings;
use crate::check::ground::Ground;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::check::target::Start;
use crate::diagnostic::Level;
use crate::html::{Document, Element, Framed};
use crate::style::{Extent, Mode, Styles};

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
    for frame in frames.filter(|frame| is_left_out(scene, *frame)) {
        let mut left = MOST_FRAMES;
        match holds_stops(scene.ground, scene.page.route.path(), frame, &mut left) {
            Some(true) => {
                findings.on(
                    frame,
                    "The keyboard cannot get into this frame, although something in it can be used",
                    "Remove the negative `tabindex`.",
                );
            }
            Some(false) => {}
            None => findings
                .unsure(frame, "Look whether something in this frame can be used: the Tab key must reach it"),
        }
    }
}

fn is_left_out(scene: &PageScene<'_>, frame: Element<'_>) -> bool {
    frame.integer("tabindex").is_some_and(|index| index < 0)
        && !frame.hiding().is_taken_out()
        && !frame.hiding().inert
        && !frame.is_a_speck()
        && is_seen(scene.styles, frame)
}

/// Most frames that are looked into for one, those within it among them: a page may hold itself, many times.
const MOST_FRAMES: usize = 8;

/// Whether the keyboard stops at something to be seen in a frame of the page at that path; `None` where it cannot be told.
fn holds_stops(ground: &Ground<'_>, path: &str, frame: Element<'_>, left: &mut usize) -> Option<bool> {
    let (path, html) = match frame.framed() {
        None => return Some(false),
        Some(_) if *left == 0 => return None,
        Some(Framed::Written(html)) => (path.to_owned(), html.to_owned()),
        Some(Framed::At(address)) => {
            let path = Start::new(ground.address, path, None)?.target(address)?.path;
            let html = String::from_utf8_lossy(&ground.file(&path)?).into_owned();
            (path, html)
        }
    };
    *left -= 1;
    let (document, styles) = ground.dressed(&path, Document::parse(&html));
    let mut verdict = Some(false);
    for stop in document.elements().filter(|stop| stop.is_in_tab_order() && is_seen(&styles, *stop)) {
        match if stop.is("iframe") { holds_stops(ground, &path, stop, left) } else { Some(!is_empty(stop)) } {
            Some(true) => return Some(true),
            Some(false) => {}
            None => verdict = None,
        }
    }
    verdict
}

/// Whether it takes up room where eyes meet it.
fn is_seen(styles: &Styles, element: Element<'_>) -> bool {
    let is_tiny = |size: Option<Extent>| size.and_then(|size| size.pixels()).is_some_and(|size| size <= 1.0);
    styles.of(element).is_none_or(|style| {
        let look = style.look(Mode::DESK);
        look.is_seen() && !is_tiny(look.width) && !is_tiny(look.height)
    })
}

/// Whether there is nothing to be seen in a link, or in what was made to take the focus.
fn is_empty(stop: Element<'_>) -> bool {
    const FILLED: [&str; 12] = [
        "audio", "button", "canvas", "embed", "img", "input", "object", "select", "summary", "svg",
        "textarea", "video",
    ];
    !stop.is_any(&FILLED)
        && stop.reader_text().trim().is_empty()
        && !stop.descendant_elements().any(|inside| inside.is_any(&FILLED))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::check;
    use crate::check::chosen::Chosen;
    use crate::check::ground::Ground;
    use crate::fact::{Fact, WebAddress};
    use crate::page::Page;

    #[test]
    fn a_page_that_holds_itself_many_times_is_left_to_a_person() {
        let html =
            format!("<p>Words</p>{}", "<iframe src=a.html tabindex=0>".repeat(40).replace('>', "></iframe>"));
        let html = html.replacen("tabindex=0", "tabindex=-1", 1);
        let address = WebAddress::parse("https://offer.example.org/").expect("an address");
        let files = |_: &str| Some(Arc::from(html.as_bytes()));
        let page = Page::foreign("a.html", html.clone());
        let judged = check::page(&page, &Ground::new(&address, &files), &Chosen::lawful());
        assert!(judged.doubts.iter().any(|doubt| doubt.rule == super::RULE.name));
    }
}
