//! Reads a name from the content of elements (accname 1.2, steps 2A to 2I as they apply inside).
//!
//! Works through a list of steps still to do, never by recursion, so that no depth of page matters.

use super::native::Native;
use super::roles::Role;
use super::text::push_words;
use super::tree::{Element, Node};

/// Most nodes read for one name: a longer name is no name, and hostile pages refer to everything.
const MOST_STEPS: usize = 2_000;

/// Something still to do while content is read.
enum Step<'d> {
    Visit(Node<'d>, Manner),
    /// Words that a style sheet adds.
    Words(&'d str),
    /// The content of an element has been read; the name was this long before.
    Leave(Element<'d>, usize),
    Space,
}

/// How a node is being read.
#[derive(Clone, Copy)]
struct Manner {
    /// By way of `aria-labelledby` or `aria-describedby`: a second such reference is not followed.
    is_reference: bool,
    /// The element the author pointed at is itself hidden, and so its hidden content counts (2A).
    takes_hidden: bool,
    /// The author pointed at this very node.
    is_root: bool,
}

/// Gathers a name from the content of elements.
pub(super) struct Reader<'d> {
    /// The element whose name this is to be; it is no part of its own label.
    owner: Element<'d>,
    is_reference: bool,
    name: String,
    gap: &'static str,
    steps: Vec<Step<'d>>,
}

impl<'d> Reader<'d> {
    pub(super) fn within(owner: Element<'d>) -> Self {
        Reader { owner, is_reference: false, name: String::new(), gap: "", steps: Vec::new() }
    }

    pub(super) fn referenced_by(owner: Element<'d>) -> Self {
        Reader { is_reference: true, ..Reader::within(owner) }
    }

    /// The name an element has from its own content.
    pub(super) fn of_content(element: Element<'d>) -> String {
        let mut reader = Reader::within(element);
        let takes_hidden = element.hiding().is_hidden_from_assistive_technology();
        reader.push_children(element, Manner { is_reference: false, takes_hidden, is_root: false });
        reader.run()
    }

    /// The words of an element that names or describes the owner.
    pub(super) fn read(mut self, root: Element<'d>) -> String {
        let takes_hidden = root.hiding().is_hidden_from_assistive_technology();
        let manner = Manner { is_reference: self.is_reference, takes_hidden, is_root: false };
        if self.is_reference {
            if !self.read_without_content(root, manner, false) {
                self.steps.push(Step::Leave(root, 0));
                self.push_children(root, manner);
            }
        } else if let Some(label) = root.aria_label() {
            self.push(label);
        } else {
            self.steps.push(Step::Leave(root, 0));
            self.push_children(root, manner);
        }
        self.run()
    }

    fn run(mut self) -> String {
        for _ in 0..MOST_STEPS {
            match self.steps.pop() {
                Some(Step::Visit(node, manner)) => self.visit(node, manner),
                Some(Step::Leave(element, before)) => {
                    if self.name.len() == before
                        && let Some(title) = element.attribute("title")
                    {
                        self.push(title); // 2I
                    }
                    self.leave_gap(element);
                }
                Some(Step::Words(words)) => self.push(words),
                Some(Step::Space) => self.space(),
                None => break,
            }
        }
        self.name
    }

    fn visit(&mut self, node: Node<'d>, manner: Manner) {
        let hidden = node.hiding();
        if hidden.is_hidden_from_assistive_technology() && !manner.takes_hidden {
            return; // 2A
        }
        let Some(element) = node.as_element() else {
            self.push(node.text().unwrap_or_default()); // 2G
            return;
        };
        if element == self.owner || (element.is_never_shown() && !manner.is_root) {
            return;
        }
        self.leave_gap(element);
        if self.read_without_content(element, manner, true) {
            return;
        }
        self.steps.push(Step::Leave(element, self.name.len()));
        self.push_children(element, Manner { is_root: false, ..manner }); // 2H
    }

    /// Reads an element that has a name of its own or a value; `false` when its content is to be read.
    fn read_without_content(&mut self, element: Element<'d>, manner: Manner, is_inside: bool) -> bool {
        if !manner.is_reference
            && let Some(ids) = element.attribute("aria-labelledby")
        {
            let before = self.steps.len();
            for root in element.by_ids(ids) {
                let takes_hidden = root.hiding().is_hidden_from_assistive_technology();
                self.steps
                    .push(Step::Visit(*root, Manner { is_reference: true, takes_hidden, is_root: true }));
                self.steps.push(Step::Space);
            }
            self.steps[before..].reverse();
            if self.steps.len() > before {
                return true; // 2B
            }
        }
        if (is_inside || element != self.owner)
            && let Some(value) = element.control_value()
        {
            self.space();
            self.push(&value);
            self.space();
            return true; // 2C
        }
        if let Some(label) = element.aria_label() {
            self.push(label);
            return true; // 2D
        }
        match element.native_name() {
            // What an image says is not heard when it is declared to be no image.
            Some(Native::Words(_)) if element.role().is_some_and(Role::is_presentational) => true,
            Some(Native::Words(words)) => {
                self.push(words);
                true // 2E
            }
            // Labels stand elsewhere, and may lead round in a circle: not followed from inside.
            Some(Native::Content(parts)) if parts.iter().all(|part| element.contains(**part)) => {
                let takes_hidden = manner.takes_hidden || !element.is_html();
                for part in parts.into_iter().rev() {
                    self.push_children(part, Manner { takes_hidden, is_root: false, ..manner });
                }
                true // 2E
            }
            _ => false,
        }
    }

    fn push_children(&mut self, element: Element<'d>, manner: Manner) {
        let before = self.steps.len();
        // A node takes at least one step to read, so children beyond the limit are never reached.
        let [first, last] = element.added_words().map_or(["", ""], |[first, last]| [first, last]);
        self.steps.extend((!first.is_empty()).then_some(Step::Words(first))); // 2F.ii
        self.steps.extend(element.children().take(MOST_STEPS).map(|child| Step::Visit(child, manner)));
        if let Some(ids) = element.attribute("aria-owns") {
            let owned =
                element.by_ids(ids).filter(|owned| !owned.contains(*element) && !element.contains(**owned));
            self.steps.extend(owned.take(MOST_STEPS).map(|owned| Step::Visit(*owned, manner)));
        }
        self.steps.extend((!last.is_empty()).then_some(Step::Words(last)));
        self.steps[before..].reverse();
    }

    fn push(&mut self, words: &str) {
        push_words(&mut self.name, &mut self.gap, words);
    }

    fn space(&mut self) {
        self.gap = " ";
    }

    fn leave_gap(&mut self, element: Element<'d>) {
        if element.is_block() {
            self.space();
        }
    }
}
