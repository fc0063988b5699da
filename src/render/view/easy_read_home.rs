//! The Easy Read home: every page that has an Easy Read twin, with its picture.

use serde::Serialize;

use super::View;
use super::contact::Contact;
use super::easy_read::{ContactPictures, EasyFurniture};
use super::frame::Frame;
use super::link::WayIn;
use super::picture::Statement;

/// All the Easy Read home shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EasyReadHomeView {
    /// Round the page.
    pub frame: Frame,
    /// "Easy Read".
    pub title: String,
    /// Who it is from.
    pub from: String,
    /// Pictures of the fixed statements.
    pub furniture: EasyFurniture,
    /// What this website is, in a few statements.
    pub intro: Vec<Statement>,
    /// The pages, by kind of help; `picture` and `note` (the twin's easy sentence) filled.
    pub groups: Vec<EasyGroup>,
    /// Who to ring about anything.
    pub contacts: Vec<Contact>,
    /// Pictures of the ways to contact them.
    pub contact_pictures: ContactPictures,
}

impl View for EasyReadHomeView {
    const TEMPLATE: &'static str = "easy-read-home.html";
}

/// Easy Read pages that belong together.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EasyGroup {
    /// "Health".
    pub heading: String,
    /// The pages.
    pub pages: Vec<WayIn>,
}
