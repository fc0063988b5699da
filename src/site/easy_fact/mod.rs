//! Facts that an Easy Read twin draws from its entry: `{phone}`, `{age}`, `{price}`, or `{phone of sendiass}` for those
//! of another entry. They are never typed, so they cannot disagree with the page.
//!
//! [`name`] is the list of names; [`value`] what one of them gives; [`weigh`] finds those that give nothing;
//! [`skeleton()`](skeleton::skeleton) begins a twin with those that an entry states.

pub mod name;
pub mod skeleton;
mod words;

use super::Site;
use super::entry::Entry;
use super::entry::easy_read::EasyRead;
use crate::diagnostic::suggest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::markdown::braced;

use name::Name;

/// A fact in easy words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The words: "01632 960101", "from 5 to 11 years old".
    pub words: String,
    /// Where they lead: `tel:+441632960101`.
    pub link: Option<String>,
}

/// Why a name in braces gives no fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Refused<'a> {
    /// It is no name of a fact.
    NoName,
    /// It asks for a fact of an entry that is not there.
    NoEntry(&'a str),
    /// The entry does not state it.
    NotStated(Name, &'a Entry),
}

/// The fact that a name in the braces of this entry's twin stands for.
pub fn value<'a>(site: &'a Site, entry: &'a Entry, written: &'a str) -> Result<Value, Refused<'a>> {
    let (name, slug) = match written.split_once(" of ") {
        Some((name, slug)) => (name.trim(), Some(slug.trim())),
        None => (written, None),
    };
    let name = Name::read(name).ok_or(Refused::NoName)?;
    let entry = match slug {
        Some(slug) => site.get(slug).ok_or(Refused::NoEntry(slug))?,
        None => entry,
    };
    words::of(site, entry, name).ok_or(Refused::NotStated(name, entry))
}

/// Every name in braces that gives no fact, at its own bytes.
pub(super) fn weigh(site: &Site) -> Diagnostics {
    let mut found = Diagnostics::new();
    for entry in site.entries() {
        let Some(twin) = &entry.easy_read else { continue };
        for (span, written) in asked(twin) {
            if let Err(refused) = value(site, entry, written)
                && refused.is_certain(site)
            {
                found.push(refused.at(span, site, written));
            }
        }
    }
    found
}

/// The names in braces in the body of a twin.
fn asked(twin: &EasyRead) -> impl Iterator<Item = (Span, &str)> {
    braced(twin.body.text()).map(|(range, written)| (twin.body.span(range), written))
}

impl Refused<'_> {
    /// Whether the fact is missing surely, and does not stand in what a fault keeps from being read.
    fn is_certain(&self, site: &Site) -> bool {
        match self {
            Refused::NoName => true,
            Refused::NoEntry(slug) => !site.is_unread(slug),
            Refused::NotStated(_, entry) => entry.fingerprint.is_some(),
        }
    }

    fn at(self, span: Span, site: &Site, written: &str) -> Diagnostic {
        match self {
            Refused::NoName => {
                let bare = written.split_once(" of ").map_or(written, |(name, _)| name);
                let meant = nearest(bare, Name::words())
                    .map(|meant| format!("Did you mean `{{{meant}}}`? "))
                    .unwrap_or_default();
                let names: Vec<String> = Name::words().map(|word| format!("{{{word}}}")).collect();
                Diagnostic::error("unknown-easy-fact", span, format!("There is no fact called `{written}`"))
                    .because("Readers would meet a sentence with a hole in it.")
                    .help(format!(
                        "{meant}The names are {}, and {{step 3 takes}} for the time of a step. `{{phone of sendiass}}` asks another entry.",
                        names.join(", ")
                    ))
            }
            Refused::NoEntry(slug) => {
                let slugs = site.entries().map(|entry| entry.slug.as_str());
                let help = match nearest(slug, slugs) {
                    Some(meant) => format!("Did you mean `{meant}`?"),
                    None => "Use the file name of a published entry, without its ending.".to_owned(),
                };
                Diagnostic::error("unknown-reference", span, format!("There is no entry called `{slug}`"))
                    .because("Readers would meet a sentence with a hole in it.")
                    .help(help)
            }
            Refused::NotStated(name, entry) => {
                let (kind, slug) = (entry.kind().folder(), &entry.slug);
                Diagnostic::error(
                    "unstated-easy-fact",
                    span,
                    format!("content/{kind}/{slug}.md does not state {}", name.what()),
                )
                .because("What nobody has stated is never made up. Readers would meet a sentence with a hole in it.")
                .help(format!("{} Or leave the sentence out.", name.how_to_state()))
            }
        }
    }
}

#[cfg(test)]
mod tests;
