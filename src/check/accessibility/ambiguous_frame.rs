//! Finds frames that have the same name and show different things.
#![doc = include_str!("ambiguous_frame.md")]

use crate::check::destination::{Destination, Likeness};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Document, Element};

/// The rule.
pub const RULE: Rule = Rule {
    name: "ambiguous-frame",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A), Basis::Act("4b1c6c")],
    docs: include_str!("ambiguous_frame.md"),
    check: Check::Page(check),
};

/// A frame of the page, or within a page that stands in one.
struct Frame<'a> {
    name: String,
    shows: Option<Destination>,
    /// The frame of this page to point at.
    element: Element<'a>,
}

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let frames = frames(scene);
    for (at, frame) in frames.iter().enumerate() {
        let mut earlier = frames[..at].iter().filter(|earlier| earlier.name == frame.name);
        let Some(first) = earlier.next() else { continue };
        let likeness = match (&first.shows, &frame.shows) {
            (Some(one), Some(two)) => one.likeness(two, scene),
            _ => Likeness::Unknown,
        };
        match likeness {
            Likeness::Same => {}
            Likeness::Different
                if !scene.is_drawn_over(first.element) && !scene.is_drawn_over(frame.element) =>
            {
                findings.on(
                    frame.element,
                    format!("Two frames of this page are called “{}”, and show different things", frame.name),
                    "Give each a `title` that says what it shows.",
                );
            }
            _ => findings.unsure(
                frame.element,
                "See whether the frames of this page that have the same name show the same thing: if not, each needs a name of its own",
            ),
        }
    }
}

/// Frames within frames that are looked into.
const MOST_FRAMES: usize = 4;

/// The frames that have a name, those that are written within a frame among them.
fn frames<'a>(scene: &PageScene<'a>) -> Vec<Frame<'a>> {
    let mut frames = Vec::new();
    for element in scene.elements().filter(|seen| seen.is_told && seen.element.is("iframe")) {
        let element = element.element;
        let name = scene.name(element).to_lowercase();
        frames.push(Frame { name, shows: Destination::of_frame(scene, element), element });
        let mut written: Vec<String> = element.attribute("srcdoc").map(str::to_owned).into_iter().collect();
        for _ in 0..MOST_FRAMES {
            written.retain(|page| page.contains("<iframe"));
            let pages: Vec<Document> = written.drain(..).map(|page| Document::parse(&page)).collect();
            let within = pages.iter().flat_map(|page| page.elements_named("iframe"));
            for inner in within.filter(|inner| inner.is_in_accessibility_tree()) {
                let name = inner.accessible_name().to_lowercase();
                frames.push(Frame { name, shows: Destination::of_frame(scene, inner), element });
                written.extend(inner.attribute("srcdoc").map(str::to_owned));
            }
        }
    }
    frames.retain(|frame| !frame.name.is_empty());
    frames
}
