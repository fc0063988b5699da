//! The words of an entry as a family reads them, passage by passage: title, summary, fields, body, and its Easy Read twin.
//!
//! Each passage knows its field and leads back to the author's bytes.

use std::cell::OnceCell;
use std::ops::Range;

use super::borrowed;
use super::language::sentence::counted;
use crate::diagnostic::Span;
use crate::markdown::{Mark, Passage, PassageKind, passages};
use crate::site::Site;
use crate::site::entry::pathway::Pathway;
use crate::site::entry::service::{Answers, Particular, Service};
use crate::site::entry::setting::Setting;
use crate::site::entry::{Details, Entry};
use crate::yaml::{Prose, Said};

/// One passage.
#[derive(Clone, Debug)]
pub struct Wording<'a> {
    /// Which text of the entry it belongs to.
    pub version: Version,
    /// The field it stands in.
    pub field: &'static str,
    /// What it is; a title is a heading of the first level.
    pub kind: PassageKind,
    words: Words<'a>,
    /// Stretches that are not the author's own words: what somebody else said, what a document is called, code.
    borrowed: Vec<Range<usize>>,
    /// Its sentences, where a rule has asked for them.
    sentences: OnceCell<Vec<(Range<usize>, usize)>>,
}

/// The texts of one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// The page everybody gets.
    Standard,
    /// Its Easy Read twin.
    EasyRead,
}

#[derive(Clone, Debug)]
enum Words<'a> {
    /// A text on one line of the fields.
    Line(&'a Prose),
    /// A passage of Markdown without its first bytes, which name a picture.
    Passage(Passage<'a>, usize),
}

impl<'a> Wording<'a> {
    /// A text on one line of the fields; `None` where it is not language but a name, an address or a source.
    pub fn line(version: Version, said: &'a Said) -> Option<Wording<'a>> {
        if NO_LANGUAGE.contains(&said.field) {
            return None;
        }
        let kind = match said.field {
            "title" => PassageKind::Heading(1),
            "role" | "label" => PassageKind::Item,
            _ => PassageKind::Paragraph,
        };
        let text = said.words.text();
        let borrowed = match (said.within, said.field) {
            // What a family said, in their own words.
            ("said", "text") => std::iter::once(0..text.len()).collect(),
            _ => borrowed::in_quotes(text),
        };
        let words = Words::Line(&said.words);
        Some(Wording { version, field: said.field, kind, words, borrowed, sentences: OnceCell::new() })
    }

    /// A passage of Markdown.
    pub fn markdown(version: Version, field: &'static str, passage: Passage<'a>) -> Wording<'a> {
        let skipped = match version {
            Version::Standard => 0,
            Version::EasyRead => picture_name(&passage.text),
        };
        let borrowed = borrowed::in_passage(&passage, skipped);
        let (kind, words) = (passage.kind, Words::Passage(passage, skipped));
        Wording { version, field, kind, words, borrowed, sentences: OnceCell::new() }
    }

    /// Where its sentences stand, and how many words each has: worked out once, however many rules ask.
    pub fn sentences(&self) -> &[(Range<usize>, usize)] {
        self.sentences.get_or_init(|| counted(self.text()))
    }

    /// The words, without markup.
    pub fn text(&self) -> &str {
        match &self.words {
            Words::Line(prose) => prose.text(),
            Words::Passage(passage, skipped) => &passage.text[*skipped..],
        }
    }

    /// Where the bytes `range` of the words stand in the author's text.
    pub fn span(&self, range: Range<usize>) -> Span {
        match &self.words {
            Words::Line(prose) => prose.span(range),
            Words::Passage(passage, skipped) => passage.span(range.start + skipped..range.end + skipped),
        }
    }

    /// The name of the picture beside it, in Easy Read.
    pub fn picture(&self) -> Option<&str> {
        match &self.words {
            Words::Line(_) => None,
            Words::Passage(passage, skipped) => {
                passage.text[..*skipped].trim().strip_prefix(':')?.strip_suffix(':')
            }
        }
    }

    /// Whether it is Markdown, and not a text on one line of the fields.
    pub fn is_markdown(&self) -> bool {
        matches!(self.words, Words::Passage(..))
    }

    /// Whether it is a title or a heading.
    pub fn is_heading(&self) -> bool {
        matches!(self.kind, PassageKind::Heading(_))
    }

    /// Whether the bytes `range` are the author's own words, and not somebody else's, a title or code.
    pub fn is_own(&self, range: &Range<usize>) -> bool {
        !self.borrowed.iter().any(|other| other.start < range.end && range.start < other.end)
    }

    /// Whether most of the bytes `range` are somebody else's words, a title or code.
    pub fn is_borrowed(&self, range: &Range<usize>) -> bool {
        let shared =
            |other: &Range<usize>| other.end.min(range.end).saturating_sub(other.start.max(range.start));
        self.borrowed.iter().map(shared).sum::<usize>() * 2 > range.len()
    }

    /// The stretches of its words that are more than words, each with what it is; none in a field on one line.
    pub fn marks(&self) -> impl Iterator<Item = (&Mark, Range<usize>)> {
        let (marks, skipped) = match &self.words {
            Words::Line(_) => (&[][..], 0),
            Words::Passage(passage, skipped) => (&passage.marks[..], *skipped),
        };
        marks.iter().map(move |(mark, range)| {
            (mark, range.start.saturating_sub(skipped)..range.end.saturating_sub(skipped))
        })
    }
}

/// Fields whose texts are not language: names, addresses, sources, words for the search.
const NO_LANGUAGE: [&str; 18] = [
    "acronym_of",
    "address",
    "aliases",
    "by",
    "code",
    "council",
    "file",
    "group",
    "law",
    "name",
    "number",
    "post",
    "reason",
    "since",
    "source",
    "term",
    "use",
    "well_known",
];

/// Every passage of an entry and its twin, in reading order.
pub(super) fn wordings(entry: &Entry) -> Vec<Wording<'_>> {
    let mut all: Vec<Wording<'_>> =
        entry.said.iter().filter_map(|said| Wording::line(Version::Standard, said)).collect();
    for (field, prose) in proses(entry) {
        let passages = passages(prose).into_iter();
        all.extend(passages.map(|passage| Wording::markdown(Version::Standard, field, passage)));
    }
    if let Some(twin) = &entry.easy_read {
        all.extend(twin.said.iter().filter_map(|said| Wording::line(Version::EasyRead, said)));
        let body = passages(&twin.body).into_iter();
        all.extend(body.map(|passage| Wording::markdown(Version::EasyRead, "body", passage)));
    }
    all
}

