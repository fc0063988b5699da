//! The glossary: hard words and what they mean.

use std::collections::BTreeMap;

use super::frame;
use super::names::{self, Numbers, anchor, row};
use super::sheet::Sheet;
use crate::fact::slugify;
use crate::render::view::a_to_z::Letter;
use crate::render::view::glossary::{GlossaryView, Term, TermGroup};
use crate::site::entry::Kind;
use crate::site::glossary::{GlossaryTerm, Retired};

/// The page.
pub(super) fn view(sheet: &mut Sheet<'_>) -> GlossaryView {
    let mut groups: BTreeMap<String, Vec<Term>> = BTreeMap::new();
    for it in sheet.scene.site.glossary().iter() {
        let letter = names::letter(&slugify(it.term.as_str()));
        groups.entry(letter).or_default().push(term(sheet, it));
    }
    let title = "Words explained";
    GlossaryView {
        frame: frame::frame(sheet, title, "Hard words about special educational needs, and what they mean."),
        title: title.to_owned(),
        intro: None,
        letters: row(Numbers::among(groups.keys().map(String::as_str)))
            .into_iter()
            .map(|letter| Letter {
                url: groups.contains_key(&letter).then(|| format!("#{}", anchor(&letter))),
                current: false,
                letter,
            })
            .collect(),
        groups: groups
            .into_iter()
            .map(|(letter, terms)| TermGroup { id: anchor(&letter), letter, terms })
            .collect(),
    }
}

fn term(sheet: &mut Sheet<'_>, term: &GlossaryTerm) -> Term {
    Term {
        id: term.anchor(),
        term: term.term.as_str().to_owned(),
        stands_for: term.acronym_of.as_ref().map(|words| words.as_str().to_owned()),
        short: term.short.as_str().to_owned(),
        long: sheet.some_html(term.long.as_ref(), Kind::Guide),
        aliases: term.aliases.iter().map(|alias| alias.as_str().to_owned()).collect(),
        easy_read: term.easy_read.as_ref().map(|words| words.as_str().to_owned()),
        law: term.law.as_ref().map(|law| law.as_str().to_owned()),
        retired: term.retired.as_ref().map(retired),
    }
}

fn retired(retired: &Retired) -> String {
    let since = retired.since.as_ref().map(|since| format!(" since {since}")).unwrap_or_default();
    format!("Not used{since}. We now say: {}", retired.instead)
}
