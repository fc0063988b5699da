//! An excerpt: the few lines around a span, cut to the width of a screen and safe to print.
//!
//! Takes a source and a span, gives a small text of its own in which the span, and any other that
//! falls within, can be found again. However long the file or the line, an excerpt stays small.

use std::ops::Range;

use super::screen;
use crate::diagnostic::source::Source;

/// Lines on either side that are kept, so that a second span nearby is drawn in the same excerpt.
const AROUND: usize = 12;

/// A span over more lines than this is drawn on its first line only.
const TALLEST: usize = 6;

/// A small text, and where each of its characters came from.
pub(super) struct Excerpt {
    /// The lines, safe to print.
    pub text: String,
    /// The line of the source that the first of them is, from 1.
    pub first_line: usize,
    /// Byte offset in the source and in `text` of every character kept, and of the end of each line.
    marks: Vec<(usize, usize)>,
}

impl Excerpt {
    /// The lines around `span`, each cut to `width` characters so that the start of the span shows.
    pub fn around(source: &Source, span: Range<usize>, width: usize) -> Excerpt {
        let span = drawn(source, span);
        let first = source.position(span.start);
        let last = source.position(span.end).line;
        let lines = first.line.saturating_sub(AROUND).max(1)..=(last + AROUND).min(source.line_count());
        let line = &source.text()[source.line_range(first.line)];
        let fits = line.chars().nth(width).is_none();
        let before = first.column - 1;
        // Where a line is cut on the left, the span starts in the first third of what is shown.
        let skipped = if fits || before + width / 3 < width { 0 } else { before - width / 3 };
        let mut excerpt = Excerpt { text: String::new(), first_line: *lines.start(), marks: Vec::new() };
        for line in lines {
            let range = source.line_range(line);
            let text = &source.text()[range.clone()];
            let start = if line == first.line {
                back(source.text(), span.start, before - skipped)
            } else {
                text.char_indices().nth(skipped).map_or(range.end, |(at, _)| range.start + at)
            };
            excerpt.push_line(source, start..range.end, width);
        }
        excerpt
    }

    /// Where `span` of the same source falls in the excerpt, if its start is shown there.
    pub fn find(&self, source: &Source, span: Range<usize>) -> Option<Range<usize>> {
        let span = drawn(source, span);
        let first = self.marks.binary_search_by_key(&span.start, |&(from, _)| from).ok()?;
        let last = self.marks.partition_point(|&(from, _)| from < span.end);
        let start = self.marks[first].1;
        let end = self.marks.get(last).map_or(self.text.len(), |&(_, to)| to);
        Some(start..end.max(start))
    }

    /// Adds `width` characters of `line`, which is what is left of a line when its start is cut.
    fn push_line(&mut self, source: &Source, line: Range<usize>, width: usize) {
        if !self.marks.is_empty() {
            self.text.push('\n');
        }
        let begin = self.text.len();
        let is_cut = !source.text()[..line.start].ends_with('\n') && line.start > 0;
        for (column, (at, character)) in source.text()[line.clone()].char_indices().enumerate() {
            if column == width {
                self.text.push('…');
                break;
            }
            self.marks.push((line.start + at, self.text.len()));
            if column == 0 && is_cut {
                self.text.push('…');
            } else {
                screen::push(&mut self.text, character);
            }
        }
        self.marks.push((line.end, self.text.len()));
        if self.text.len() == begin {
            // A line without a character would not be drawn where it is the last.
            self.text.push(' ');
        }
    }
}

/// The offset that lies `characters` before `offset`, found without reading the line from its start.
fn back(text: &str, offset: usize, characters: usize) -> usize {
    let before = text[..offset].char_indices().rev().map(|(at, _)| at);
    before.take(characters).last().unwrap_or(offset)
}

/// The last line of a span that goes over so many lines that only its first is drawn.
pub(super) fn last_line_if_tall(source: &Source, span: Range<usize>) -> Option<usize> {
    let span = within(source, span);
    let last = source.position(span.end).line;
    (last - source.position(span.start).line >= TALLEST).then_some(last)
}

/// The part of a span that is drawn: all of it, or its first line.
fn drawn(source: &Source, span: Range<usize>) -> Range<usize> {
    let span = within(source, span);
    let first = source.position(span.start).line;
    let is_tall = last_line_if_tall(source, span.clone()).is_some();
    if is_tall { span.start..source.line_range(first).end } else { span }
}

/// A span kept within its text, without the line ending it may close with.
fn within(source: &Source, span: Range<usize>) -> Range<usize> {
    let start = source.boundary(span.start);
    // An offset between the two halves of a line ending stands at the end of the line.
    let start = start.min(source.line_range(source.position(start).line).end);
    let end = source.boundary(span.end).max(start);
    start..start + source.text()[start..end].trim_end_matches(['\n', '\r']).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(text: &str, span: Range<usize>) -> (String, String) {
        let source = Source::new("a.md", text);
        let excerpt = Excerpt::around(&source, span.clone(), 30);
        let found = excerpt.find(&source, span).expect("the span the excerpt was made for is in it");
        (excerpt.text[found].to_owned(), excerpt.text)
    }

    #[test]
    fn a_short_line_is_kept_whole() {
        assert_eq!(around("one\ntwo\n", 4..7), ("two".into(), "one\ntwo\n ".into()));
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides_of_the_span() {
        let text = format!("{}HERE{}", "a".repeat(50_000), "b".repeat(50_000));
        let (found, shown) = around(&text, 50_000..50_004);
        assert_eq!(found, "HERE");
        assert_eq!(shown, "…aaaaaaaaaHERE bbbbbbbbbbbbbbbb…".replace(' ', ""));
    }

    #[test]
    fn a_long_span_is_cut_at_the_edge() {
        let (found, shown) = around(&"ä".repeat(9_000), 0..18_000);
        assert_eq!(found, shown);
        assert_eq!(shown.chars().count(), 31);
    }

    #[test]
    fn a_tall_span_is_drawn_on_its_first_line() {
        let text = "line\n".repeat(100);
        assert_eq!(around(&text, 5..400).0, "line");
    }

    #[test]
    fn a_span_within_a_line_ending_stands_at_the_end_of_the_line() {
        assert_eq!(around("one\r\ntwo", 4..5).0, "");
        assert_eq!(around("one\r\ntwo", 2..8).0, "e\ntwo");
    }

    #[test]
    fn a_span_that_is_cut_away_is_not_found() {
        let text = format!("{}HERE", "a".repeat(900));
        let source = Source::new("a.md", text);
        assert!(Excerpt::around(&source, 900..904, 30).find(&source, 0..1).is_none());
    }
}
