//! A name that stands for something elsewhere, typed by what it stands for, and noted for resolving as it is read.

use std::marker::PhantomData;

use super::fields::FromNode;
use super::node::Node;
use super::reading::Reading;
use crate::diagnostic::{Source, Span};
use crate::fact::Fact;

/// What a name can stand for: the sort of thing, and the form of its name.
pub trait Sort: 'static {
    /// The sort in one word, such as `organisation` or `need`.
    const NAME: &'static str;
    /// The form of the name: a slug, or a code.
    type Name: Fact + AsRef<str>;
}

/// The name of a thing of that sort, and where it was written.
pub struct To<S: Sort> {
    name: S::Name,
    span: Span,
    sort: PhantomData<fn() -> S>,
}

impl<S: Sort> To<S> {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        self.name.as_ref()
    }

    /// Where it was written.
    pub fn span(&self) -> Span {
        self.span
    }
}

impl<S: Sort> FromNode for To<S> {
    fn from_node(node: &Node, source: &Source, reading: &mut Reading) -> Option<To<S>> {
        let name = S::Name::from_node(node, source, reading)?;
        reading.mention(S::NAME, name.as_ref(), node.span);
        Some(To { name, span: node.span, sort: PhantomData })
    }
}

impl<S: Sort> super::Take for To<S> {
    fn take(fields: &mut super::Fields<'_>, key: &'static str) -> Option<To<S>> {
        fields.required(key)
    }
}

impl<S: Sort> Clone for To<S>
where
    S::Name: Clone,
{
    fn clone(&self) -> To<S> {
        To { name: self.name.clone(), span: self.span, sort: PhantomData }
    }
}

impl<S: Sort> std::fmt::Debug for To<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", S::NAME, self.as_str())
    }
}

impl<S: Sort> PartialEq for To<S> {
    fn eq(&self, other: &To<S>) -> bool {
        self.as_str() == other.as_str() && self.span == other.span
    }
}
