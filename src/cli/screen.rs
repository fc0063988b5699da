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

    /// Asks a person for a yes. Where nobody sits at a terminal, the answer is no.
    pub(super) fn ask(&self, question: &str) -> anyhow::Result<bool> {
        if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
            return Ok(false);
        }
        let mut out = anstream::stderr();
        out.write_all(question.as_bytes())?;
        out.flush()?;
        let mut answer = String::new();
        std::io::stdin().read_line(&mut answer)?;
        Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
    }

    /// How reports are drawn here: in colour on a terminal, as wide as it is.
    pub(super) fn style(&self) -> Style {
        let colour = if std::io::stdout().is_terminal() { Colour::Ansi } else { Colour::Plain };
        let width = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(100);
        Style { colour, width }
    }
}
