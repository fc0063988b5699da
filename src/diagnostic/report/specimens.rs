//! Findings and texts, ordinary and hostile, that every report is tried on.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Diagnostics, Level, Place, Sources, Span};

/// A span in the text at `path` that covers `words`.
pub(super) fn span_of(sources: &Sources, path: &str, words: &str) -> Span {
    let id = sources.find(path).expect("the path is among the texts");
    let start = sources.get(id).text().find(words).expect("the words are in the text");
    Span::new(id, start..start + words.len())
}

/// An error in a text with a label, a warning in a page, advice about a file, and one about the whole.
pub(super) fn three_findings() -> (Sources, Diagnostics) {
    let sources = Sources::in_memory([
        (
            "content/services/deal.md",
            "---\ntitle: DEAL advice line\nkind: advice-line\nphone: 01305 22\n---\nRing us.\n",
        ),
        ("content/site.yaml", "name: Dorset\n"),
    ]);
    let deal = "content/services/deal.md";
    let phone = Diagnostic::error(
        "phone-too-short",
        span_of(&sources, deal, "01305 22"),
        "the phone number has 7 digits, and a UK number has 10 or 11",
    )
    .because("A family that rings a wrong number may not try again. This line is often the first help they look for.")
    .help("Write the whole number, such as `01305 221000`.")
    .label(span_of(&sources, deal, "advice-line"), "an advice line is reached by phone")
    .label(span_of(&sources, "content/site.yaml", "Dorset"), "the council whose line it is");
    let page = Place::Page {
        path: "services/deal/index.html".to_owned(),
        line: 12,
        column: 5,
        excerpt: "<img src=\"map.png\">".to_owned(),
    };
    let picture = Diagnostic::warning("image-without-alt", page, "the picture has no text in its place")
        .help("Say in a few words what the picture shows");
    let file = Place::File("content/pictures/map.png".to_owned());
    let large = Diagnostic {
        level: Level::Advice,
        ..Diagnostic::error("large-picture", file, "the picture has 9 MB")
    };
    let whole = Diagnostic::error("no-sendiass", Place::Whole, "no entry names the SENDIASS of this area");
    (sources, [phone, picture, large, whole].into_iter().collect())
}

/// Texts and spans that have broken reports before.
pub(super) fn hostile_texts() -> Vec<(Sources, Diagnostics)> {
    let long = format!("{}HERE{}", "a ".repeat(25_000), " b".repeat(25_000));
    let cases: [(&str, Range<usize>); 12] = [
        ("", 0..0),
        ("", 5..9),
        ("one line\n", 9..9),
        ("one line", 4..900),
        ("a\r\nb\r\nc\r\n", 0..8),
        ("a\r\nb", 2..3),
        ("漢字かな交じり文\n", 6..12),
        ("עברית: שלום\u{202e}abc\n", 7..20),
        ("\u{1b}[2J\u{1b}]0;owned\u{7}\tname\u{9b}31m\n", 4..17),
        ("👩\u{200d}👩\u{200d}👧 family\n", 1..9),
        ("e\u{301}\u{301}\u{301}\u{301} x", 1..4),
        (&long, 50_000..50_004),
    ];
    cases.into_iter().map(|(text, range)| hostile(text, range)).collect()
}

/// One finding over `range` whose every word is the hostile text itself.
pub(super) fn hostile(text: &str, range: Range<usize>) -> (Sources, Diagnostics) {
    let path = format!("content/{}.md", text.chars().take(12).collect::<String>());
    let sources = Sources::in_memory([(path.as_str(), text)]);
    let id = sources.find(&path).expect("the text was just added");
    let found = Diagnostic::error("hostile", Span::new(id, range.clone()), text)
        .because(text)
        .help(text)
        .label(Span::new(id, range), text)
        .label(Span::new(id, 0..1), text);
    let page = Place::Page { path: path.clone(), line: 0, column: 0, excerpt: text.to_owned() };
    let found = [
        found,
        Diagnostic::warning("hostile", page, text),
        Diagnostic::error("hostile", Place::File(path), ""),
    ];
    (sources, found.into_iter().collect())
}
