//! The tree while html5ever is still growing it.
//!
//! Children are linked lists of numbers, for the parser moves nodes about; `settle` then lays the
//! finished tree out in document order. Work is counted as it is done, so that a hostile page can
//! be stopped (see `parse`). What html5ever calls is in `sink`.

use std::cell::{Cell, RefCell};

use html5ever::interface::NodeOrText;
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, QualName};

use super::tree::Fault;

/// Says "no such node".
pub(super) const NONE: u32 = u32::MAX;

/// A node being built: its number, and its number among elements.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Handle {
    pub node: u32,
    pub element: u32,
}

/// Everything known of a page while it is being parsed.
pub(super) struct Draft {
    pub nodes: RefCell<Vec<DraftNode>>,
    pub names: RefCell<Vec<QualName>>,
    pub tags: RefCell<Vec<DraftTag>>,
    pub doctype: RefCell<Option<StrTendril>>,
    pub quirks: Cell<bool>,
    pub faults: RefCell<Vec<Fault>>,
    /// Where a parse error reported now would stand.
    pub fault_at: Cell<u32>,
    /// The markup being handled.
    pub markup: Cell<(u32, u32)>,
    /// The end of the last markup: where the text being read began.
    text_from: Cell<u32>,
    /// The text node last added to, whose end is known when the next markup begins.
    last_text: Cell<u32>,
    /// The name in the start tag being handled, whose element is to have its span.
    pub claim: RefCell<Option<LocalName>>,
    pub claimed: Cell<u32>,
    /// The element now open, as far as can be told from outside the parser.
    current: Cell<u32>,
    work: Cell<u64>,
    most_work: u64,
    most_nodes: usize,
    /// Bytes of attribute values; repeated formatting elements repeat theirs.
    pub value_bytes: Cell<usize>,
    most_value_bytes: usize,
}

/// A node and its links.
pub(super) struct DraftNode {
    pub parent: u32,
    pub previous: u32,
    pub next: u32,
    pub first: u32,
    pub last: u32,
    pub depth: u32,
    pub kind: DraftKind,
}

pub(super) enum DraftKind {
    Document,
    Fragment,
    Element(u32),
    Text(StrTendril, (u32, u32)),
    Comment(StrTendril, (u32, u32)),
}

/// What an element has beside its name.
pub(super) struct DraftTag {
    pub attributes: Vec<Attribute>,
    pub tag: (u32, u32),
    /// The end of its end tag, 0 while there is none.
    pub end: u32,
    /// The fragment that holds a template's contents or a shadow root.
    pub contents: u32,
    pub integration_point: bool,
}

impl Draft {
    /// For a source of `length` bytes. A typical page costs two units of work per byte; ten thousand
    /// nested elements cost fifty million in all.
    pub(super) fn new(length: usize) -> Draft {
        let draft = Draft {
            nodes: RefCell::new(Vec::with_capacity(length / 16 + 8)),
            names: RefCell::new(Vec::with_capacity(length / 32 + 8)),
            tags: RefCell::new(Vec::with_capacity(length / 32 + 8)),
            doctype: RefCell::new(None),
            quirks: Cell::new(false),
            faults: RefCell::default(),
            fault_at: Cell::new(0),
            markup: Cell::new((0, 0)),
            text_from: Cell::new(0),
            last_text: Cell::new(NONE),
            claim: RefCell::new(None),
            claimed: Cell::new(NONE),
            current: Cell::new(0),
            work: Cell::new(0),
            most_work: 150_000_000 + 20 * length as u64,
            most_nodes: 100_000 + 2 * length,
            value_bytes: Cell::new(0),
            most_value_bytes: 1_000_000 + 4 * length,
        };
        draft.add(DraftKind::Document);
        draft
    }

    pub(super) fn is_exhausted(&self) -> bool {
        self.work.get() > self.most_work
            || self.nodes.borrow().len() > self.most_nodes
            || self.value_bytes.get() > self.most_value_bytes
    }

    pub(super) fn fault_at(&self, at: u32) {
        self.fault_at.set(at);
    }

    /// Markup begins; with a start tag, its name: the element made from it is to have its span.
    pub(super) fn begin_markup(&self, span: (u32, u32), name: Option<LocalName>) {
        self.fault_at.set(span.0);
        self.markup.set(span);
        self.claim.replace(name);
        self.claimed.set(NONE);
        let text = self.last_text.replace(NONE);
        if text != NONE
            && let DraftKind::Text(_, place) = &mut self.nodes.borrow_mut()[text as usize].kind
        {
            place.1 = span.0;
        }
    }

