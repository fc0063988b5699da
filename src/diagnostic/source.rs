//! The texts a site is made from: each with its path, its content hash and its line starts.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// The number of a text among the [`Sources`] of one run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

impl SourceId {
    /// The bare number, to be written down and read again within one run.
    pub fn number(self) -> u32 {
        self.0
    }

    /// The id of that number, which must come from [`SourceId::number`] of the same run.
    pub fn from_number(number: u32) -> SourceId {
        SourceId(number)
    }
}

/// A line and a column, both counted from 1; the column counts characters, as an editor does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// One text: its path below the project folder with forward slashes, and what it says.
#[derive(Clone, Debug)]
pub struct Source {
    path: String,
    text: Arc<str>,
    hash: blake3::Hash,
    lines: OnceLock<Vec<u32>>,
}

impl Source {
    /// A text under a path such as `content/services/deal-advice-line.md`.
    pub fn new(path: impl Into<String>, text: impl Into<Arc<str>>) -> Source {
        let text = text.into();
        Source { path: path.into(), hash: blake3::hash(text.as_bytes()), text, lines: OnceLock::new() }
    }

    /// Its path below the project folder, with forward slashes.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What it says.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The hash of its bytes.
    pub fn hash(&self) -> blake3::Hash {
        self.hash
    }

    /// Where a byte offset stands; an offset past the end stands at the end.
    pub fn position(&self, offset: usize) -> Position {
        let offset = self.boundary(offset);
        let line = self.line_starts().partition_point(|&start| start as usize <= offset).max(1);
        let start = self.line_range(line).start;
        Position { line, column: self.text[start..offset].chars().count() + 1 }
    }

    /// How many lines there are; a text that ends with a line ending has one more, which is empty.
    pub fn line_count(&self) -> usize {
        self.line_starts().len()
    }

    /// The bytes of a line, counted from 1, without its line ending; past the last line, the empty end.
    pub fn line_range(&self, line: usize) -> Range<usize> {
        let starts = self.line_starts();
        let start = starts.get(line.saturating_sub(1)).map_or(self.text.len(), |&start| start as usize);
        let next = starts.get(line).map_or(self.text.len(), |&start| start as usize);
        let written = self.text[start..next].trim_end_matches('\n').trim_end_matches('\r');
        start..start + written.len()
    }

    /// The offset itself, or where the character begins that it falls into, or the end.
    pub fn boundary(&self, offset: usize) -> usize {
        self.text.floor_char_boundary(offset)
    }

    fn line_starts(&self) -> &[u32] {
        self.lines.get_or_init(|| line_starts(&self.text))
    }
}

fn line_starts(text: &str) -> Vec<u32> {
    let mut starts = vec![0];
    for (at, byte) in text.bytes().enumerate() {
        if byte == b'\n' {
            starts.push(u32::try_from(at + 1).unwrap_or(u32::MAX));
        }
    }
    starts
}

/// Every text of one run, numbered in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    texts: Vec<Source>,
    by_path: BTreeMap<String, SourceId>,
}

impl Sources {
    /// Numbers the texts in the order of their paths, so that two machines number alike.
    pub fn new(mut texts: Vec<Source>) -> Sources {
        texts.sort_by(|a, b| a.path.cmp(&b.path));
        let by_path = texts
            .iter()
            .enumerate()
            .map(|(at, text)| (text.path.clone(), SourceId(u32::try_from(at).unwrap_or(u32::MAX))))
            .collect();
        Sources { texts, by_path }
    }

    /// A few texts given as path and content, for tests and for content made in memory.
    pub fn in_memory<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Sources {
        Sources::new(texts.into_iter().map(|(path, text)| Source::new(path, text)).collect())
    }

    /// The text of that number.
    ///
    /// # Panics
    /// Never for a number that came from these `Sources`: they only grow at the door.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.texts[id.0 as usize]
    }

    /// The number of the text at that path, if it is there.
    pub fn find(&self, path: &str) -> Option<SourceId> {
        self.by_path.get(path).copied()
    }

    /// All of them, in order of path.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (SourceId, &Source)> {
        self.texts
            .iter()
            .enumerate()
            .map(|(at, text)| (SourceId(u32::try_from(at).unwrap_or(u32::MAX)), text))
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_counts_lines_and_characters_from_one() {
        let source = Source::new("a.md", "one\nzwölf x\n");
        assert_eq!(source.position(0), Position { line: 1, column: 1 });
        let x = source.text().find('x').expect("the text has an x");
        assert_eq!(source.position(x), Position { line: 2, column: 7 });
        assert_eq!(source.position(9_999), Position { line: 3, column: 1 });
    }

    #[test]
    fn an_offset_within_a_character_stands_at_its_start() {
        let source = Source::new("a.md", "ö");
        assert_eq!(source.position(1), Position { line: 1, column: 1 });
    }

    #[test]
    fn a_line_is_given_without_its_ending() {
        let source = Source::new("a.md", "one\r\n\ntwo\n");
        let lines: Vec<_> =
            (1..=source.line_count()).map(|at| &source.text()[source.line_range(at)]).collect();
        assert_eq!(lines, ["one", "", "two", ""]);
        assert_eq!(source.line_range(99), 10..10);
    }

    #[test]
    fn texts_are_numbered_in_order_of_their_paths() {
        let sources = Sources::in_memory([("b", "2"), ("a", "1")]);
        let paths: Vec<_> = sources.iter().map(|(_, text)| text.path().to_owned()).collect();
        assert_eq!(paths, ["a", "b"]);
        assert_eq!(sources.find("b").map(|id| sources.get(id).text().to_owned()), Some("2".into()));
    }
}
