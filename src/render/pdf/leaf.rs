//! What a file says of itself, on the leaf before its first page: its title, its language, its headings to jump to, and
//! that it is accessible.

use krilla::SerializeSettings;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::Point;
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};

use super::Refusal;
use super::draw::Ready;
use super::paper::{Block, Paper};
use super::place::MARGIN;

/// What is asked of the file: PDF/UA-1, and a refusal where it cannot be had.
pub(super) fn settings() -> SerializeSettings {
    let accessible = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    SerializeSettings {
        configuration: accessible.finish().expect("PDF/UA-1 has a version of PDF"),
        enable_tagging: true,
        ..SerializeSettings::default()
    }
}

/// What it is called, by whom, in which language.
pub(super) fn metadata(paper: &Paper) -> Metadata {
    Metadata::new()
        .title(paper.title.clone())
        .language(paper.language.clone())
        .description(paper.about.clone())
        .authors(vec![paper.from.clone()])
        .creator("local-offer".to_owned())
}

/// The headings of the first two levels, to jump to.
pub(super) fn outline(ready: &Ready<'_>) -> Outline {
    let mut outline = Outline::new();
    let mut open: Option<OutlineNode> = None;
    for (at, page) in ready.pages.iter().enumerate() {
        for (top, piece) in &page.0 {
            let Some(Block::Heading(level @ 1..=2, heading)) = ready.paper.blocks.get(piece.block) else {
                continue;
            };
            let node =
                OutlineNode::new(heading.clone(), XyzDestination::new(at, Point::from_xy(MARGIN, *top)));
            match (level, &mut open) {
                (2, Some(title)) => title.push_child(node),
                _ => {
                    if let Some(before) = open.replace(node.with_open(true)) {
                        outline.push_child(before);
                    }
                }
            }
        }
    }
    if let Some(last) = open {
        outline.push_child(last);
    }
    outline
}

/// What krilla did not let pass.
pub(super) fn refusal(error: KrillaError) -> Refusal {
    let KrillaError::Validation(faults) = &error else { return Refusal::NotAccessible(error.to_string()) };
    let faults: Vec<String> = faults.iter().map(|(fault, _)| format!("{fault:?}")).collect();
    Refusal::NotAccessible(faults.join(", "))
}
