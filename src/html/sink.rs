//! What html5ever calls while it grows a tree: our own `TreeSink`.

use std::borrow::Cow;
use std::cell::Ref;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode};
use html5ever::tendril::StrTendril;
use html5ever::tree_builder::TreeSink;
use html5ever::{Attribute, QualName, local_name, ns};

use super::draft::{Draft, DraftKind, DraftTag, Handle, NONE};
use super::tree::Fault;

/// Most parse errors kept of one page.
const MOST_FAULTS: usize = 1_000;

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
        let bytes: usize = attributes.iter().map(|attribute| attribute.value.len()).sum();
        self.value_bytes.set(self.value_bytes.get() + bytes);
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
                    "article"
                        | "aside"
                        | "blockquote"
                        | "body"
                        | "div"
                        | "footer"
                        | "h1"
                        | "h2"
                        | "h3"
                        | "h4"
                        | "h5"
                        | "h6"
                        | "header"
                        | "main"
                        | "nav"
                        | "p"
                        | "section"
                        | "span"
                ));
        let mut tags = self.tags.borrow_mut();
        if !may || tags[host.element as usize].contents != NONE {
            return false;
        }
        tags[host.element as usize].contents = tags[template.element as usize].contents;
        true
    }
}
