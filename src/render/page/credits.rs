//! Credits: whose work the pictures are, and the table of postcodes, with licences.

use super::frame;
use super::sheet::Sheet;
use crate::render::view::credits::{Credit, CreditsView};
use crate::render::view::link::Link;

/// The page.
pub(super) fn view(sheet: &Sheet<'_>) -> CreditsView {
    let title = "Pictures and credits";
    CreditsView {
        frame: frame::frame(sheet, title, "Who made the pictures on this site, and under which licence."),
        title: title.to_owned(),
        intro: None,
        credits: sheet.scene.shelf.credits().into_iter().chain([postcodes()]).collect(),
    }
}

/// The table behind "near a postcode" on the search page.
fn postcodes() -> Credit {
    Credit {
        work: "Where postcodes are".to_owned(),
        by: "Contains OS data © Crown copyright and database right; contains Royal Mail data © Royal Mail copyright and \
             database right; source: Office for National Statistics"
            .to_owned(),
        licence: Link::new(
            "Open Government Licence v3.0",
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        ),
        source: Some(Link::new("ONS Postcode Directory, November 2025", "https://geoportal.statistics.gov.uk/")),
        changes: Some("Only the first half of each postcode, to about a kilometre".to_owned()),
        used: None,
    }
}
