//! What is the same on every page: header, help, footer. Printed once per build, inserted as ready HTML.
//!
//! Fill the three part views, render each with its own template, and keep the results in a [`Chrome`]
//! that every [`Frame`](super::frame::Frame) copies (a copy is cheap).

use serde::Serialize;

use super::View;
use super::contact::{Contact, Phone};
use super::html::Html;
use super::link::Link;

/// The printed parts that every page carries.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Chrome {
    /// "Dorset Local Offer"; ends every page's title.
    pub site_name: String,
    /// What the page may load, for the `Content-Security-Policy` in its head.
    pub policy: Html,
    /// `/manifest.webmanifest`, when readers can keep a copy of the site on their device.
    pub manifest: Option<String>,
    /// From [`HeaderView`]. One per section, if the current section is to be marked in the navigation.
    pub header: Html,
    /// From [`HelpView`]: who to ring and urgent help, in the same place on every page (WCAG 3.2.6).
    pub help: Html,
    /// From [`FooterView`].
    pub footer: Html,
}

/// The top of every page: notice, name, search and main navigation.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct HeaderView {
    /// "Dorset Local Offer".
    pub site_name: String,
    /// "For children and young people with special educational needs and disabilities, and their families".
    pub strapline: Option<String>,
    /// "This is a demonstration. Do not use it to get help." and its link; on every page while set.
    pub notice: Option<Notice>,
    /// The council's notices that are current today, most urgent first.
    pub alerts: Vec<Alert>,
    /// Find help, Pathways, Guides, Easy Read, News, Contact; at most 7.
    pub navigation: Vec<NavigationLink>,
    /// Where the search form leads: `/search/index.html`.
    pub search_url: String,
    /// The list that a reader keeps on the device: `/my-list.html`. Shown where scripts run.
    pub my_list_url: String,
}

impl View for HeaderView {
    const TEMPLATE: &'static str = "parts/header.html";
}

/// A link of the main navigation.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NavigationLink {
    /// "Find help".
    pub text: String,
    /// `/services/index.html`.
    pub url: String,
    /// The page belongs to this section.
    pub current: bool,
}

/// A sentence that stands above everything, with a link to more.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Notice {
    /// "This is a demonstration site. The facts are from 2024 and the phone numbers are not real."
    pub words: String,
    /// "How we made this site", or nothing.
    pub link: Option<Link>,
}

/// A notice the council puts up for a time: snow, strikes, a closed office.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Alert {
    /// How it looks: `information`, `warning` or `emergency`. The words carry the meaning as well.
    pub level: String,
    /// "Schools closed by snow".
    pub title: String,
    /// "Ring your school before you set out."
    pub words: Html,
    /// Where to read more.
    pub link: Option<Link>,
}

/// Who to ring, and urgent help; under the content of every page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct HelpView {
    /// The people who answer questions about the whole offer: the Family Information Service.
    pub contact: Contact,
    /// `/contact.html`, "All the ways to contact us".
    pub more: Link,
    /// The two or three numbers for urgent help.
    pub urgent: Vec<UrgentNumber>,
    /// `/urgent-help.html`, "Urgent help".
    pub urgent_more: Link,
}

impl View for HelpView {
    const TEMPLATE: &'static str = "parts/help.html";
}

/// A number to ring at once.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct UrgentNumber {
    /// "Someone's life is in danger", "Mental health crisis, any time".
    pub when: String,
    /// "999"; "111, option 2".
    pub phone: Phone,
}

/// The bottom of every page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FooterView {
    /// Who publishes it: "Dorset Council, NHS Dorset and Dorset Parent Carer Council".
    pub published_by: String,
    /// Columns of links: "About this site" (accessibility statement, credits, what the law asks), "Browse".
    pub groups: Vec<FooterGroup>,
    /// "Pictures: Twemoji, CC BY 4.0" and the link to the credits.
    pub credit: Option<Link>,
    /// The day of the build: "22 November 2026".
    pub built: String,
}

impl View for FooterView {
    const TEMPLATE: &'static str = "parts/footer.html";
}

/// A column of links in the footer.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FooterGroup {
    /// "About this site".
    pub heading: String,
    /// Its links.
    pub links: Vec<Link>,
}