/// Every passage that stands outside of entries: in the settings, the glossary, the tables, the questions.
pub(super) fn elsewhere(site: &Site) -> Vec<Wording<'_>> {
    let mut all: Vec<Wording<'_>> =
        site.said().iter().filter_map(|said| Wording::line(Version::Standard, said)).collect();
    let formats = site.config().settings.formats.iter().map(|prose| ("formats", prose));
    let meanings = site.glossary().iter().filter_map(|term| term.long.as_ref()).map(|prose| ("long", prose));
    for (field, prose) in formats.chain(meanings) {
        let passages = passages(prose).into_iter();
        all.extend(passages.map(|passage| Wording::markdown(Version::Standard, field, passage)));
    }
    all
}

/// How many bytes of a statement name its picture: `:phone: `.
fn picture_name(text: &str) -> usize {
    let name = text.strip_prefix(':').and_then(|rest| rest.split_once(':'));
    match name {
        Some((name, rest)) if !name.contains(' ') => text.len() - rest.trim_start().len(),
        _ => 0,
    }
}

/// The Markdown of an entry by field, in the order a page shows it.
fn proses(entry: &Entry) -> Vec<(&'static str, &Prose)> {
    let mut found = Vec::new();
    match &entry.details {
        Details::Service(service) => of_service(service, &mut found),
        Details::Pathway(pathway) => of_pathway(pathway, &mut found),
        Details::Organisation(organisation) => {
            found.extend(organisation.complaints.iter().map(|prose| ("complaints", prose)));
        }
        Details::Guide(_)
        | Details::Venue(_)
        | Details::News(_)
        | Details::Event(_)
        | Details::Document(_)
        | Details::Feedback(_) => {}
    }
    found.push(("body", &entry.body));
    found
}

type Named<'a> = Vec<(&'static str, &'a Prose)>;

fn of_service<'a>(service: &'a Service, found: &mut Named<'a>) {
    let basics = &service.basics;
    let mut optional =
        |field, prose: &'a Option<Prose>| found.extend(prose.iter().map(|prose| (field, prose)));
    optional("what_happens_next", &basics.what_happens_next);
    optional("not_for", &basics.not_for);
    optional("complaints", &basics.complaints);
    if let Some(staff) = &basics.staff {
        optional("send_training", &staff.send_training);
    }
    if let Some(Answers { outcomes, training, involving_parents, progress, accessibility, start, future }) =
        &basics.answers
    {
        optional("outcomes", outcomes);
        optional("training", training);
        optional("involving_parents", involving_parents);
        optional("progress", progress);
        optional("accessibility", accessibility);
        optional("start", start);
        optional("future", future);
    }
    match &service.particular {
        Particular::Service => {}
        Particular::Therapy(therapy) => {
            optional("episode", &therapy.episode);
            optional("discharge", &therapy.discharge);
            optional("re_referral", &therapy.re_referral);
            optional("ehc_plan_role", &therapy.ehc_plan_role);
            optional("crisis", &therapy.crisis);
            found.push(("if_refused", &therapy.if_refused));
        }
        Particular::ShortBreak(short_break) => optional("bring", &short_break.bring),
        Particular::AdviceLine(advice_line) => optional("out_of_hours", &advice_line.out_of_hours),
        Particular::Setting(setting) => of_setting(setting, found),
    }
    found.push(("how_to_get", &basics.how_to_get));
    found.push(("criteria", &basics.criteria));
}

fn of_setting<'a>(setting: &'a Setting, found: &mut Named<'a>) {
    let answers = [
        ("identify", &setting.identify),
        ("teaching", &setting.teaching),
        ("adapt", &setting.adapt),
        ("extra_support", &setting.extra_support),
        ("progress", &setting.progress),
        ("effectiveness", &setting.effectiveness),
        ("activities", &setting.activities),
        ("wellbeing", &setting.wellbeing),
        ("training", &setting.training),
        ("equipment", &setting.equipment),
        ("involve_parents", &setting.involve_parents),
        ("involve_child", &setting.involve_child),
        ("transition", &setting.transition),
        ("complaints", &setting.complaints),
        ("admissions", &setting.admissions),
    ];
    for (field, answer) in answers {
        found.extend(answer.iter().map(|prose| (field, prose)));
    }
}

fn of_pathway<'a>(pathway: &'a Pathway, found: &mut Named<'a>) {
    found.push(("for", &pathway.for_whom));
    found.push(("starts_when", &pathway.starts_when));
    for step in &pathway.steps {
        found.push(("what", &step.what));
        found.extend(step.you_do.iter().map(|prose| ("you_do", prose)));
        found.extend(step.you_get.iter().map(|prose| ("you_get", prose)));
    }
    found.push(("urgent", &pathway.urgent));
    found.push(("rights", &pathway.rights));
    found.push(("if_refused", &pathway.if_refused));
    found.push(("after", &pathway.after));
}
