//! What comes out of reading one text besides its values: faults, and the names somebody else must resolve.

use super::prose::Prose;
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

/// A text on one line that an author wrote in a field, as it was read, with the way back to the author's bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The field that holds the group it stands in; empty for a field of the text itself.
    pub within: &'static str,
    /// The field.
    pub field: &'static str,
    /// What it says.
    pub words: Prose,
}

/// The faults and the mentions of one reading.
#[derive(Debug, Default)]
pub struct Reading {
    /// Every fault so far.
    pub found: Diagnostics,
    /// Every name that must be resolved once all texts are read.
    pub mentions: Vec<Mention>,
    /// Every text on one line, in the order of reading.
    pub said: Vec<Said>,
    /// The field that is being read, and the one that holds its group.
    field: Place,
}

/// Where among the fields a value stands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    within: &'static str,
    field: &'static str,
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

    /// Goes into a field, and says where the reading was before.
    pub(super) fn enter(&mut self, field: &'static str) -> Place {
        let before = self.field;
        self.field = Place { within: before.field, field };
        before
    }

    /// Goes back to where the reading was.
    pub(super) fn leave(&mut self, before: Place) {
        self.field = before;
    }

    /// Notes a text on one line, whose bytes are `raw`.
    pub(super) fn say(&mut self, text: &str, raw: &str, span: Span) {
        let Place { within, field } = self.field;
        self.said.push(Said { within, field, words: Prose::found_again(text, raw, span) });
    }
}
