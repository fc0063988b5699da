//! Resolves the names that entries mention: each leads to an entry of the right kind, or to a word of a list.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::Kind;
use super::entry::name::Name;
use crate::config::{Config, Vocabulary};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::suggest::nearest;
use crate::fact::Slug;
use crate::yaml::Mention;

/// Whether that sort of mention names an entry rather than a word of a list.
pub(super) fn is_entry(sort: &str) -> bool {
    wanted_kind(sort).is_some()
}

/// The fault of a mention that leads nowhere, if it does.
pub(super) fn resolve(
    mention: &Mention,
    config: &Config,
    known: &BTreeMap<Slug, Name>,
    drafts: &BTreeSet<Slug>,
) -> Option<Diagnostic> {
    match wanted_kind(mention.sort) {
        Some(kind) => entry(mention, kind, known, drafts),
        None => word(mention, config),
    }
}

/// The kind an entry must have for that sort of mention; `Some(None)` for any kind.
fn wanted_kind(sort: &str) -> Option<Option<Kind>> {
    match sort {
        "entry" => Some(None),
        "organisation" => Some(Some(Kind::Organisation)),
        "document" => Some(Some(Kind::Document)),
        "venue" => Some(Some(Kind::Venue)),
        "event" => Some(Some(Kind::Event)),
        "pathway" => Some(Some(Kind::Pathway)),
        _ => None,
    }
}

fn entry(
    mention: &Mention,
    wanted: Option<Kind>,
    known: &BTreeMap<Slug, Name>,
    drafts: &BTreeSet<Slug>,
) -> Option<Diagnostic> {
    let folder = wanted.map_or("content", Kind::folder);
    let Some(name) = known.get(mention.name.as_str()) else {
        let candidates = known
            .values()
            .filter(|name| wanted.is_none_or(|kind| name.kind == kind))
            .map(|name| name.slug.as_str());
        let help = match nearest(&mention.name, candidates) {
            Some(meant) => format!("Did you mean `{meant}`?"),
            None => format!(
                "Use the file name, without its ending, of an entry in {folder}/, or write that entry first."
            ),
        };
        return Some(
            Diagnostic::error(
                "unknown-reference",
                mention.span,
                format!("There is no {} called `{}`", mention.sort, mention.name),
            )
            .because("The page would lead families nowhere.")
            .help(help),
        );
    };
    if let Some(kind) = wanted.filter(|kind| *kind != name.kind) {
        return Some(
            Diagnostic::error(
                "wrong-reference",
                mention.span,
                format!(
                    "`{}` is in {}/, but the name of one in {}/ belongs here",
                    mention.name,
                    name.kind.folder(),
                    kind.folder()
                ),
            )
            .help(format!("Name an entry of {}/.", kind.folder()))
            .label(name.span, "this is the entry of that name"),
        );
    }
    drafts.contains(mention.name.as_str()).then(|| {
        Diagnostic::error(
            "reference-to-draft",
            mention.span,
            format!("`{}` is a draft and is not published", mention.name),
        )
        .because("The page would lead families nowhere.")
        .help("Publish that entry by removing its `status: draft`, or take this reference out for now.")
    })
}

fn word(mention: &Mention, config: &Config) -> Option<Diagnostic> {
    let (list, file): (&Vocabulary, &str) = match mention.sort {
        "need" => (&config.needs, "`needs:` in content/site.yaml"),
        "stage" => (&config.stages, "`stages:` in content/site.yaml"),
        "category" => (&config.categories, "`categories:` in content/site.yaml"),
        "area" => (&config.areas, "`areas:` in content/site.yaml"),
        _ => (&config.items, "content/statutory.yaml"),
    };
    if list.get(&mention.name).is_some() {
        return None;
    }
    let codes = list.iter().map(|term| term.code.as_str());
    let help = match nearest(&mention.name, codes.clone()) {
        Some(meant) => format!("Did you mean `{meant}`?"),
        None if list.len() <= 25 => format!("Use one of {}.", crate::diagnostic::suggest::one_of(codes)),
        None => format!("Use one of the codes of {file}, or add it there."),
    };
    Some(
        Diagnostic::error(
            "unknown-code",
            mention.span,
            format!("`{}` is not in the list of this offer for a {}", mention.name, mention.sort),
        )
        .because("Families who look by that list would not find this entry.")
        .help(help),
    )
}
