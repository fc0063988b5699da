//! The offer's own lists of words: needs, stages, kinds of help, areas, statutory items. Data with a default,
//! so that a council changes them without touching code.

use crate::diagnostic::{Diagnostic, Source, SourceId, Spanned};
use crate::fact::{Code, Text, WebAddress, choice};
use crate::yaml::{FromNode, Reading, Sort, group};

group! {
    /// One word of a list.
    pub struct Term {
        /// The word that entries use.
        code: Spanned<Code>,
        /// What a family reads.
        label: Text,
        /// A line more on what it covers.
        summary: Option<Text>,
        /// The same in Easy Read words.
        easy: Option<Text>,
        /// The picture that stands for it.
        picture: Option<Code>,
        /// The heading it stands under.
        group: Option<Text>,
        /// Whether the law says must or should, for statutory items.
        duty: Option<Weight>,
        /// The law, regulation or paragraph it comes from.
        source: Option<Text>,
        /// Where more about it stands, such as a neighbouring council's own offer.
        url: Option<WebAddress>,
    }
}

choice! {
    /// How binding a statutory item is.
    pub enum Weight("must or should") {
        /// The law requires it.
        Must = "must" "The law says it must",
        /// The Code of Practice expects it.
        Should = "should" "The Code of Practice says it should",
    }
}

/// One list of words, in the order families see it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vocabulary(Vec<Term>);

impl Vocabulary {
    /// A list of words.
    pub fn new(terms: Vec<Term>) -> Vocabulary {
        Vocabulary(terms)
    }

    /// A list from one of the texts built into the program.
    ///
    /// # Panics
    /// Never: a test reads every built-in list.
    pub(super) fn built_in(name: &str, text: &str) -> Vocabulary {
        let source = Source::new(name, text);
        Vocabulary(read(SourceId::from_number(0), &source, &mut Reading::new()))
    }

    /// The word with that code.
    pub fn get(&self, code: &str) -> Option<&Term> {
        self.0.iter().find(|term| term.code.as_str() == code)
    }

    /// What a family reads for that code.
    pub fn label<'a>(&'a self, code: &'a str) -> &'a str {
        self.get(code).map_or(code, |term| term.label.as_str())
    }

    /// All words in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Term> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the list is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The faults between the words of one list: two with one code, or one whose page would stand where the list's does.
pub(super) fn weigh(terms: &[Term]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (at, term) in terms.iter().enumerate() {
        if let Some(first) = terms[..at].iter().find(|first| first.code.value == term.code.value) {
            found.push(
                Diagnostic::error(
                    "repeated-code",
                    term.code.span,
                    format!("`{}` is in this list twice", term.code.as_str()),
                )
                .because("Both would have the same page, and one of the two would be lost.")
                .help("Give one of them another code.")
                .label(first.code.span, "first here"),
            );
        }
        if matches!(term.code.as_str(), "index" | "any") || term.code.as_str().contains("-page-") {
            found.push(
                Diagnostic::error(
                    "duplicate-route",
                    term.code.span,
                    format!("`{}` is already the address of a list", term.code.as_str()),
                )
                .because("Two pages cannot stand at one address: one of them would be lost.")
                .help("Use another code."),
            );
        }
    }
    found
}

/// Reads a file that is a list of words.
pub(super) fn read(id: SourceId, source: &Source, reading: &mut Reading) -> Vec<Term> {
    let terms = match crate::yaml::parse(id, source.text(), 0) {
        Ok(node) => Vec::from_node(&node, source, reading).unwrap_or_default(),
        Err(fault) => {
            reading.report(*fault);
            Vec::new()
        }
    };
    reading.found.extend(weigh(&terms));
    terms
}

macro_rules! sort {
    ($($(#[$meta:meta])* $name:ident = $word:literal: $form:ty;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl Sort for $name {
            const NAME: &'static str = $word;
            type Name = $form;
        }
    )+};
}

sort! {
    /// A need from the offer's list.
    Need = "need": Code;
    /// A stage of life from the offer's list.
    Stage = "stage": Code;
    /// A kind of help from the offer's list.
    Category = "category": Code;
    /// An area from the offer's list.
    Area = "area": Code;
    /// A statutory item from the offer's list.
    Item = "statutory item": Code;
    /// An entry of any kind.
    AnyEntry = "entry": crate::fact::Slug;
    /// An organisation.
    Organisation = "organisation": crate::fact::Slug;
    /// A document.
    Document = "document": crate::fact::Slug;
    /// A venue.
    Venue = "venue": crate::fact::Slug;
    /// An event.
    Event = "event": crate::fact::Slug;
    /// A pathway.
    Pathway = "pathway": crate::fact::Slug;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_list_reads_without_a_fault() {
        for (name, text, least) in [
            ("needs", include_str!("defaults/needs.yaml"), 15),
            ("stages", include_str!("defaults/stages.yaml"), 5),
            ("categories", include_str!("defaults/categories.yaml"), 10),
            ("statutory", include_str!("defaults/statutory.yaml"), 103),
        ] {
            let mut reading = Reading::new();
            let terms = read(SourceId::from_number(0), &Source::new(name, text), &mut reading);
            assert_eq!(reading.found, crate::diagnostic::Diagnostics::new(), "{name}");
            assert!(terms.len() >= least, "{name} has {} words", terms.len());
        }
    }
}
