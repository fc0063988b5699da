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
        credits: own(sheet).chain(sheet.scene.shelf.credits()).chain([postcodes()]).collect(),
    }
}

/// The council's own pictures, with what their licences ask for.
fn own(sheet: &Sheet<'_>) -> impl Iterator<Item = Credit> {
    let site = sheet.scene.site;
    site.picture_credits().iter().map(|credit| Credit {
        work: credit.work.as_str().to_owned(),
        by: credit.by.as_str().to_owned(),
        licence: Link::new(credit.licence.as_str(), credit.licence_url.as_str()),
        source: credit.source_url.as_ref().map(|source| Link::new(host(source.as_str()), source.as_str())),
        changes: Some(credit.changes.as_ref().map_or("Not changed", |changes| changes.as_str()).to_owned()),
        used: Some(site.pictures().iter().filter(|file| credit.covers(file)).count()),
    })
}

/// The name of a site as people say it.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
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
