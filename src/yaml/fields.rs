//! Reads the fields of a group one by one: what is missing, unknown or of the wrong sort is said, and reading goes on.

use super::node::{Node, Pair, Value};
use super::prose::Prose;
use super::reading::Reading;
use crate::diagnostic::suggest::{nearest, one_of};
use crate::diagnostic::{Diagnostic, Source, Span, Spanned};
use crate::fact::Fact;

/// A value that can be made from a node. On a fault it reports and gives `None`.
pub trait FromNode: Sized {
    /// Makes it, or says why not.
    fn from_node(node: &Node, source: &Source, reading: &mut Reading) -> Option<Self>;
}

/// The fields of one group, taken one after another; [`Fields::close`] then reports those nobody asked for.
pub struct Fields<'a> {
    pairs: &'a [Pair],
    span: Span,
    source: &'a Source,
    reading: &'a mut Reading,
    known: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// Opens a node as a group of fields; anything else is reported as the wrong sort.
    pub fn open(node: &'a Node, source: &'a Source, reading: &'a mut Reading) -> Option<Fields<'a>> {
        match &node.value {
            Value::Map(pairs) => {
                Some(Fields { pairs, span: node.span, source, reading, known: Vec::with_capacity(24) })
            }
            _ => {
                wrong_sort(node, "a group of fields, each as `name: value` on a line of its own", reading);
                None
            }
        }
    }

    /// A field that must be there.
    pub fn required<T: FromNode>(&mut self, key: &'static str) -> Option<T> {
        match self.find(key) {
            Some(pair) if !pair.value.is_empty() => self.read(key, pair),
            Some(pair) => {
                let span = pair.key.span;
                self.missing(key, span, format!("`{key}` has no value"));
                None
            }
            None => {
                let start = self.span.start as usize;
                self.missing(key, Span::new(self.span.source, start..start), format!("`{key}` is missing"));
                None
            }
        }
    }

    /// A field that may be left out.
    pub fn optional<T: FromNode>(&mut self, key: &'static str) -> Option<T> {
        let pair = self.find(key).filter(|pair| !pair.value.is_empty())?;
        self.read(key, pair)
    }

    /// A list that may be left out; a single value counts as a list of one.
    pub fn list<T: FromNode>(&mut self, key: &'static str) -> Vec<T> {
        let Some(pair) = self.find(key).filter(|pair| !pair.value.is_empty()) else { return Vec::new() };
        match &pair.value.value {
            Value::List(_) => self.read(key, pair).unwrap_or_default(),
            _ => self.read(key, pair).into_iter().collect(),
        }
    }

    /// Whether the field is written at all.
    pub fn has(&self, key: &str) -> bool {
        self.pairs.iter().any(|pair| pair.key.value == key && !pair.value.is_empty())
    }

    /// Where the field's name stands, or where the group starts if it is not written.
    pub fn place(&self, key: &str) -> Span {
        self.pairs.iter().find(|pair| pair.key.value == key).map_or(self.span, |pair| pair.key.span)
    }

    /// Marks a field as known without reading it, because a fault elsewhere keeps it from being read.
    pub fn pass_over(&mut self, key: &'static str) {
        self.find(key);
    }

    /// Reports a fault found among these fields.
    pub fn report(&mut self, fault: Diagnostic) {
        self.reading.report(fault);
    }

    /// Reports the fields nobody asked for, with the one that was probably meant.
    pub fn close(self) {
        for pair in self.pairs {
            let key = pair.key.value.as_str();
            if self.known.contains(&key) {
                continue;
            }
            let unused = self
                .known
                .iter()
                .copied()
                .filter(|known| !self.pairs.iter().any(|pair| pair.key.value == *known));
            let help = match nearest(key, unused) {
                Some(meant) => format!("Did you mean `{meant}`? Correct the name, or remove the line."),
                None => format!(
                    "Remove the line, or use one of the known fields: {}.",
                    one_of(sorted(&self.known))
                ),
            };
            self.reading.report(
                Diagnostic::error(
                    "unknown-field",
                    pair.key.span,
                    format!("`{key}` is not a field of this group"),
                )
                .because("What stands in an unknown field would never be shown to a family.")
                .help(help),
            );
        }
    }

    fn read<T: FromNode>(&mut self, key: &'static str, pair: &Pair) -> Option<T> {
        let before = self.reading.enter(key);
        let value = T::from_node(&pair.value, self.source, self.reading);
        self.reading.leave(before);
        value
    }

    fn find(&mut self, key: &'static str) -> Option<&'a Pair> {
        if !self.known.contains(&key) {
            self.known.push(key);
        }
        self.pairs.iter().find(|pair| pair.key.value == key)
    }

    fn missing(&mut self, key: &'static str, span: Span, what: String) {
        let known = &self.known;
        let typo = nearest(
            key,
            self.pairs.iter().map(|pair| pair.key.value.as_str()).filter(|other| !known.contains(other)),
        );
        let help = match typo {
            Some(other) => {
                format!("There is a field `{other}`: if that is meant, correct its name to `{key}`.")
            }
            None => format!("Add a line `{key}: …`."),
        };
        self.reading.report(Diagnostic::error("missing-field", span, what).help(help));
    }
}

fn sorted<'k>(known: &[&'k str]) -> Vec<&'k str> {
    let mut known = known.to_vec();
    known.sort_unstable();
    known
}

fn wrong_sort(node: &Node, wanted: &str, reading: &mut Reading) {
    reading.report(
        Diagnostic::error(
            "wrong-type",
            node.span,
            format!("This should be {wanted}, but it is {}", node.described()),
        )
        .help("Change it to that form. The entries beside this one show how it looks."),
    );
}

impl<T: Fact> FromNode for T {
    fn from_node(node: &Node, source: &Source, reading: &mut Reading) -> Option<T> {
        let Value::Scalar { text, .. } = &node.value else {
            wrong_sort(node, T::WANTED, reading);
            return None;
        };
        match T::parse(text) {
            Ok(value) => {
                if let Some(words) = value.said() {
                    let raw = source.text().get(node.span.range()).unwrap_or("");
                    reading.say(words, raw, node.span);
                }
                Some(value)
            }
            Err(fault) => {
                reading.report(Diagnostic::error(T::FAULT, node.span, fault.what).help(fault.help));
                None
            }
        }
    }
}

impl<T: FromNode> FromNode for Spanned<T> {
    fn from_node(node: &Node, source: &Source, reading: &mut Reading) -> Option<Spanned<T>> {
        Some(Spanned::new(T::from_node(node, source, reading)?, node.span))
    }
}

impl<T: FromNode> FromNode for Vec<T> {
    fn from_node(node: &Node, source: &Source, reading: &mut Reading) -> Option<Vec<T>> {
        match &node.value {
            Value::List(nodes) => {
                Some(nodes.iter().filter_map(|node| T::from_node(node, source, reading)).collect())
            }
            _ => {
                wrong_sort(node, "a list: one item a line, each after `- `", reading);
                None
            }
        }
    }
}

impl FromNode for Prose {
    fn from_node(node: &Node, source: &Source, reading: &mut Reading) -> Option<Prose> {
        match &node.value {
            Value::Scalar { text, .. } => {
                let raw = source.text().get(node.span.range()).unwrap_or("");
                Some(Prose::found_again(text.trim_end(), raw, node.span))
            }
            _ => {
                wrong_sort(node, "text", reading);
                None
            }
        }
    }
}
