//! Markdown that an author wrote in a field or a body, with the way back from each byte to the author's line.

use crate::diagnostic::{SourceId, Span};

/// A piece of Markdown and where its lines stood.
#[derive(Clone, Debug, PartialEq)]
pub struct Prose {
    text: String,
    source: SourceId,
    /// Start of each run in `text` and the source byte it came from, ascending.
    runs: Vec<(u32, u32)>,
    end: u32,
}

impl Prose {
    /// A stretch of the source taken as it stands, such as the body of an entry.
    pub fn verbatim(source: SourceId, text: &str, offset: usize) -> Prose {
        let span = Span::new(source, offset..offset + text.len());
        Prose { text: text.to_owned(), source, runs: vec![(0, span.start)], end: span.end }
    }

    /// A field's text as the YAML parser gave it, found again line by line in the bytes it came from.
    ///
    /// `raw` is what stands at `span` in the source. A line that cannot be found again as a whole (it was folded
    /// from several) is found word by word; a word that cannot be found (an escape in quotes) is taken to stand
    /// where the search last was.
    pub fn found_again(text: &str, raw: &str, span: Span) -> Prose {
        let mut runs = Vec::new();
        let mut cursor = 0;
        let mut at = 0;
        let mut find = |sought: &str, at: usize, runs: &mut Vec<(u32, u32)>| {
            let offset = raw.get(cursor..).and_then(|rest| rest.find(sought));
            if let Some(offset) = offset {
                runs.push((offset32(at), offset32(span.start as usize + cursor + offset)));
                cursor += offset + sought.len();
            }
            offset.is_some()
        };
        for line in text.split_inclusive('\n') {
            let sought = line.trim();
            let indent = line.len() - line.trim_start().len();
            if !sought.is_empty() && !find(sought, at + indent, &mut runs) {
                let mut word_at = at;
                for word in line.split_inclusive(char::is_whitespace) {
                    if !word.trim().is_empty() {
                        find(word.trim(), word_at, &mut runs);
                    }
                    word_at += word.len();
                }
            }
            at += line.len();
        }
        if runs.is_empty() {
            runs.push((0, span.start));
        }
        Prose { text: text.to_owned(), source: span.source, runs, end: span.end }
    }

    /// The Markdown.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it says nothing.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Where the bytes `range` of the Markdown stand in the author's text.
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        let start = self.locate(range.start);
        let end = self.locate(range.end.max(range.start)).max(start);
        Span::new(self.source, start..end.min((self.end as usize).max(start)))
    }

    /// Where all of it stands.
    pub fn whole(&self) -> Span {
        self.span(0..self.text.len())
    }

    fn locate(&self, offset: usize) -> usize {
        let run = self.runs.partition_point(|&(start, _)| start as usize <= offset).saturating_sub(1);
        let (from, to) = self.runs.get(run).copied().unwrap_or((0, 0));
        to as usize + offset.saturating_sub(from as usize)
    }
}

fn offset32(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sources;

    #[test]
    fn a_word_of_a_folded_text_leads_back_to_the_authors_bytes() {
        let raw = "First line\n  and \"second\"\n  line.";
        let sources = Sources::in_memory([("a.md", raw)]);
        let id = sources.find("a.md").expect("it was put in");
        let prose = Prose::found_again("First line and \"second\" line.", raw, Span::new(id, 0..raw.len()));
        for word in ["First", "line", "\"second\"", "line."] {
            let at = prose.text().find(word).expect("it is there");
            assert_eq!(&raw[prose.span(at..at + word.len()).range()], word);
        }
    }

    #[test]
    fn a_byte_of_a_block_text_leads_back_to_the_authors_line() {
        let text = "how: |\n  First line.\n\n  Second **bold** line.\n";
        let sources = Sources::in_memory([("a.md", text)]);
        let id = sources.find("a.md").expect("it was put in");
        let node = super::super::parse(id, text, 0).expect("it is YAML");
        let super::super::Value::Map(pairs) = node.value else { panic!("a map") };
        let super::super::Value::Scalar { text: value, .. } = &pairs[0].value.value else { panic!("text") };
        let prose = Prose::found_again(value, &text[pairs[0].value.span.range()], pairs[0].value.span);
        let at = prose.text().find("bold").expect("it is there");
        assert_eq!(&text[prose.span(at..at + 4).range()], "bold");
    }
}
