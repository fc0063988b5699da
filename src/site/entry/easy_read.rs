//! The Easy Read twin of an entry: authored statements, each with its picture. It is never made from the entry.

use crate::diagnostic::{SourceId, Spanned};
use crate::fact::{Date, Text};
use crate::yaml::{Fields, Prose, Said, group};

use super::fingerprint::Fingerprint;

/// An Easy Read twin.
#[derive(Clone, Debug, PartialEq)]
pub struct EasyRead {
    /// The text it was read from.
    pub source: SourceId,
    /// What its front matter says.
    pub fields: EasyReadFields,
    /// Its texts on one line, in the order they were read.
    pub said: Vec<Said>,
    /// Its statements.
    pub body: Prose,
}

group! {
    /// The front matter of a twin.
    pub struct EasyReadFields {
        /// A short title.
        title: Option<Spanned<Text>>,
        /// One easy sentence.
        summary: Option<Spanned<Text>>,
        /// That a program began it and no person has finished it; it is held back while this stands here.
        unfinished: Option<Spanned<Text>>,
        /// Which version of the page a person last checked it against, and when.
        checked: Option<CheckedAgainst>,
        /// Who with a learning disability checked it. A person enters this; it is never inferred.
        tested: Option<Tested>,
    }
}

group! {
    /// A person read the page and its twin side by side.
    pub struct CheckedAgainst {
        /// The version of the page.
        page: Spanned<Fingerprint>,
        /// The day.
        on: Date,
        /// In what role.
        by: Option<Text>,
    }
}

group! {
    /// A group of people with learning disabilities checked the twin.
    pub struct Tested {
        /// Which group.
        group: Text,
        /// When.
        on: Date,
        /// What changed because of it.
        changed: Option<Text>,
    }
}

impl EasyRead {
    /// Reads a twin from its open front matter.
    pub(super) fn read(fields: &mut Fields<'_>, source: SourceId, body: Prose) -> Option<EasyRead> {
        Some(EasyRead { source, fields: EasyReadFields::read(fields)?, said: Vec::new(), body })
    }
}
