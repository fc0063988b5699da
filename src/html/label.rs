//! Which `<label>` belongs to which form control (<https://html.spec.whatwg.org/#the-label-element>).

use super::tree::{Document, Element, NodeId};

/// Pairs of control and label, sorted by control and then by document order of the label.
#[derive(Default)]
pub(super) struct Labels(Vec<(NodeId, NodeId)>);

impl Labels {
    /// One walk: a label with `for` names its control; any other waits for the first control inside it.
    pub(super) fn of(document: &Document) -> Labels {
        let mut labels = Vec::new();
        let mut waiting: Vec<Element<'_>> = Vec::new();
        for element in document.elements() {
            if element.is("label") {
                match element.attribute("for") {
                    Some(id) => labels.extend(
                        element
                            .by_id(id)
                            .filter(|control| control.is_labelable())
                            .map(|control| (control.id(), element.id())),
                    ),
                    None => waiting.push(element),
                }
            } else if !waiting.is_empty() && element.is_labelable() {
                labels.extend(
                    waiting
                        .drain(..)
                        .filter(|label| label.contains(*element))
                        .map(|label| (element.id(), label.id())),
                );
            }
        }
        labels.sort();
        Labels(labels)
    }
}

impl<'d> Element<'d> {
    /// The labels of this control, in document order.
    pub fn labels(self) -> impl Iterator<Item = Element<'d>> {
        let document = self.document();
        let all = &document.labels.0;
        let from = all.partition_point(|&(control, _)| control < self.id());
        all[from..]
            .iter()
            .take_while(move |&&(control, _)| control == self.id())
            .filter_map(move |&(_, label)| document.node(label).as_element())
    }

    /// Whether a `<label>` can belong to this element.
    pub fn is_labelable(self) -> bool {
        self.is_any(&["button", "input", "meter", "output", "progress", "select", "textarea"])
            && !self.is_input_of(&["hidden"])
            || (self.is_html() && self.name().contains('-'))
    }

    /// The `type` of an `<input>`, lower case; `text` when it is missing. `None` for other elements.
    pub fn input_type(self) -> Option<String> {
        self.is("input").then(|| match self.attribute("type") {
            Some(kind) if !kind.is_empty() => kind.to_ascii_lowercase(),
            _ => "text".to_owned(),
        })
    }

    /// Whether this is an `<input>` of one of these types (lower case).
    pub fn is_input_of(self, types: &[&str]) -> bool {
        self.is("input")
            && self
                .attribute("type")
                .is_some_and(|kind| types.iter().any(|wanted| kind.eq_ignore_ascii_case(wanted)))
    }
}
