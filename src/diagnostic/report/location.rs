//! Where a finding stands, worked out for a reader: path, line, column and the words themselves.

use serde::Serialize;

use crate::diagnostic::fault::Place;
use crate::diagnostic::source::{Source, Sources};
use crate::diagnostic::span::Span;

/// So many characters of an excerpt are enough to find the words again.
const EXCERPT: usize = 160;

/// A place with everything a report can say about it; what does not apply is `None`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Location {
    /// What sort of place it is.
    pub kind: Kind,
    /// Path of the file or page, with forward slashes.
    pub path: Option<String>,
    /// First line, from 1.
    pub line: Option<usize>,
    /// First column in characters, from 1.
    pub column: Option<usize>,
    /// Line of the end, from 1.
    pub end_line: Option<usize>,
    /// Column just past the last character.
    pub end_column: Option<usize>,
    /// First byte in the text.
    pub byte_start: Option<usize>,
    /// One past the last byte in the text.
    pub byte_end: Option<usize>,
    /// The words that stand there, up to the end of their line, at most 160 characters of them.
    pub excerpt: Option<String>,
}

/// The sort of place a finding stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    /// A text an author wrote.
    Text,
    /// A page that was made.
    Page,
    /// A file as a whole.
    File,
    /// The offer as a whole.
    Whole,
}

impl Location {
    /// Works out where `place` is. A span that reaches past its text ends with the text.
    pub fn of(place: &Place, sources: &Sources) -> Location {
        match place {
            Place::Text(span) => Location::of_span(*span, sources),
            Place::Page { path, line, column, excerpt } => Location {
                path: Some(path.clone()),
                line: Some(*line),
                column: Some(*column),
                excerpt: Some(cut(excerpt)),
                ..Location::bare(Kind::Page)
            },
            Place::File(path) => Location { path: Some(path.clone()), ..Location::bare(Kind::File) },
            Place::Whole => Location::bare(Kind::Whole),
        }
    }

    /// Works out where a span is.
    pub fn of_span(span: Span, sources: &Sources) -> Location {
        let source = sources.get(span.source);
        let start = source.boundary(span.range().start);
        let end = source.boundary(span.range().end).max(start);
        let (first, last) = (source.position(start), source.position(end));
        Location {
            path: Some(source.path().to_owned()),
            line: Some(first.line),
            column: Some(first.column),
            end_line: Some(last.line),
            end_column: Some(last.column),
            byte_start: Some(start),
            byte_end: Some(end),
            excerpt: Some(words(source, start, end)),
            ..Location::bare(Kind::Text)
        }
    }

    fn bare(kind: Kind) -> Location {
        Location {
            kind,
            path: None,
            line: None,
            column: None,
            end_line: None,
            end_column: None,
            byte_start: None,
            byte_end: None,
            excerpt: None,
        }
    }
}

fn words(source: &Source, start: usize, end: usize) -> String {
    let line = source.line_range(source.position(start).line);
    cut(&source.text()[start..end.min(line.end).max(start)])
}

fn cut(text: &str) -> String {
    let mut characters = text.chars();
    let mut kept: String = characters.by_ref().take(EXCERPT).collect();
    if characters.next().is_some() {
        kept.push('…');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn located(text: &str, range: std::ops::Range<usize>) -> Location {
        let sources = Sources::in_memory([("a.md", text)]);
        let id = sources.find("a.md").expect("the text was just added");
        Location::of_span(Span::new(id, range), &sources)
    }

    #[test]
    fn a_span_past_the_end_stands_at_the_end() {
        let found = located("one\n", 90..95);
        assert_eq!(
            (found.line, found.column, found.byte_start, found.byte_end),
            (Some(2), Some(1), Some(4), Some(4))
        );
    }

    #[test]
    fn an_excerpt_ends_with_its_line_and_is_cut_when_long() {
        assert_eq!(located("one\r\ntwo", 1..8).excerpt.as_deref(), Some("ne"));
        assert_eq!(located("one\r\ntwo", 4..8).excerpt.as_deref(), Some(""));
        let long = located(&"ä".repeat(500), 0..1000).excerpt.expect("a text has an excerpt");
        assert_eq!(long.chars().count(), EXCERPT + 1);
    }
}
