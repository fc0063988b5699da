//! Credits: who made the pictures, and what else the site is built on, with licences.

use serde::Serialize;

use super::View;
use super::frame::Frame;
use super::html::Html;
use super::link::Link;

/// All the credits page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CreditsView {
    /// Round the page.
    pub frame: Frame,
    /// "Pictures and credits".
    pub title: String,
    /// What it is about.
    pub intro: Option<Html>,
    /// Sets and single works, in order.
    pub credits: Vec<Credit>,
}

impl View for CreditsView {
    const TEMPLATE: &'static str = "credits.html";
}

/// One work, or one set.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Credit {
    /// "Twemoji pictures".
    pub work: String,
    /// "Twitter and other contributors".
    pub by: String,
    /// "CC BY 4.0" and its page.
    pub licence: Link,
    /// Where it comes from.
    pub source: Option<Link>,
    /// "Not changed", "Made smaller".
    pub changes: Option<String>,
    /// How many are used on this site.
    pub used: Option<usize>,
}
