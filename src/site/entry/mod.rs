//! One entry: what an author wrote about one thing, read whole from one Markdown file, with every fault at its line.
//!
//! The folder gives the kind, the file name the slug, and what stands between the two the variant:
//! `content/services/deal.md` is a service, `content/services/deal.easy.md` its Easy Read twin.

pub mod advice_line;
pub mod profile;
pub mod document;
pub mod confirmation;
pub mod easy_read;
pub mod event;
pub mod feedback;
pub mod fingerprint;
pub mod front_matter;
pub mod guide;
pub mod kind;
pub mod name;
pub mod news;
pub mod organisation;
pub mod pathway;
pub mod service;
pub mod setting;
pub mod short_break;
pub mod therapy;
pub mod venue;

use crate::diagnostic::{Diagnostic, Source, SourceId};
use crate::fact::{Choice, Slug};
use crate::yaml::{Fields, Prose, Reading, Said};

use easy_read::EasyRead;
use fingerprint::Fingerprint;
pub use kind::Kind;
use name::{Name, Variant};
use profile::{Profile, Status};

/// One entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The text it was read from.
    pub source: SourceId,
    /// Its slug.
    pub slug: Slug,
    /// What every entry may say.
    pub profile: Profile,
    /// What its kind says.
    pub details: Details,
    /// Its texts on one line: title, summary, notes, names of steps and the like, in the order they were read.
    pub said: Vec<Said>,
    /// What it says, in short: a twin names the version it was checked against.
    /// `None` while it has faults: what it will say is not known then.
    pub fingerprint: Option<Fingerprint>,
    /// Its body.
    pub body: Prose,
    /// Its Easy Read twin, joined to it when the site is put together.
    pub easy_read: Option<EasyRead>,
    /// Its twin, if rules hold it back; families are told that it is being checked.
    pub held_back: Option<EasyRead>,
}

/// What an entry's kind says.
#[derive(Clone, Debug, PartialEq)]
pub enum Details {
    /// A service.
    Service(Box<service::Service>),
    /// A pathway.
    Pathway(Box<pathway::Pathway>),
    /// A guide.
    Guide(Box<guide::Guide>),
    /// An organisation.
    Organisation(Box<organisation::Organisation>),
    /// A venue.
    Venue(Box<venue::Venue>),
    /// A news item.
    News(Box<news::News>),
    /// An event.
    Event(Box<event::Event>),
    /// A document.
    Document(Box<document::Document>),
    /// A piece of feedback.
    Feedback(Box<feedback::Feedback>),
}

impl Entry {
    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self.details {
            Details::Service(_) => Kind::Service,
            Details::Pathway(_) => Kind::Pathway,
            Details::Guide(_) => Kind::Guide,
            Details::Organisation(_) => Kind::Organisation,
            Details::Venue(_) => Kind::Venue,
            Details::News(_) => Kind::News,
            Details::Event(_) => Kind::Event,
            Details::Document(_) => Kind::Document,
            Details::Feedback(_) => Kind::Feedback,
        }
    }

    /// Whether what it describes can be used now.
    pub fn status(&self) -> Status {
        self.profile.status.unwrap_or_default()
    }

    /// What it is called.
    pub fn title(&self) -> &str {
        self.profile.title.as_str()
    }

    /// What it is about.
    pub fn summary(&self) -> &str {
        self.profile.summary.as_str()
    }
}

/// What one file of content gave: an entry or a twin, and what was found on the way.
#[derive(Debug)]
pub struct Parsed {
    /// What the file is called, if its name can be one.
    pub name: Option<Name>,
    /// What it holds, unless a fault kept it from being read.
    pub content: Option<Content>,
    /// Faults, and names to be resolved.
    pub reading: Reading,
}

/// An entry or the Easy Read twin of one.
#[derive(Debug)]
pub enum Content {
    /// An entry.
    Entry(Box<Entry>),
    /// A twin.
    Twin(Box<EasyRead>),
}

