//! From the draft the parser leaves to the tree that stays: nodes numbered in document order, text
//! and attribute values side by side in one string, ends of elements worked out.

use std::collections::BTreeMap;
use std::ops::Range;

use html5ever::{LocalName, ns};

use super::attribute::{Attribute, AttributeNames};
use super::draft::{Draft, DraftKind, DraftNode, DraftTag, NONE};
use super::hidden;
use super::id::Ids;
use super::label::Labels;
use super::text::is_block;
use super::tree::{Document, Kind, NameStart, Slot, Tag};

/// What is left to do: enter a node of the draft under a parent, or leave a node of the document.
enum Step {
    Enter { draft: u32, parent: u32 },
    Leave(u32),
}

impl Draft {
    /// The document for `html`, which this draft was grown from.
    pub(super) fn settle(self, html: &str, cut_short: Option<usize>) -> Document {
        let mut nodes = self.nodes.into_inner();
        let mut drafts = self.tags.into_inner();
        let mut names: Vec<_> = self.names.into_inner().into_iter().map(Some).collect();
        let mut document = Document {
            source: html.into(),
            text: String::with_capacity(html.len()),
            nodes: Vec::with_capacity(nodes.len()),
            tags: Vec::with_capacity(drafts.len()),
            attributes: Vec::with_capacity(drafts.len()),
            hiding: Vec::new(),
            alone: Vec::new(),
            added: BTreeMap::new(),
            ids: Ids::default(),
            labels: Labels::default(),
            doctype: self.doctype.into_inner().map(|name| Box::from(&*name)),
            quirks: self.quirks.get(),
            faults: self.faults.into_inner(),
            cut_short,
        };
        // For each node of the document, the last byte of the source that belongs inside it.
        let mut reach: Vec<u32> = Vec::with_capacity(nodes.len());
        let mut steps = vec![Step::Enter { draft: 0, parent: 0 }];
        while let Some(step) = steps.pop() {
            match step {
                Step::Enter { draft, parent } => {
                    let id = document.nodes.len() as u32;
                    let mut contents = NONE;
                    let (kind, end) =
                        match std::mem::replace(&mut nodes[draft as usize].kind, DraftKind::Document) {
                            DraftKind::Document => (Kind::Document, 0),
                            DraftKind::Fragment => (Kind::Fragment, 0),
                            DraftKind::Text(words, (start, end)) => {
                                (Kind::Text { words: document.keep(&words), span: start..end }, end)
                            }
                            DraftKind::Comment(words, (start, end)) => {
                                (Kind::Comment { words: document.keep(&words), span: start..end }, end)
                            }
                            DraftKind::Element(element) => {
                                let tag = &mut drafts[element as usize];
                                contents = tag.contents;
                                let name =
                                    names[element as usize].take().expect("a tree holds each element once");
                                let (attributes, names) = document.keep_attributes(tag);
                                let is_html = name.ns == ns!(html);
                                document.tags.push(Tag {
                                    start: if is_html { NameStart::of(&name.local) } else { NameStart::NONE },
                                    is_block: is_html && is_block(&name.local),
                                    name: name.local,
                                    space: name.ns,
                                    attributes,
                                    names,
                                    tag: tag.tag.0..tag.tag.1,
                                    end: tag.end,
                                });
                                (Kind::Element(document.tags.len() as u32 - 1), tag.tag.1)
                            }
                        };
                    document.nodes.push(Slot { parent, end: 0, kind });
                    reach.push(end);
                    steps.push(Step::Leave(id));
                    push_children(&mut steps, &nodes, draft, contents, id);
                }
                Step::Leave(id) => {
                    document.leave(id, &mut reach);
                }
            }
        }
        document.hiding = hidden::of(&document);
        document.ids = Ids::of(&document);
        document.labels = Labels::of(&document);
        document
    }
}

/// Children are entered in order: contents first, then first child to last.
fn push_children(steps: &mut Vec<Step>, nodes: &[DraftNode], draft: u32, contents: u32, id: u32) {
    let mut child = nodes[draft as usize].last;
    while child != NONE {
        steps.push(Step::Enter { draft: child, parent: id });
        child = nodes[child as usize].previous;
    }
    if contents != NONE {
        steps.push(Step::Enter { draft: contents, parent: id });
    }
}

impl Document {
    /// All of a node has been laid out: its subtree ends here, and its bytes where its end tag or
    /// its last content ends.
    fn leave(&mut self, id: u32, reach: &mut [u32]) {
        let end = self.nodes.len() as u32;
        let slot = &mut self.nodes[id as usize];
        slot.end = end;
        let inside = reach[id as usize];
        let mut last = inside;
        if let Kind::Element(tag) = slot.kind {
            let tag = &mut self.tags[tag as usize];
            // An end tag that has content of the element after it did not end the element.
            tag.end = tag.end.max(inside).max(tag.tag.end);
            last = tag.end;
        }
        let parent = &mut reach[slot.parent as usize];
        *parent = (*parent).max(last);
    }

    fn keep(&mut self, words: &str) -> Range<u32> {
        let start = self.text.len() as u32;
        self.text.push_str(words);
        start..self.text.len() as u32
    }

    fn keep_attributes(&mut self, tag: &mut DraftTag) -> (Range<u32>, AttributeNames) {
        let start = self.attributes.len() as u32;
        let mut names = AttributeNames::default();
        for attribute in std::mem::take(&mut tag.attributes) {
            let value = self.keep(&attribute.value);
            let name = match &attribute.name.prefix {
                Some(prefix) if !prefix.is_empty() => {
                    LocalName::from(format!("{prefix}:{}", attribute.name.local))
                }
                _ => attribute.name.local,
            };
            names.add(AttributeNames::of(&name));
            self.attributes.push(Attribute { start: NameStart::of(&name), name, value });
        }
        (start..self.attributes.len() as u32, names)
    }
}
