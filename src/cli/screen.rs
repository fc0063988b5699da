//! What a person sees: results on the standard output, progress and faults beside it. Colours only where they are wanted.

use std::io::{IsTerminal, Write};

use crate::diagnostic::report::{Colour, Style};

/// The two streams of a terminal.
#[derive(Debug)]
pub(super) struct Screen;

impl Screen {
    pub(super) fn new() -> Screen {
        Screen
    }

    /// A result, on the standard output. A reader that has gone away is no fault of ours.
    pub(super) fn print(&self, text: &str) {
        let mut out = anstream::stdout();
        let _ = out.write_all(text.as_bytes());
        let _ = out.flush();
    }

    /// A line of progress or of trouble, beside the result.
    pub(super) fn tell(&self, line: &str) {
        let mut out = anstream::stderr();
        let _ = writeln!(out, "{line}");
    }

    /// How reports are drawn here: in colour on a terminal, as wide as it is.
    pub(super) fn style(&self) -> Style {
        let colour = if std::io::stdout().is_terminal() { Colour::Ansi } else { Colour::Plain };
        let width = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(100);
        Style { colour, width }
    }
}
