//! Lines and columns in a page. A page can have many findings, and all of it can stand on one line: so marks are set
//! along the way once, and each place is counted from the mark before it.

use std::cell::OnceCell;

/// Bytes between two marks.
const STRIDE: usize = 1 << 8;

/// The lines of one page.
#[derive(Debug)]
pub(super) struct Lines<'h> {
    html: &'h str,
    marks: OnceCell<Vec<Mark>>,
}

/// A character boundary at a multiple of the stride or just before it.
#[derive(Clone, Copy, Debug)]
struct Mark {
    at: usize,
    line: usize,
    column: usize,
}

impl<'h> Lines<'h> {
    /// The lines of this page; nothing is counted until a place is asked for.
    pub(super) fn new(html: &'h str) -> Lines<'h> {
        Lines { html, marks: OnceCell::new() }
    }

    /// Line and column (in characters) of a byte, both from 1.
    pub(super) fn position(&self, offset: usize) -> (usize, usize) {
        let offset = self.html.floor_char_boundary(offset);
        let marks = self.marks.get_or_init(|| marks(self.html));
        // The mark of this stride may stand a few bytes before it, and so never after the offset.
        let mark = marks[(offset / STRIDE).min(marks.len() - 1)];
        let found = moved(self.html, mark, offset);
        (found.line, found.column)
    }
}

fn marks(html: &str) -> Vec<Mark> {
    let mut mark = Mark { at: 0, line: 1, column: 1 };
    let mut marks = vec![mark];
    for next in (STRIDE..=html.len()).step_by(STRIDE) {
        mark = moved(html, mark, html.floor_char_boundary(next));
        marks.push(mark);
    }
    marks
}

fn moved(html: &str, from: Mark, to: usize) -> Mark {
    let passed = &html[from.at..to];
    match passed.rfind('\n') {
        Some(last) => Mark {
            at: to,
            line: from.line + passed.bytes().filter(|byte| *byte == b'\n').count(),
            column: passed[last + 1..].chars().count() + 1,
        },
        None => Mark { at: to, line: from.line, column: from.column + passed.chars().count() },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn counted(html: &str, offset: usize) -> (usize, usize) {
        let before = &html[..html.floor_char_boundary(offset)];
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
    }

    proptest! {
        #[test]
        fn a_place_is_the_same_as_counted_from_the_start(
            html in "(ä|x|€|👩|\n){0,2000}", offsets in proptest::collection::vec(0_usize..9_000, 1..20),
        ) {
            let lines = Lines::new(&html);
            for offset in offsets {
                prop_assert_eq!(lines.position(offset), counted(&html, offset));
            }
        }
    }
}
