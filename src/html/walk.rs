//! Ways through a page: up, down, and in document order. No way allocates or recurses.

use super::tree::{Document, Element, Node, NodeId};

/// A heading of the page, whatever made it one.
#[derive(Clone, Copy, Debug)]
pub struct Heading<'d> {
    /// 1 for the most important.
    pub level: u32,
    /// The element that is the heading.
    pub element: Element<'d>,
}

impl Document {
    /// Every element of the page in document order, without what lies in templates and shadow roots.
    pub fn elements(&self) -> impl Iterator<Item = Element<'_>> {
        self.root().descendants().filter_map(Node::as_element)
    }

    /// Every HTML element of that (lower case) name, in document order.
    pub fn elements_named<'d>(&'d self, name: &'d str) -> impl Iterator<Item = Element<'d>> {
        self.elements().filter(move |element| element.is(name))
    }

    /// The `<html>` element, which every page has, unless reading stopped before it.
    pub fn html_element(&self) -> Option<Element<'_>> {
        self.root().child_elements().find(|element| element.is("html"))
    }

    /// The `<body>` element; `None` in a page of framesets.
    pub fn body(&self) -> Option<Element<'_>> {
        self.html_element()?.child_elements().find(|element| element.is("body"))
    }

    /// The words of the first `<title>` in the page, white space collapsed (WCAG 2.4.2). An SVG
    /// `<title>` is another matter. `None` when the page has no title element.
    pub fn title(&self) -> Option<String> {
        let title = self.elements_named("title").next()?;
        Some(super::text::collapsed(&title.text_content()))
    }

    /// The headings in document order, hidden ones too: `h1` to `h6` whose role was not changed, and
    /// `role="heading"` with its `aria-level` (2 when that is missing or no number, as ARIA 1.2 says).
    pub fn headings(&self) -> impl Iterator<Item = Heading<'_>> {
        self.elements().filter_map(|element| {
            element.heading_level().map(|level| Heading { level, element })
        })
    }
}

impl<'d> Node<'d> {
    /// The node this one is a child of. The contents of a template and a shadow root name their
    /// element here, so that ways upward never end early.
    pub fn parent(self) -> Option<Node<'d>> {
        (self.id.0 != 0).then(|| self.document.node(NodeId(self.slot().parent)))
    }

    /// The element this node is a child of.
    pub fn parent_element(self) -> Option<Element<'d>> {
        self.ancestors().next()
    }

    /// The elements around this node, nearest first.
    pub fn ancestors(self) -> impl Iterator<Item = Element<'d>> {
        std::iter::successors(self.parent(), |node| node.parent()).filter_map(Node::as_element)
    }

    /// The children in order.
    pub fn children(self) -> impl Iterator<Item = Node<'d>> {
        let end = self.slot().end;
        let mut at = self.id.0 + 1;
        std::iter::from_fn(move || {
            (at < end).then(|| {
                let child = self.document.node(NodeId(at));
                at = child.slot().end;
                child
            })
        })
        .filter(|child| !child.is_fragment())
    }

    /// The children that are elements.
    pub fn child_elements(self) -> impl Iterator<Item = Element<'d>> {
        self.children().filter_map(Node::as_element)
    }

    /// Everything inside this node, in document order, without templates' contents and shadow roots.
    pub fn descendants(self) -> impl Iterator<Item = Node<'d>> {
        let end = self.slot().end;
        let mut at = self.id.0 + 1;
        std::iter::from_fn(move || {
            while at < end {
                let node = self.document.node(NodeId(at));
                if !node.is_fragment() {
                    at += 1;
                    return Some(node);
                }
                at = node.slot().end;
            }
            None
        })
    }

    /// The elements inside this node, in document order.
    pub fn descendant_elements(self) -> impl Iterator<Item = Element<'d>> {
        self.descendants().filter_map(Node::as_element)
    }

    /// The child of the same parent just before this node.
    pub fn previous_sibling(self) -> Option<Node<'d>> {
        let parent = self.parent()?;
        let mut node = self.document.node(NodeId(self.id.0 - 1));
        if node == parent {
            return None;
        }
        while node.slot().parent != parent.id.0 {
            node = node.parent()?;
        }
        (!node.is_fragment()).then_some(node)
    }

    /// The child of the same parent just after this node.
    pub fn next_sibling(self) -> Option<Node<'d>> {
        let parent = self.parent()?;
        let next = self.slot().end;
        (next < parent.slot().end).then(|| self.document.node(NodeId(next)))
    }

    /// Whether `other` is this node or lies inside it.
    pub fn contains(self, other: Node<'d>) -> bool {
        (self.id.0..self.slot().end).contains(&other.id.0)
    }
}

impl<'d> Element<'d> {
    /// The contents of a `<template>`, or the declarative shadow root of any other element.
    pub fn fragment(self) -> Option<Node<'d>> {
        let first = self.id.0 + 1;
        (first < self.slot().end)
            .then(|| self.document.node(NodeId(first)))
            .filter(|node| node.is_fragment())
    }

    /// The nearest element that is this one or around it, and is as asked.
    pub fn closest(self, wanted: impl Fn(Element<'d>) -> bool) -> Option<Element<'d>> {
        std::iter::once(self).chain(self.ancestors()).find(|element| wanted(*element))
    }

    /// The level of this heading, if it is one.
    pub fn heading_level(self) -> Option<u32> {
        if self.role() != Some(super::Role::Heading) {
            return None;
        }
        let stated = self
            .attribute("aria-level")
            .and_then(|level| level.trim().parse().ok())
            .filter(|level| *level > 0);
        stated.or(match (self.is_html(), self.name().as_bytes()) {
            (true, [b'h', level @ b'1'..=b'6']) => Some(u32::from(level - b'0')),
            _ => Some(2),
        })
    }
}
