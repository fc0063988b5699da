//! Urgent help: who to ring now.

use serde::Serialize;

use super::View;
use super::contact::Phone;
use super::day::Checked;
use super::frame::Frame;
use super::html::Html;
use super::link::Link;

/// All the page of urgent help shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct UrgentView {
    /// Round the page.
    pub frame: Frame,
    /// "Urgent help".
    pub title: String,
    /// What it is about.
    pub intro: Option<Html>,
    /// The most urgent first.
    pub items: Vec<UrgentItem>,
    /// An address to leave to, fast.
    pub quick_exit: Option<String>,
    /// Who checked the numbers.
    pub checked: Option<Checked>,
}

impl View for UrgentView {
    const TEMPLATE: &'static str = "urgent.html";
}

/// One kind of urgent trouble and who to ring.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct UrgentItem {
    /// "Someone's life is in danger".
    pub heading: String,
    /// `emergency`, `urgent` or `soon`: how it looks.
    pub level: String,
    /// What to do.
    pub words: Html,
    /// The number.
    pub phone: Option<Phone>,
    /// Through Relay UK, or by text: shown "18000", dialled "18000".
    pub relay: Option<Phone>,
    /// By text message.
    pub sms: Option<Phone>,
    /// "Open all day, every day".
    pub hours: Option<String>,
    /// More about it.
    pub link: Option<Link>,
}
