//! The mark that an element carries through templates and passes, so that a finding in a page leads to the author's line.

use crate::diagnostic::{SourceId, Span};

/// The attribute's name. No page ships with it.
pub const ATTRIBUTE: &str = "data-at";

/// The attribute for what stands at `span`, with a space before it.
pub fn mark(span: Span) -> String {
    format!(" {ATTRIBUTE}=\"{}:{}-{}\"", span.source.number(), span.start, span.end)
}

/// What a mark's value says.
pub fn read_mark(value: &str) -> Option<Span> {
    let (source, range) = value.split_once(':')?;
    let (start, end) = range.split_once('-')?;
    Some(Span {
        source: SourceId::from_number(source.parse().ok()?),
        start: start.parse().ok()?,
        end: end.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_read_as_it_was_written() {
        let span = Span::new(SourceId::from_number(7), 12..345);
        let written = mark(span);
        let value = written.split('"').nth(1).expect("a quoted value");
        assert_eq!(read_mark(value), Some(span));
        assert_eq!(read_mark("x:1-2"), None);
    }
}
