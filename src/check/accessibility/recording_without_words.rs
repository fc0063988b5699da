//! Finds films and recordings on pages that offer no words for them.
#![doc = include_str!("recording_without_words.md")]

use super::transcript::offers_words;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;

/// The rule.
pub const RULE: Rule = Rule {
    name: "recording-without-words",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.2.1", Grade::A),
        Basis::Wcag("1.2.2", Grade::A),
        Basis::Guideline("WCAG techniques G158 and H95: a transcript, or captions in a track"),
    ],
    docs: include_str!("recording_without_words.md"),
    check: Check::Page(check),
};

/// What a page calls the words of a recording.
const WORDS: [&str; 12] = [
    "audio description",
    "caption",
    "in words",
    "read what",
    "sign language",
    "subtitle",
    "text version",
    "the above",
    "the audio",
    "the recording",
    "the video",
    "transcript",
];

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let mut offers_words = None;
    for seen in scene.elements().filter(|seen| seen.is_told && seen.element.is_any(&["audio", "video"])) {
        let recording = seen.element;
        let is_played = recording.has_attribute("controls") || recording.has_attribute("autoplay");
        let is_silent = recording.has_attribute("muted") && recording.has_attribute("loop");
        if !is_played
            || is_silent
            || !has_source(recording)
            || has_track(recording)
            || is_described(recording)
        {
            continue;
        }
        if !*offers_words.get_or_insert_with(|| offers(scene)) {
            let (what, help) = if recording.is("video") {
                (
                    "This film has no captions in a track, and nothing on this page offers its words",
                    "Put captions into a `<track kind=\"captions\">`, or a transcript beside it.",
                )
            } else {
                (
                    "This recording is not written down on this page, and no link leads to its words",
                    "Put a transcript beside it, or a link to one: all that is said, written down.",
                )
            };
            findings.on(recording, what, help);
        }
    }
}

fn has_source(recording: Element<'_>) -> bool {
    recording.has_attribute("src") || recording.descendant_elements().any(|inner| inner.is("source"))
}

fn has_track(recording: Element<'_>) -> bool {
    let is_words =
        |kind: &str| ["captions", "descriptions", "subtitles"].contains(&&*kind.trim().to_ascii_lowercase());
    recording
        .descendant_elements()
        .filter(|inner| inner.is("track") && inner.has_attribute("src"))
        .any(|track| track.attribute("kind").is_none_or(is_words))
}

fn is_described(recording: Element<'_>) -> bool {
    recording.has_attribute("aria-describedby") || recording.has_attribute("aria-details")
}

fn offers(scene: &PageScene<'_>) -> bool {
    offers_words(scene, &WORDS)
}
