//! The first stage of a build: what a folder says, without any page; and the pictures in it.

use rayon::prelude::*;

use super::shelf::{PICTURES, is_picture, shelf};
use crate::cache::Cache;
use crate::check;
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::fact::Date;
use crate::folder::{Asset, Folder};
use crate::render::pictures::Shelf;
use crate::site::{self, Site, entry};

/// What a folder says, read, put together and judged as far as that needs no page: the first stage of a build.
///
/// There is no site when the settings cannot be read.
pub fn know(folder: &Folder, today: Date) -> (Option<Site>, Diagnostics) {
    let sources = folder.sources();
    let (config, settings) = Config::read(sources);
    let Some(config) = config else { return (None, settings.found) };
    let texts: Vec<_> = site::entry_texts(sources).collect();
    let parsed = texts.into_par_iter().map(|(id, source)| entry::parse(id, source)).collect();
    let pictures = own_pictures(folder);
    let names = pictures.iter().map(|asset| asset.path().trim_start_matches(PICTURES).to_owned()).collect();
    let (site, mut found) = site::assemble(site::Parts::of(sources, (config, settings), parsed, names));
    let judged = check::entries(&site, today);
    let held = check::held_back(&judged, site.config(), sources, today);
    found.extend(judged);
    (Some(site.holding_back(&held)), found)
}

/// The pictures that pages can ask for: the council's own that can be used, and the built-in set.
pub fn pictures(folder: &Folder, cache: &Cache) -> Shelf {
    shelf(folder, cache, &own_pictures(folder)).0
}

/// The council's own pictures.
pub(super) fn own_pictures(folder: &Folder) -> Vec<&Asset> {
    folder.assets().iter().filter(|asset| is_picture(asset.path())).collect()
}
