//! The page of a pathway: ordered steps that a family can follow.

use serde::Serialize;

use super::View;
use super::card::DocumentLink;
use super::entry::Entry;
use super::fact::Fact;
use super::frame::Frame;
use super::html::Html;
use super::link::Link;

/// All a pathway's page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PathwayView {
    /// Round the page.
    pub frame: Frame,
    /// Title, summary, contacts, body and tail.
    pub entry: Entry,
    /// Who it is for.
    pub who: Option<Html>,
    /// What starts it.
    pub starts_when: Option<Html>,
    /// Who leads it: title and page of the organisation.
    pub lead: Option<Link>,
    /// "Ages".
    pub ages: Fact,
    /// "Area".
    pub area: Fact,
    /// "How long it takes": "20 weeks", note "The law sets this. Source: …, 1 September 2026".
    pub total_time: Fact,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// Help while you wait.
    pub while_you_wait: Vec<Link>,
    /// If it is urgent.
    pub urgent: Option<Html>,
    /// Your rights.
    pub rights: Option<Html>,
    /// If the answer is no.
    pub if_refused: Option<Html>,
    /// What comes after.
    pub after: Option<Html>,
}

impl View for PathwayView {
    const TEMPLATE: &'static str = "pathway.html";
}

/// One step. The template gives it the address `#step-2`.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Step {
    /// From 1.
    pub number: usize,
    /// "The council decides whether to assess".
    pub title: String,
    /// What happens.
    pub what: Html,
    /// "You and your family", "The council", "The NHS".
    pub who_does: Vec<String>,
    /// The service or organisation to speak to.
    pub contact: Option<Link>,
    /// How long it takes; `None` prints "Not stated".
    pub takes: Option<Takes>,
    /// What you do.
    pub you_do: Option<Html>,
    /// Forms of this step.
    pub forms: Vec<DocumentLink>,
    /// What you get.
    pub you_get: Option<Html>,
    /// What follows a yes.
    pub if_yes: Option<String>,
    /// What follows a no.
    pub if_no: Option<String>,
}

/// How long a step takes, and how far one can rely on it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Takes {
    /// "6 weeks at most".
    pub words: String,
    /// "The law sets this", "This is the target", "This is typical".
    pub basis: String,
    /// `statutory`, `target` or `typical`: how the label looks.
    pub basis_code: String,
    /// "SEND Regulations 2014, regulation 4", "Dorset HealthCare, September 2026".
    pub source: Option<String>,
}
