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
        self.elements().filter_map(|element| element.heading_level().map(|level| Heading { level, element }))
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
        (first < self.slot().end).then(|| self.document.node(NodeId(first))).filter(|node| node.is_fragment())
    }

    /// The nearest element that is this one or around it, and is as asked.
    pub fn closest(self, wanted: impl Fn(Element<'d>) -> bool) -> Option<Element<'d>> {
        std::iter::once(self).chain(self.ancestors()).find(|element| wanted(*element))
    }

    /// The level of this heading, if it is one.
    pub fn heading_level(self) -> Option<u32> {
        let may_be = self.is_any(&["h1", "h2", "h3", "h4", "h5", "h6"]) || self.has_attribute("role");
        if !may_be || self.role() != Some(super::Role::Heading) {
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

#[cfg(test)]
mod tests {
    use crate::html::{Document, Element};

    fn names<'d>(elements: impl Iterator<Item = Element<'d>>) -> String {
        elements.map(Element::name).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn ways_lead_up_down_and_along() {
        let document =
            Document::parse("<!doctype html><title>A  page</title><ul id=u><li>a<b>b</b><li id=l>c</ul>d");
        let list = document.by_id("u").expect("a list");
        let last = document.by_id("l").expect("an item");
        assert_eq!(names(document.elements()), "html head title body ul li b li");
        assert_eq!(names(list.child_elements()), "li li");
        assert_eq!(names(list.descendant_elements()), "li b li");
        assert_eq!(names(last.ancestors()), "ul body html");
        assert_eq!(last.previous_sibling().map(|first| first.text_content()).as_deref(), Some("ab"));
        assert_eq!(list.next_sibling().and_then(|next| next.text()), Some("d"));
        assert!(last.next_sibling().is_none() && list.previous_sibling().is_none());
        assert!(list.contains(*last) && !last.contains(*list) && last.contains(*last));
        assert_eq!(document.title().as_deref(), Some("A page"));
        assert!(document.body().is_some_and(|body| body.is("body")));
    }

    #[test]
    fn misplaced_content_stands_where_browsers_put_it() {
        let document = Document::parse("<table><p>a</p><tr><td>b</table>");
        assert_eq!(names(document.elements()), "html head body p table tbody tr td");
        let document = Document::parse("<p><b>a<div>b</b>c</div>");
        assert_eq!(names(document.elements()), "html head body p b div b");
    }

    #[test]
    fn headings_have_levels() {
        let document = Document::parse(
            "<h1>a</h1><h3>b</h3><div role=heading aria-level=7>c</div><p role=heading>d</p><h2 role=none>e</h2><h2 aria-level=x>f",
        );
        let levels: Vec<_> =
            document.headings().map(|heading| (heading.level, heading.element.text_content())).collect();
        let expected =
            [(1, "a"), (3, "b"), (7, "c"), (2, "d"), (2, "f")].map(|(level, text)| (level, text.to_owned()));
        assert_eq!(levels, expected);
    }

    #[test]
    fn ids_that_repeat_are_told() {
        let document = Document::parse("<p id=b>1<p id=a>2<p id=b>3<p id=''>4<p id=''>5<p id=b>6");
        let twice: Vec<_> = document
            .duplicate_ids()
            .map(|(first, second)| (first.text_content(), second.text_content()))
            .collect();
        assert_eq!(twice, [("1".to_owned(), "3".to_owned()), ("1".to_owned(), "6".to_owned())]);
        assert_eq!(document.by_id("b").map(|first| first.text_content()).as_deref(), Some("1"));
        assert!(document.by_id("c").is_none() && document.by_id("B").is_none());
    }

    #[test]
    fn tab_reaches_what_can_be_used() {
        let case = |html: &str, reached: bool| {
            let document = Document::parse(html);
            assert_eq!(document.by_id("x").is_some_and(Element::is_in_tab_order), reached, "{html}");
        };
        case("<a id=x href=#>", true);
        case("<a id=x>", false);
        case("<div id=x tabindex=0>", true);
        case("<a id=x href=# tabindex=-1>", false);
        case("<button id=x disabled>", false);
        case("<fieldset disabled><legend><input id=x></legend></fieldset>", true);
        case("<fieldset disabled><input id=x></fieldset>", false);
        case("<details><summary id=x>", true);
        case("<button id=x hidden>", false);
    }
}
