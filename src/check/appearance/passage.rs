//! Texts that are set in a way that makes them hard to read: each way once a page, with the number of places.

use crate::check::findings::Findings;
use crate::check::scene::PageScene;
use crate::html::Element;
use crate::style::{Look, Mode};

/// What makes a text hard to read.
pub(super) struct Passage {
    pub is_fault: fn(&Look) -> bool,
    /// A text of fewer words may be so.
    pub least_words: usize,
    pub what: fn(&Look) -> String,
    pub help: &'static str,
}

/// Finds texts that are set so on a wide screen or on a narrow one.
pub(super) fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>, passage: &Passage) {
    let mut found: Vec<(String, Element<'_>, usize)> = Vec::new();
    let mut sound: Vec<u64> = Vec::new();
    for (element, words) in scene.words() {
        let Some(style) = scene.styles.of(element) else { continue };
        if sound.contains(&style.number()) {
            continue;
        }
        let mut looks = [Mode::DESK, Mode::NARROW].into_iter().map(|mode| (mode, style.look(mode)));
        let Some((mode, look)) = looks.find(|(_, look)| look.is_seen() && (passage.is_fault)(look)) else {
            sound.push(style.number());
            continue;
        };
        // Letters are counted too: not every language parts its words.
        let is_long = words.split_whitespace().count() >= passage.least_words
            && words.chars().any(char::is_alphanumeric);
        if !is_long || !element.is_html() || element.is("option") || scene.styles.is_partial() {
            continue;
        }
        let where_to =
            if mode == Mode::DESK { String::new() } else { format!(" {}", scene.styles.describe(mode)) };
        let what = format!("{}{where_to}", (passage.what)(look));
        match found.iter_mut().find(|(known, ..)| *known == what) {
            Some((.., places)) => *places += 1,
            None => found.push((what, element, 1)),
        }
    }
    for (what, first, places) in found {
        let others = match places {
            1 => String::new(),
            2 => ", here and in another place on this page".to_owned(),
            places => format!(", here and in {} other places on this page", places - 1),
        };
        findings.on(first, format!("{what}{others}"), passage.help);
    }
}