/// Reads one Markdown file of `content/`.
pub fn parse(id: SourceId, source: &Source) -> Parsed {
    let mut reading = Reading::new();
    let name = name::read(id, source, &mut reading);
    let content = name.as_ref().and_then(|name| read(id, source, name, &mut reading));
    Parsed { name, content, reading }
}

fn read(id: SourceId, source: &Source, name: &Name, reading: &mut Reading) -> Option<Content> {
    let parts = front_matter::split(id, source, reading)?;
    let node = match crate::yaml::parse(id, parts.fields, parts.fields_at) {
        Ok(node) => node,
        Err(fault) => {
            reading.report(*fault);
            return None;
        }
    };
    let body = Prose::verbatim(id, parts.body, parts.body_at);
    let mut fields = Fields::open(&node, source, reading)?;
    match name.variant {
        Variant::EasyRead => {
            let twin = EasyRead::read(&mut fields, id, body);
            fields.close();
            let said = std::mem::take(&mut reading.said);
            twin.map(|twin| Content::Twin(Box::new(EasyRead { said, ..twin })))
        }
        Variant::Standard => {
            let profile = Profile::read(&mut fields);
            let details = name.kind.read(&mut fields);
            if let Some(profile) = &profile {
                weigh(profile, name.kind, &mut fields);
            }
            fields.close();
            let entry = Entry {
                source: id,
                slug: name.slug.clone(),
                profile: profile?,
                details: details?,
                fingerprint: (!reading.found.has_errors()).then(|| Fingerprint::of(source.text())),
                said: std::mem::take(&mut reading.said),
                body,
                easy_read: None,
                held_back: None,
            };
            Some(Content::Entry(Box::new(entry)))
        }
    }
}

/// Faults between the profile fields, and fields that only some kinds must have.
fn weigh(profile: &Profile, kind: Kind, fields: &mut Fields<'_>) {
    let mut missing = |key: &'static str, why: &str, help: &str| {
        // It is there, and what is wrong with it was said when it was read.
        if fields.has(key) {
            return;
        }
        let place = fields.place(key);
        fields.report(
            Diagnostic::error("missing-field", place, format!("`{key}` is missing")).because(why).help(help),
        );
    };
    if kind.is_checked() && profile.checked.is_none() {
        missing(
            "checked",
            "Out of date is the first thing families complain of. They are shown who checked this page, when and how.",
            "Add `checked: {on: 2026-10-05, by: the role that checked it, how: phone}`.",
        );
    }
    if kind.is_checked() && profile.review_by.is_none() {
        missing(
            "review_by",
            "Nobody would be reminded to check this entry again.",
            "Add `review_by:` with a date at most 12 months after it was checked.",
        );
    }
    if matches!(kind, Kind::Pathway | Kind::Guide) && profile.owner.is_none() {
        missing(
            "owner",
            "Somebody must answer for what a pathway or a guide says.",
            "Add `owner:` with the slug of an organisation.",
        );
    }
    if matches!(profile.status, Some(Status::Closed | Status::TemporarilyClosed))
        && profile.status_note.is_none()
    {
        let closed = profile.status.map_or("closed", Choice::label).to_lowercase();
        missing(
            "status_note",
            "A family who finds this closed needs to know what to do instead.",
            &format!("Add `status_note:` that says why it is {closed} and what to do instead."),
        );
    }
    if let (Some(checked), Some(review_by)) = (&profile.checked, &profile.review_by)
        && review_by.value > checked.on.plus_months(12)
    {
        fields.report(
            Diagnostic::error(
                "review-too-late",
                review_by.span,
                "The next check is more than 12 months after the last",
            )
            .because("In a year phone numbers, waits and rules change.")
            .help(format!("Use {} or an earlier date.", checked.on.plus_months(12).iso()))
            .label(checked.on.span, "last checked here"),
        );
    }
}
