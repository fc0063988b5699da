//! `check --fix`: shows as a diff what would put findings right, and writes it only where a person agrees.
//!
//! What is written changes nothing of what is said: a phone number is spaced, a date is written in full, a word has
//! a plainer one in its place. On a terminal it asks. Elsewhere it writes nothing, unless `--yes` was given.

use super::project::Built;
use super::screen::Screen;
use crate::diagnostic::fix::{self, Rewritten};
use crate::diagnostic::report::{Format, diff};

/// Whether to write without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Consent {
    /// Ask on a terminal; elsewhere write nothing.
    Ask,
    /// It was given on the command line.
    Given,
}

/// Whether texts were written, so that all must be judged anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// Nothing was.
    Nothing,
    /// Some were.
    Texts,
}

/// Offers to put right what can be put right.
pub(super) fn offer(
    built: &Built,
    format: Format,
    consent: Consent,
    screen: &Screen,
) -> anyhow::Result<Written> {
    let sources = built.folder.sources();
    let texts = fix::rewritten(&built.outcome.diagnostics, sources);
    if texts.is_empty() {
        screen.tell("There is nothing that can be put right without a person: see what each finding says.");
        return Ok(Written::Nothing);
    }
    for text in &texts {
        let shown = diff(sources.get(text.source), &text.text, screen.style());
        match format {
            // The standard output is the report of a program, and nothing else.
            Format::Json | Format::Sarif => screen.tell(shown.trim_end()),
            Format::Human | Format::Narrated => screen.print(&shown),
        }
    }
    let what = counted(&texts);
    let agreed = consent == Consent::Given
        || screen.ask(&format!("Write {what}? Type y for yes, anything else for no: "))?;
    if !agreed {
        screen.tell(&format!("Nothing was written. `local-offer check --fix --yes` writes {what}."));
        return Ok(Written::Nothing);
    }
    for text in &texts {
        built.folder.rewrite(text.source, &text.text)?;
    }
    screen.tell(&format!("Written: {what}. What is left:"));
    Ok(Written::Texts)
}

fn counted(texts: &[Rewritten]) -> String {
    let things = |count: usize, one: &str, many: &str| {
        if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
    };
    let findings = texts.iter().map(|text| text.findings).sum();
    format!("{} in {}", things(findings, "correction", "corrections"), things(texts.len(), "file", "files"))
}
