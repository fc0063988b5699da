//! Splits a file into its front matter, which stands between two lines of three dashes, and its body.

use crate::diagnostic::{Diagnostic, Source, SourceId, Span};
use crate::yaml::Reading;

/// The two parts of a file, each with the byte it starts at.
#[derive(Debug, PartialEq, Eq)]
pub struct Parts<'a> {
    /// The YAML between the lines of dashes.
    pub fields: &'a str,
    /// Where it starts.
    pub fields_at: usize,
    /// The Markdown after them.
    pub body: &'a str,
    /// Where it starts.
    pub body_at: usize,
}

/// Splits the text; a missing line of dashes is reported.
pub fn split<'a>(id: SourceId, source: &'a Source, reading: &mut Reading) -> Option<Parts<'a>> {
    let text = source.text();
    let first = text.split_inclusive('\n').next().unwrap_or("");
    if first.trim_end() != "---" {
        reading.report(
            Diagnostic::error(
                "no-front-matter",
                Span::new(id, 0..first.trim_end().len()),
                "The file does not start with a line of three dashes",
            )
            .because("The fields that say whom this is for and whom to ring stand there.")
            .help(
                "Start the file with a line `---`, then the fields, then another line `---`, then the text.",
            ),
        );
        return None;
    }
    let mut at = first.len();
    let fields_at = at;
    for line in text[fields_at..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some(Parts {
                fields: &text[fields_at..at],
                fields_at,
                body: &text[at + line.len()..],
                body_at: at + line.len(),
            });
        }
        at += line.len();
    }
    reading.report(
        Diagnostic::error(
            "no-front-matter",
            Span::new(id, 0..first.trim_end().len()),
            "The fields that start here never end",
        )
        .help("Put a line of three dashes, `---`, after the last field and before the text."),
    );
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sources;

    fn split_text(text: &str) -> (Option<(String, String)>, usize) {
        let sources = Sources::in_memory([("content/services/a.md", text)]);
        let (id, source) = sources.iter().next().expect("one text");
        let mut reading = Reading::new();
        let parts = split(id, source, &mut reading);
        (parts.map(|parts| (parts.fields.to_owned(), parts.body.to_owned())), reading.found.len())
    }

    #[test]
    fn fields_and_body_are_split_at_the_second_line_of_dashes() {
        for (text, fields, body) in [
            ("---\na: 1\n---\nBody\n", "a: 1\n", "Body\n"),
            ("---\r\na: 1\r\n---\r\nBody", "a: 1\r\n", "Body"),
            ("---\n---\n", "", ""),
            ("---\na: '---'\n---", "a: '---'\n", ""),
        ] {
            assert_eq!(split_text(text), (Some((fields.to_owned(), body.to_owned())), 0), "{text:?}");
        }
    }

    #[test]
    fn a_missing_line_of_dashes_is_said() {
        for text in ["", "# Title\n", "---\na: 1\n", "--- \u{feff}x"] {
            assert_eq!(split_text(text), (None, 1), "{text:?}");
        }
    }
}
