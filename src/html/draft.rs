//! The tree while html5ever is still growing it: our own `TreeSink`.
//!
//! Children are linked lists of numbers, for the parser moves nodes about; `settle` then lays the
//! finished tree out in document order. Work is counted as it is done, so that a hostile page can
//! be stopped (see `parse`).

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode};
use html5ever::tendril::StrTendril;
use html5ever::tree_builder::TreeSink;
use html5ever::{Attribute, LocalName, QualName, local_name, ns};

use super::tree::Fault;

/// Says "no such node".
pub(super) const NONE: u32 = u32::MAX;

/// Most parse errors kept of one page.
const MOST_FAULTS: usize = 1_000;

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
    fault_at: Cell<u32>,
    /// The markup being handled.
    markup: Cell<(u32, u32)>,
    /// The end of the last markup: where the text being read began.
    text_from: Cell<u32>,
    /// The text node last added to, whose end is known when the next markup begins.
    last_text: Cell<u32>,
    /// The name in the start tag being handled, whose element is to have its span.
    claim: RefCell<Option<LocalName>>,
    claimed: Cell<u32>,
    /// The element now open, as far as can be told from outside the parser.
    current: Cell<u32>,
    work: Cell<u64>,
    most_work: u64,
    most_nodes: usize,
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
    integration_point: bool,
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
            most_work: 200_000_000 + 100 * length as u64,
            most_nodes: 100_000 + 2 * length,
        };
        draft.add(DraftKind::Document);
        draft
    }

    pub(super) fn is_exhausted(&self) -> bool {
        self.work.get() > self.most_work || self.nodes.borrow().len() > self.most_nodes
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
            "a" | "b" | "big" | "code" | "em" | "font" | "i" | "nobr" | "s" | "small" | "strike" | "strong" | "tt" | "u"
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

    fn charge(&self, work: u64) {
        self.work.set(self.work.get() + work);
    }

    fn add(&self, kind: DraftKind) -> u32 {
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

    fn detach(&self, node: u32) {
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
    fn attach(&self, node: u32, parent: u32, next: u32) {
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
    fn insert(&self, child: NodeOrText<Handle>, parent: u32, next: u32) {
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

impl TreeSink for Draft {
    type Handle = Handle;
    type Output = Self;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, message: Cow<'static, str>) {
        let mut faults = self.faults.borrow_mut();
        if faults.len() < MOST_FAULTS {
            faults.push(Fault { message: message.into(), at: self.fault_at.get() as usize });
        }
    }

    fn get_document(&self) -> Handle {
        Handle { node: 0, element: NONE }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> Ref<'a, QualName> {
        self.charge(1);
        Ref::map(self.names.borrow(), |names| &names[target.element as usize])
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> Handle {
        self.charge(16 + 4 * attributes.len() as u64);
        let contents = if flags.template { self.add(DraftKind::Fragment) } else { NONE };
        let mut tags = self.tags.borrow_mut();
        let element = tags.len() as u32;
        let mut tag = (0, 0);
        // The parser may repeat unclosed formatting elements before it makes the one asked for:
        // the last one made is the one whose tag this is. `<image>` is an `img`, by the standard.
        if let Some(claim) = &*self.claim.borrow()
            && (claim.eq_ignore_ascii_case(&name.local)
                || (*claim == local_name!("image") && name.local == local_name!("img")))
        {
            tag = self.markup.get();
            let earlier = self.claimed.replace(element);
            if earlier != NONE {
                tags[earlier as usize].tag = (0, 0);
            }
        }
        tags.push(DraftTag {
            attributes,
            tag,
            end: 0,
            contents,
            integration_point: flags.mathml_annotation_xml_integration_point,
        });
        self.names.borrow_mut().push(name);
        drop(tags);
        Handle { node: self.add(DraftKind::Element(element)), element }
    }

    fn create_comment(&self, text: StrTendril) -> Handle {
        let node = self.add(DraftKind::Comment(text, self.markup.get()));
        Handle { node, element: NONE }
    }

    fn create_pi(&self, _target: StrTendril, data: StrTendril) -> Handle {
        self.create_comment(data)
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(child, parent.node, NONE);
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous: &Handle, child: NodeOrText<Handle>) {
        let has_parent = self.nodes.borrow()[element.node as usize].parent != NONE;
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        let parent = self.nodes.borrow()[sibling.node as usize].parent;
        if parent != NONE {
            self.insert(child, parent, sibling.node);
        }
    }

    fn append_doctype_to_document(&self, name: StrTendril, _public: StrTendril, _system: StrTendril) {
        self.doctype.replace(Some(name));
    }

    fn get_template_contents(&self, target: &Handle) -> Handle {
        Handle { node: self.tags.borrow()[target.element as usize].contents, element: NONE }
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        self.charge(1);
        one.node == other.node
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.quirks.set(mode == QuirksMode::Quirks);
    }

    fn add_attrs_if_missing(&self, target: &Handle, attributes: Vec<Attribute>) {
        let tag = &mut self.tags.borrow_mut()[target.element as usize];
        self.charge((tag.attributes.len() * attributes.len()) as u64);
        for attribute in attributes {
            if !tag.attributes.iter().any(|known| known.name == attribute.name) {
                tag.attributes.push(attribute);
            }
        }
        // `text<body lang=en>`: the body was made for the text, and this is its tag after all.
        if tag.tag == (0, 0)
            && self.claim.borrow().as_ref() == Some(&self.names.borrow()[target.element as usize].local)
        {
            tag.tag = self.markup.get();
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.detach(target.node);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        loop {
            let first = self.nodes.borrow()[node.node as usize].first;
            if first == NONE {
                break;
            }
            self.charge(1);
            self.attach(first, new_parent.node, NONE);
        }
    }

    fn is_mathml_annotation_xml_integration_point(&self, handle: &Handle) -> bool {
        self.tags.borrow()[handle.element as usize].integration_point
    }

    /// Keeps a declarative shadow root, if the host may have one and has none yet
    /// (<https://dom.spec.whatwg.org/#valid-shadow-host-name>).
    fn attach_declarative_shadow(&self, host: &Handle, template: &Handle, _attributes: &[Attribute]) -> bool {
        if host.element == NONE {
            return false;
        }
        let names = self.names.borrow();
        let name = &names[host.element as usize];
        let may = name.ns == ns!(html)
            && (name.local.contains('-')
                || matches!(
                    &*name.local,
                    "article" | "aside" | "blockquote" | "body" | "div" | "footer" | "h1" | "h2" | "h3"
                        | "h4" | "h5" | "h6" | "header" | "main" | "nav" | "p" | "section" | "span"
                ));
        let mut tags = self.tags.borrow_mut();
        if !may || tags[host.element as usize].contents != NONE {
            return false;
        }
        tags[host.element as usize].contents = tags[template.element as usize].contents;
        true
    }
}