    /// Markup has been handled: text after it begins here.
    pub(super) fn end_markup(&self) {
        let span = self.markup.get();
        self.text_from.set(span.1);
        self.last_text.set(NONE);
        self.claim.replace(None);
    }

    /// Counts what html5ever does out of our sight: it compares a new formatting element with every
    /// open one, attribute by attribute.
    pub(super) fn charge_formatting(&self, name: &LocalName, attributes: usize) {
        if matches!(
            &**name,
            "a" | "b"
                | "big"
                | "code"
                | "em"
                | "font"
                | "i"
                | "nobr"
                | "s"
                | "small"
                | "strike"
                | "strong"
                | "tt"
                | "u"
        ) {
            let depth = self.nodes.borrow()[self.current.get() as usize].depth as u64;
            self.charge(64 * depth * (1 + attributes as u64));
        }
    }

    /// An end tag of this name: the nearest open element of that name ends with it.
    pub(super) fn close(&self, name: &LocalName) {
        let nodes = self.nodes.borrow();
        let names = self.names.borrow();
        let mut tags = self.tags.borrow_mut();
        let mut at = self.current.get();
        let mut steps = 0;
        while at != NONE {
            let node = &nodes[at as usize];
            if let DraftKind::Element(tag) = node.kind
                && tags[tag as usize].end == 0
                && names[tag as usize].local == *name
            {
                tags[tag as usize].end = self.markup.get().1;
                self.current.set(node.parent);
                break;
            }
            steps += 1;
            at = node.parent;
        }
        self.charge(steps);
    }

    pub(super) fn charge(&self, work: u64) {
        self.work.set(self.work.get() + work);
    }

    /// Whether the page has come to its first element.
    pub(super) fn has_elements(&self) -> bool {
        !self.names.borrow().is_empty()
    }

    pub(super) fn add(&self, kind: DraftKind) -> u32 {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(DraftNode {
            parent: NONE,
            previous: NONE,
            next: NONE,
            first: NONE,
            last: NONE,
            depth: 0,
            kind,
        });
        nodes.len() as u32 - 1
    }

    pub(super) fn detach(&self, node: u32) {
        let nodes = &mut *self.nodes.borrow_mut();
        let DraftNode { parent, previous, next, .. } = nodes[node as usize];
        if parent == NONE {
            return;
        }
        match previous {
            NONE => nodes[parent as usize].first = next,
            _ => nodes[previous as usize].next = next,
        }
        match next {
            NONE => nodes[parent as usize].last = previous,
            _ => nodes[next as usize].previous = previous,
        }
        let node = &mut nodes[node as usize];
        (node.parent, node.previous, node.next) = (NONE, NONE, NONE);
    }

    /// Puts `node` under `parent`, before `next`, or last when `next` is [`NONE`].
    pub(super) fn attach(&self, node: u32, parent: u32, next: u32) {
        self.detach(node);
        let nodes = &mut *self.nodes.borrow_mut();
        let previous = match next {
            NONE => std::mem::replace(&mut nodes[parent as usize].last, node),
            _ => std::mem::replace(&mut nodes[next as usize].previous, node),
        };
        match previous {
            NONE => nodes[parent as usize].first = node,
            _ => nodes[previous as usize].next = node,
        }
        let depth = nodes[parent as usize].depth + 1;
        let node = &mut nodes[node as usize];
        (node.parent, node.previous, node.next, node.depth) = (parent, previous, next, depth);
        // Rules will walk upward from here, some of them for each node.
        self.charge(u64::from(depth / 4));
    }

    /// Puts a node or text under `parent`, before `next`; text joins the text before it.
    pub(super) fn insert(&self, child: NodeOrText<Handle>, parent: u32, next: u32) {
        match child {
            NodeOrText::AppendNode(child) => {
                self.attach(child.node, parent, next);
                self.current.set(child.node);
            }
            NodeOrText::AppendText(text) => {
                self.current.set(parent);
                let previous = {
                    let nodes = self.nodes.borrow();
                    match next {
                        NONE => nodes[parent as usize].last,
                        _ => nodes[next as usize].previous,
                    }
                };
                if previous != NONE
                    && let DraftKind::Text(words, span) = &mut self.nodes.borrow_mut()[previous as usize].kind
                {
                    words.push_tendril(&text);
                    span.1 = self.text_to();
                    self.last_text.set(previous);
                    return;
                }
                let node = self.add(DraftKind::Text(text, (self.text_from.get(), self.text_to())));
                self.attach(node, parent, next);
                self.last_text.set(node);
            }
        }
    }

    /// The end of the text being read, as far as known: `begin_markup` puts it right.
    fn text_to(&self) -> u32 {
        self.markup.get().0.max(self.text_from.get())
    }
}
