//! The copy of the site that a reader may keep on the device.

use serde::Serialize;

use super::View;
use super::frame::Frame;

/// All the page shows before a script fills `#offline`.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct OfflineView {
    /// Round the page.
    pub frame: Frame,
    /// "Use this site without the internet".
    pub title: String,
    /// What a copy would hold and how large it is: `/offline.json`.
    pub copy_url: String,
    /// The script that answers for the copy: `/sw.js`.
    pub worker_url: String,
}

impl View for OfflineView {
    const TEMPLATE: &'static str = "offline.html";
}
