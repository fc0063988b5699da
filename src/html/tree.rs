//! The finished tree of a page: nodes numbered in document order, each with its place in the source.
//!
//! Numbers in document order make the common questions cheap: a subtree is a range of numbers, and
//! "does A contain B" is two comparisons. The tree cannot be changed once it is made.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, Range};

use html5ever::{LocalName, Namespace, ns};

use super::attribute::{Attribute, AttributeNames};
use super::hidden::Hiding;
use super::id::Ids;
use super::label::Labels;

/// One HTML page, parsed whole. Made only by [`Document::parse`].
pub struct Document {
    pub(super) source: Box<str>,
    pub(super) text: String,
    pub(super) nodes: Vec<Slot>,
    pub(super) tags: Vec<Tag>,
    pub(super) attributes: Vec<Attribute>,
    pub(super) hiding: Vec<Hiding>,
    /// Whether each node stands on lines of its own, where style sheets were asked.
    pub(super) alone: Vec<Option<bool>>,
    /// The words that style sheets put before and after what is in an element, where they do.
    pub(super) added: BTreeMap<NodeId, [String; 2]>,
    pub(super) ids: Ids,
    pub(super) labels: Labels,
    pub(super) doctype: Option<Box<str>>,
    pub(super) quirks: bool,
    pub(super) faults: Vec<Fault>,
    pub(super) cut_short: Option<usize>,
}

/// The number of a node: smaller means earlier in the document.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NodeId(pub(super) u32);

/// A node of any sort: the document, an element, a text, a comment, a fragment.
#[derive(Clone, Copy)]
pub struct Node<'d> {
    pub(super) document: &'d Document,
    pub(super) id: NodeId,
}

/// A node that is an element; all that a [`Node`] can do, it can do.
#[derive(Clone, Copy)]
pub struct Element<'d>(pub(super) Node<'d>);

/// Something the HTML standard calls a parse error, or a guard of ours.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// What html5ever says of it, in its own short English; not meant for authors as it stands.
    pub message: Box<str>,
    /// Where in the source: the first byte of the tag or text being read.
    pub at: usize,
}

/// One node as stored: its parent, the end of its subtree (first number after it), and what it is.
pub(super) struct Slot {
    pub parent: u32,
    pub end: u32,
    pub kind: Kind,
}

/// What a node is. Spans are byte offsets into the source.
pub(super) enum Kind {
    Document,
    /// The contents of a `<template>`, or a declarative shadow root: not children, never lost.
    Fragment,
    /// An index into `Document::tags`.
    Element(u32),
    /// `words` is a range of `Document::text`.
    Text {
        words: Range<u32>,
        span: Range<u32>,
    },
    Comment {
        words: Range<u32>,
        span: Range<u32>,
    },
}

/// One element as stored. `tag.start == tag.end` says that no tag in the source made it.
pub(super) struct Tag {
    pub name: LocalName,
    pub space: Namespace,
    /// The start of an HTML name as one number; 0 for an element of a drawing or formula.
    pub start: NameStart,
    pub attributes: Range<u32>,
    pub names: AttributeNames,
    /// Whether it stands on lines of its own, as browsers show it of themselves.
    pub is_block: bool,
    pub tag: Range<u32>,
    pub end: u32,
}

impl NodeId {
    /// The number itself, to keep something beside each node: below [`Document::size`].
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl Document {
    /// How many nodes there are, what lies in templates and shadow roots among them.
    pub fn size(&self) -> usize {
        self.nodes.len()
    }

    /// The text the page was parsed from; every span is a range of it.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The document node, above `<html>`.
    pub fn root(&self) -> Node<'_> {
        self.node(NodeId(0))
    }

    /// The node of a number. The number must come from this document.
    pub fn node(&self, id: NodeId) -> Node<'_> {
        Node { document: self, id }
    }

    /// The name in `<!doctype name>`, lower case; `None` when the page has no doctype.
    pub fn doctype(&self) -> Option<&str> {
        self.doctype.as_deref()
    }

    /// Whether browsers lay the page out in quirks mode, as they do without a proper doctype.
    pub fn is_quirks_mode(&self) -> bool {
        self.quirks
    }

    /// Parse errors in source order, at most 1,000 of them.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// Where reading stopped, when a hostile page asked for more work than its size can justify;
    /// `None` for every page that was read to its end. See `parse` for the limits.
    pub fn cut_short(&self) -> Option<usize> {
        self.cut_short
    }
}

impl<'d> Node<'d> {
    /// The number of this node.
    pub fn id(self) -> NodeId {
        self.id
    }

