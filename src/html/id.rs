//! Elements by their `id`, and the ids that more than one element has.

use super::tree::{Document, Element, Node, NodeId};

/// The elements with an id, sorted by id and then by document order.
#[derive(Default)]
pub(super) struct Ids(Vec<(Scope, NodeId)>);

/// The tree an id holds in: the page itself, a template's contents, or a shadow root.
type Scope = NodeId;

impl Ids {
    pub(super) fn of(document: &Document) -> Ids {
        let mut scopes: Vec<Scope> = Vec::with_capacity(document.nodes.len());
        let mut ids = Vec::new();
        for number in 0..document.nodes.len() as u32 {
            let node = document.node(NodeId(number));
            let scope = match node.parent() {
                Some(parent) if !node.is_fragment() => scopes[parent.id().0 as usize],
                _ => node.id(),
            };
            scopes.push(scope);
            if let Some(id) = node.as_element().and_then(Element::id_attribute) {
                ids.push((id, scope, node.id()));
            }
        }
        ids.sort();
        Ids(ids.into_iter().map(|(_, scope, node)| (scope, node)).collect())
    }
}

impl Document {
    /// The element with that id: the first, where several have it, as browsers choose.
    pub fn by_id(&self, id: &str) -> Option<Element<'_>> {
        self.root().by_id(id)
    }

    /// Each element whose id an earlier element of the same tree has: `(the first, this one)`, sorted by id.
    pub fn duplicate_ids(&self) -> impl Iterator<Item = (Element<'_>, Element<'_>)> {
        let mut first: Option<(Scope, Element<'_>)> = None;
        self.ids.0.iter().filter_map(move |&(scope, node)| {
            let element = self.node(node).as_element()?;
            match first {
                Some((known, earlier))
                    if known == scope && earlier.id_attribute() == element.id_attribute() =>
                {
                    Some((earlier, element))
                }
                _ => {
                    first = Some((scope, element));
                    None
                }
            }
        })
    }
}

impl<'d> Node<'d> {
    /// The element with that id in the tree this node is part of. An id outside a shadow root does
    /// not hold inside it, nor the other way round.
    pub fn by_id(self, id: &str) -> Option<Element<'d>> {
        let document = self.document();
        let all = &document.ids.0;
        let id_of = |node: NodeId| document.node(node).as_element().and_then(Element::id_attribute);
        let from = all.partition_point(|&(_, node)| id_of(node) < Some(id));
        if id_of(all.get(from)?.1) != Some(id) {
            return None;
        }
        let scope = self.scope();
        all[from..]
            .iter()
            .take_while(|&&(_, node)| id_of(node) == Some(id))
            .find(|&&(known, _)| known == scope)
            .and_then(|&(_, node)| document.node(node).as_element())
    }

    /// The elements an attribute lists by id (`aria-labelledby`, `headers`), without those that do not exist.
    pub fn by_ids(self, list: &str) -> impl Iterator<Item = Element<'d>> {
        list.split_ascii_whitespace().filter_map(move |id| self.by_id(id))
    }

    fn scope(self) -> Scope {
        std::iter::successors(Some(self), |node| node.parent())
            .find(|node| node.is_fragment() || node.parent().is_none())
            .map_or(NodeId(0), Node::id)
    }
}

impl<'d> Element<'d> {
    /// The id, if it is there and not empty.
    pub fn id_attribute(self) -> Option<&'d str> {
        self.attribute("id").filter(|id| !id.is_empty())
    }
}
