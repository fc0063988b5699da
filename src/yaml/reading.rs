//! What comes out of reading one text besides its values: faults, and the names somebody else must resolve.

use crate::diagnostic::{Diagnostic, Diagnostics, Span};

/// A name in a text that stands for something elsewhere: an entry, a need, an area, a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// What sort of thing is meant, such as `organisation` or `need`; the rooms above give the words.
    pub sort: &'static str,
    /// The name as written.
    pub name: String,
    /// Where it stands.
    pub span: Span,
}

/// The faults and the mentions of one reading.
#[derive(Debug, Default)]
pub struct Reading {
    /// Every fault so far.
    pub found: Diagnostics,
    /// Every name that must be resolved once all texts are read.
    pub mentions: Vec<Mention>,
}

impl Reading {
    /// Nothing read yet.
    pub fn new() -> Reading {
        Reading::default()
    }

    /// Adds a fault.
    pub fn report(&mut self, fault: Diagnostic) {
        self.found.push(fault);
    }

    /// Notes a name to be resolved.
    pub fn mention(&mut self, sort: &'static str, name: &str, span: Span) {
        self.mentions.push(Mention { sort, name: name.to_owned(), span });
    }
}