    /// The document this node belongs to.
    pub fn document(self) -> &'d Document {
        self.document
    }

    /// This node as an element, if it is one.
    pub fn as_element(self) -> Option<Element<'d>> {
        matches!(self.slot().kind, Kind::Element(_)).then_some(Element(self))
    }

    /// The words of a text node, references decoded; `None` for any other node.
    pub fn text(self) -> Option<&'d str> {
        match &self.slot().kind {
            Kind::Text { words, .. } => Some(self.document.words(words)),
            _ => None,
        }
    }

    /// The words of a comment; `None` for any other node.
    pub fn comment(self) -> Option<&'d str> {
        match &self.slot().kind {
            Kind::Comment { words, .. } => Some(self.document.words(words)),
            _ => None,
        }
    }

    /// Whether this is the contents of a `<template>` or a declarative shadow root.
    pub fn is_fragment(self) -> bool {
        matches!(self.slot().kind, Kind::Fragment)
    }

    /// The bytes of the source this node came from: for an element from `<` to the end of its end
    /// tag, or of its last content where there is no end tag; for a text, everything between the
    /// tags around it. `None` when nothing in the source made it.
    pub fn span(self) -> Option<Range<usize>> {
        let span = match &self.slot().kind {
            Kind::Element(tag) => {
                let tag = &self.document.tags[*tag as usize];
                if tag.tag.is_empty() {
                    return None;
                }
                tag.tag.start..tag.end
            }
            Kind::Text { span, .. } | Kind::Comment { span, .. } => span.clone(),
            Kind::Document => 0..self.document.source.len() as u32,
            Kind::Fragment => return None,
        };
        (!span.is_empty()).then_some(span.start as usize..span.end as usize)
    }

    pub(super) fn slot(self) -> &'d Slot {
        &self.document.nodes[self.id.0 as usize]
    }
}

impl<'d> Element<'d> {
    /// The local name: lower case in HTML, as the standard spells it in SVG and MathML.
    pub fn name(self) -> &'d str {
        &self.tag().name
    }

    /// Whether this is the HTML element of that (lower case) name.
    #[inline]
    pub fn is(self, name: &str) -> bool {
        let tag = self.tag();
        let start = NameStart::of(name);
        tag.start == start && (start.is_whole(name) || *tag.name == *name)
    }

    /// Whether this is an HTML element with one of these names.
    #[inline]
    pub fn is_any(self, names: &[&str]) -> bool {
        names.iter().any(|name| self.is(name))
    }

    /// Whether this is the SVG element of that name.
    #[inline]
    pub fn is_svg(self, name: &str) -> bool {
        let tag = self.tag();
        tag.space == ns!(svg) && &*tag.name == name
    }

    /// Whether this element is part of a drawing in SVG.
    #[inline]
    pub fn is_in_svg(self) -> bool {
        self.tag().space == ns!(svg)
    }

    /// Whether this is an HTML element, and not SVG or MathML.
    #[inline]
    pub fn is_html(self) -> bool {
        self.tag().space == ns!(html)
    }

    /// The bytes of the start tag, from `<` to `>`. `None` when the parser added the element itself,
    /// as it does `<tbody>`, or repeated it, as it does an unclosed `<b>` in the next paragraph.
    pub fn start_tag(self) -> Option<Range<usize>> {
        let tag = &self.tag().tag;
        (!tag.is_empty()).then_some(tag.start as usize..tag.end as usize)
    }

    /// The bytes to point a person at: the start tag of this element or, if it has none, of the
    /// nearest element around it that has one; the very start of the page when none has.
    pub fn place(self) -> Range<usize> {
        std::iter::once(self).chain(self.ancestors()).find_map(Element::start_tag).unwrap_or(0..0)
    }

    #[inline]
    pub(super) fn tag(self) -> &'d Tag {
        match self.0.slot().kind {
            Kind::Element(tag) => &self.document.tags[tag as usize],
            _ => unreachable!("an Element is made only from a node that is one"),
        }
    }
}

impl<'d> Deref for Element<'d> {
    type Target = Node<'d>;

    fn deref(&self) -> &Node<'d> {
        &self.0
    }
}

/// The first letters of a name, side by side in one number. Rules ask for names of every element, and one number is
/// compared at once: for a name known when this is compiled, it is worked out then.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct NameStart(u64);

impl NameStart {
    /// How many letters it holds.
    const LENGTH: usize = 8;

    #[inline]
    pub(super) const fn of(name: &str) -> NameStart {
        let letters = name.as_bytes();
        let mut start = 0;
        let mut at = 0;
        while at < letters.len() && at < NameStart::LENGTH {
            start |= (letters[at] as u64) << (8 * at);
            at += 1;
        }
        NameStart(start)
    }

    /// Whether nothing of the name is left out. No name has a letter 0, so that none that starts alike is another.
    #[inline]
    pub(super) const fn is_whole(self, name: &str) -> bool {
        name.len() < NameStart::LENGTH
    }

    /// That of no HTML element.
    pub(super) const NONE: NameStart = NameStart(0);
}

impl Document {
    pub(super) fn words(&self, range: &Range<u32>) -> &str {
        &self.text[range.start as usize..range.end as usize]
    }
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && std::ptr::eq(self.document, other.document)
    }
}

impl Eq for Node<'_> {}

impl PartialEq for Element<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for Element<'_> {}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.as_element(), self.text()) {
            (Some(element), _) => write!(out, "{}", element.describe()),
            (None, Some(text)) => write!(out, "{text:?}"),
            (None, None) => write!(out, "node {}", self.id.0),
        }
    }
}

impl fmt::Debug for Element<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}
