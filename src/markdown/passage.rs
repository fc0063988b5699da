//! Markdown as the words a reader meets, passage by passage, with the way back to the author's bytes.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::events;
use crate::diagnostic::Span;
use crate::yaml::Prose;

/// What a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassageKind {
    /// A paragraph.
    Paragraph,
    /// A heading of that level.
    Heading(u8),
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell,
}

/// What a stretch of the words of a passage is, besides words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Code, as it is typed.
    Code,
    /// Italic words.
    Emphasis,
    /// Bold words.
    Strong,
    /// A link to that target.
    Link(String),
    /// The words that stand for a picture.
    Picture,
}

/// A stretch of words that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage<'a> {
    /// What it is.
    pub kind: PassageKind,
    /// Its words, without markup; a line break is a space.
    pub text: String,
    /// Stretches of its words that are more than words, in the order they end.
    pub marks: Vec<(Mark, Range<usize>)>,
    /// Whether it is quoted from somewhere else, as a block.
    pub is_quoted: bool,
    prose: &'a Prose,
    /// Start of each run in `text` and the byte of the Markdown it came from.
    runs: Vec<(usize, usize)>,
}

impl Passage<'_> {
    /// Where the bytes `range` of its words stand in the author's text.
    pub fn span(&self, range: Range<usize>) -> Span {
        let start = self.locate(range.start);
        let end = if range.end > range.start { self.locate(range.end - 1) + 1 } else { start };
        self.prose.span(start..end.max(start))
    }

    fn locate(&self, offset: usize) -> usize {
        let run = self.runs.partition_point(|&(at, _)| at <= offset).saturating_sub(1);
        let (at, from) = self.runs.get(run).copied().unwrap_or((0, 0));
        from + offset.saturating_sub(at)
    }
}

/// The passages of a piece of Markdown. Code and raw HTML are left out; so is a line that only draws a table.
pub fn passages(prose: &Prose) -> Vec<Passage<'_>> {
    let mut passages: Vec<Passage<'_>> = Vec::new();
    let mut open: Option<Passage<'_>> = None;
    let mut in_code = false;
    let mut quotes = 0_usize;
    // Marks that are open, each with where it started in its passage.
    let mut marked: Vec<(Mark, usize)> = Vec::new();
    let fresh = |kind, quotes| Passage {
        kind,
        text: String::new(),
        marks: Vec::new(),
        is_quoted: quotes > 0,
        prose,
        runs: Vec::new(),
    };
    for (event, range) in events(prose) {
        match event {
            Event::Start(Tag::Paragraph) if open.as_ref().is_none_or(|passage| !passage.text.is_empty()) => {
                passages.extend(open.take().filter(|passage| !passage.text.trim().is_empty()));
                open = Some(fresh(PassageKind::Paragraph, quotes));
            }
            Event::Start(Tag::Heading { level, .. }) => {
                open = Some(fresh(PassageKind::Heading(level as u8), quotes))
            }
            Event::Start(Tag::Item) => {
                passages.extend(open.take().filter(|passage| !passage.text.trim().is_empty()));
                open = Some(fresh(PassageKind::Item, quotes));
            }
            Event::Start(Tag::TableCell) => open = Some(fresh(PassageKind::Cell, quotes)),
            Event::Start(Tag::BlockQuote(_)) => quotes += 1,
            Event::End(TagEnd::BlockQuote(_)) => quotes = quotes.saturating_sub(1),
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell) => {
                passages
                    .extend(open.take().filter(|passage| {
                        !passage.text.trim().is_empty() && !passage.text.starts_with("{{")
                    }));
            }
            Event::Text(text) if !in_code => {
                if let Some(passage) = &mut open {
                    passage.runs.push((passage.text.len(), range.start));
                    passage.text.push_str(&text);
                }
            }
            Event::Code(text) => {
                if let Some(passage) = &mut open {
                    let start = passage.text.len();
                    passage.runs.push((start, range.start + 1));
                    passage.text.push_str(&text);
                    passage.marks.push((Mark::Code, start..passage.text.len()));
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some(passage) = &mut open {
                    passage.runs.push((passage.text.len(), range.start));
                    passage.text.push(' ');
                }
            }
            Event::Start(tag) => {
                if let (Some(mark), Some(passage)) = (mark(tag), &open) {
                    marked.push((mark, passage.text.len()));
                }
            }
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image) => {
                if let (Some((mark, start)), Some(passage)) = (marked.pop(), &mut open) {
                    passage.marks.push((mark, start.min(passage.text.len())..passage.text.len()));
                }
            }
            _ => {}
        }
    }
    passages.extend(open.filter(|passage| !passage.text.trim().is_empty()));
    passages
}

/// What the words within a tag are.
fn mark(tag: Tag<'_>) -> Option<Mark> {
    match tag {
        Tag::Emphasis => Some(Mark::Emphasis),
        Tag::Strong => Some(Mark::Strong),
        Tag::Link { dest_url, .. } => Some(Mark::Link(dest_url.into_string())),
        Tag::Image { .. } => Some(Mark::Picture),
        _ => None,
    }
}

/// All words of a piece of Markdown, a line a passage. Names of pictures are left out.
pub fn plain(prose: &Prose) -> String {
    let mut out = String::with_capacity(prose.text().len());
    for passage in passages(prose) {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(without_picture(&passage.text));
    }
    out
}

fn without_picture(text: &str) -> &str {
    match text.strip_prefix(':').and_then(|rest| rest.split_once(": ")) {
        Some((name, words)) if !name.contains(' ') => words,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sources;

    #[test]
    fn words_lead_back_to_the_bytes_they_came_from() {
        let text = "## A head\n\nOne **bold** word,\nand [a link](x.md) here.\n\n- first\n- second\n";
        let sources = Sources::in_memory([("a.md", text)]);
        let (id, _) = sources.iter().next().expect("one text");
        let prose = Prose::verbatim(id, text, 0);
        let passages = passages(&prose);
        let kinds: Vec<_> = passages.iter().map(|passage| (passage.kind, passage.text.as_str())).collect();
        assert_eq!(
            kinds,
            [
                (PassageKind::Heading(2), "A head"),
                (PassageKind::Paragraph, "One bold word, and a link here."),
                (PassageKind::Item, "first"),
                (PassageKind::Item, "second"),
            ]
        );
        let at = passages[1].text.find("link").expect("it is there");
        assert_eq!(&text[passages[1].span(at..at + 4).range()], "link");
        let link = Mark::Link("x.md".to_owned());
        assert_eq!(passages[1].marks, [(Mark::Strong, 4..8), (link, 19..25)]);
    }
}
