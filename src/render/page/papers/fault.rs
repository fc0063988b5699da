//! Why a paper was not made, at the author's own line where the reason stands there.

use crate::config;
use crate::diagnostic::{Diagnostic, Place, SourceId, Sources, Span};
use crate::render::pdf::Refusal;
use crate::site::entry::Entry;

/// What to tell of a refusal.
pub(super) fn faults(refusal: &Refusal, entry: &Entry, sources: &Sources) -> Vec<Diagnostic> {
    match refusal {
        Refusal::Letters(letters) => {
            letters.iter().map(|letter| missing(*letter, entry, sources)).collect()
        }
        Refusal::RightToLeft(words) => vec![right_to_left(words, entry, sources)],
        Refusal::SilentLink(address) => vec![silent_link(address, entry, sources)],
        Refusal::Picture(url) => vec![
            Diagnostic::error("pdf-without-picture", file(entry, sources), format!("The picture {url} cannot be put into the PDF of this page"))
                .because("Whoever reads it on paper would see a gap where the picture should be.")
                .help("Save the picture anew as SVG or PNG, or take `pdf` out of content/site.yaml."),
        ],
        Refusal::NotAccessible(what) => vec![
            Diagnostic::error("pdf-not-accessible", file(entry, sources), format!("The PDF of this page would not be accessible (PDF/UA-1): {what}"))
                .because("People who use a screen reader could not read it, and the law asks that they can.")
                .help("Take `pdf` out of content/site.yaml until this is put right, and report it to those who make this program."),
        ],
    }
}

fn missing(letter: char, entry: &Entry, sources: &Sources) -> Diagnostic {
    let code = u32::from(letter);
    Diagnostic::error(
        "pdf-letter-missing",
        place_of(&letter.to_string(), entry, sources),
        format!("The typeface of the PDF has no `{letter}` (U+{code:04X})"),
    )
    .because("On paper an empty box would stand in its place, and a screen reader would say nothing.")
    .help("Write it another way, or name a typeface that has it: `pdf: {font: …}` in content/site.yaml.")
}

fn right_to_left(words: &str, entry: &Entry, sources: &Sources) -> Diagnostic {
    Diagnostic::error(
        "pdf-right-to-left",
        place_of(words.trim(), entry, sources),
        "These words are written from right to left, which the PDF of this page cannot show yet",
    )
    .because("Their letters would stand in the wrong order, and nobody could read them.")
    .help("Write these words in letters that run from left to right, or take `pdf` out of content/site.yaml.")
}

fn silent_link(address: &str, entry: &Entry, sources: &Sources) -> Diagnostic {
    Diagnostic::error(
        "pdf-link-without-words",
        place_of(address, entry, sources),
        format!("This link to {address} has no words"),
    )
    .because("On paper nothing would show it, and a screen reader would read out its address.")
    .help("Write between the square brackets where it leads: `[Ask for help](…)`.")
}

/// Where words stand: in the Easy Read text, in the entry, in the settings, or in whatever else the page shows.
fn place_of(words: &str, entry: &Entry, sources: &Sources) -> Place {
    let own = entry.easy_read.iter().map(|twin| twin.source).chain([entry.source]);
    let settings = sources.find(config::PATH);
    let all = own.chain(settings).chain(sources.iter().map(|(id, _)| id));
    let in_text = |id: SourceId| {
        let at = sources.get(id).text().find(words)?;
        Some(Place::Text(Span::new(id, at..at + words.len())))
    };
    let found = all.into_iter().find_map(in_text);
    found.unwrap_or_else(|| file(entry, sources))
}

fn file(entry: &Entry, sources: &Sources) -> Place {
    Place::File(sources.get(entry.source).path().to_owned())
}
