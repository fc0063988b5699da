//! The words of an entry as a family reads them, passage by passage: title, summary, fields, body, and its Easy Read twin.
//!
//! Each passage knows its field and leads back to the author's bytes.

use std::ops::Range;

use crate::diagnostic::Span;
use crate::markdown::{Passage, PassageKind, passages};
use crate::site::entry::pathway::Pathway;
use crate::site::entry::service::{Answers, Particular, Service};
use crate::site::entry::setting::Setting;
use crate::site::entry::{Details, Entry};
use crate::yaml::Prose;

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
    /// A value on one line of the fields.
    Line(&'a str, Span),
    /// A passage of Markdown without its first bytes, which name a picture.
    Passage(Passage<'a>, usize),
}

impl Wording<'_> {
    /// The words, without markup.
    pub fn text(&self) -> &str {
        match &self.words {
            Words::Line(text, _) => text,
            Words::Passage(passage, skipped) => &passage.text[*skipped..],
        }
    }

    /// Where the bytes `range` of the words stand in the author's text.
    pub fn span(&self, range: Range<usize>) -> Span {
        match &self.words {
            Words::Line(text, span) => match span.range().len().checked_sub(text.len()) {
                Some(0) => span.within(range),
                // In quotes.
                Some(2) => span.within(range.start + 1..range.end + 1),
                // Folded or escaped: the place of a single word is not known.
                _ => *span,
            },
            Words::Passage(passage, skipped) => passage.span(range.start + skipped..range.end + skipped),
        }
    }

    /// Whether it is a title or a heading.
    pub fn is_heading(&self) -> bool {
        matches!(self.kind, PassageKind::Heading(_))
    }
}

/// Every passage of an entry and its twin, in reading order.
pub(super) fn wordings(entry: &Entry) -> Vec<Wording<'_>> {
    let mut all = Vec::new();
    let title = &entry.profile.title;
    all.push(line(Version::Standard, "title", title.as_str(), title.span));
    let summary = &entry.profile.summary;
    all.push(line(Version::Standard, "summary", summary.as_str(), summary.span));
    for (field, prose) in proses(entry) {
        all.extend(passages(prose).into_iter().map(|passage| markdown(Version::Standard, field, passage)));
    }
    if let Some(twin) = &entry.easy_read {
        for (field, text) in [("title", &twin.fields.title), ("summary", &twin.fields.summary)] {
            all.extend(text.iter().map(|text| line(Version::EasyRead, field, text.as_str(), text.span)));
        }
        let body = passages(&twin.body).into_iter();
        all.extend(body.map(|passage| markdown(Version::EasyRead, "body", passage)));
    }
    all
}

fn line<'a>(version: Version, field: &'static str, text: &'a str, span: Span) -> Wording<'a> {
    let kind = if field == "title" { PassageKind::Heading(1) } else { PassageKind::Paragraph };
    Wording { version, field, kind, words: Words::Line(text, span) }
}

fn markdown<'a>(version: Version, field: &'static str, passage: Passage<'a>) -> Wording<'a> {
    let skipped = match version {
        Version::Standard => 0,
        Version::EasyRead => picture_name(&passage.text),
    };
    Wording { version, field, kind: passage.kind, words: Words::Passage(passage, skipped) }
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
