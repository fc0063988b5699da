//! Credits: whose work the pictures are, with licences.

use super::frame;
use super::sheet::Sheet;
use crate::render::view::credits::CreditsView;

/// The page.
pub(super) fn view(sheet: &Sheet<'_>) -> CreditsView {
    let title = "Pictures and credits";
    CreditsView {
        frame: frame::frame(sheet, title, "Who made the pictures on this site, and under which licence."),
        title: title.to_owned(),
        intro: None,
        credits: sheet.scene.shelf.credits(),
    }
}
