//! The page of an organisation, with what it runs.

use serde::Serialize;

use super::View;
use super::card::Card;
use super::entry::Entry;
use super::fact::Fact;
use super::frame::Frame;
use super::html::Html;
use super::link::Link;
use super::service::Registration;

/// All an organisation's page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct OrganisationView {
    /// Round the page.
    pub frame: Frame,
    /// Title, summary, contacts, body and tail.
    pub entry: Entry,
    /// "Council", "NHS", "Charity".
    pub kind: Fact,
    /// "Area".
    pub area: Fact,
    /// Its own website.
    pub website: Option<Link>,
    /// What it runs.
    pub services: Vec<Card>,
    /// Pathways it leads.
    pub pathways: Vec<Card>,
    /// Who inspects or registers it.
    pub registrations: Vec<Registration>,
    /// How to complain.
    pub complaints: Option<Html>,
}

impl View for OrganisationView {
    const TEMPLATE: &'static str = "organisation.html";
}
