//! The council's own pictures: read once, resized once, and then kept by their content.

use rayon::prelude::*;

use crate::cache::Cache;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::folder::{Asset, Folder};
use crate::render::pictures::{self, OwnPicture, Renditions, Shelf};

pub(super) const PICTURES: &str = "content/pictures/";

pub(super) fn is_picture(path: &str) -> bool {
    path.starts_with(PICTURES)
}

/// The council's own pictures, each resized once and then kept by its content.
pub(super) fn shelf(folder: &Folder, cache: &Cache, pictures: &[&Asset]) -> (Shelf, Diagnostics) {
    let read: Vec<Result<OwnPicture, Diagnostic>> =
        pictures.par_iter().map(|asset| picture(folder, cache, asset)).collect();
    let mut found = Diagnostics::new();
    let mut own = Vec::new();
    for picture in read {
        match picture {
            Ok(picture) => own.push(picture),
            Err(fault) => found.push(fault),
        }
    }
    (Shelf::new(own), found)
}

fn picture(folder: &Folder, cache: &Cache, asset: &Asset) -> Result<OwnPicture, Diagnostic> {
    let bytes = folder.read_asset(asset).map_err(|fault| unreadable(asset.path(), &fault))?;
    let file = asset.path().trim_start_matches(PICTURES);
    let limits = pictures::Limits::default();
    if pictures::svg::is_drawing(file) {
        let drawing = pictures::svg::read(file, &bytes, &limits).map_err(|fault| fault.at(asset.path()))?;
        return Ok(OwnPicture::drawing(file, drawing));
    }
    let key = pictures::resize::key(&bytes);
    if let Some(kept) = cache.get(&key).and_then(|row| Renditions::from_bytes(&row)) {
        return Ok(OwnPicture::photograph(file, kept));
    }
    let made = pictures::renditions(file, &bytes, &limits).map_err(|fault| fault.at(asset.path()))?;
    cache.put(&key, &made.to_bytes());
    Ok(OwnPicture::photograph(file, made))
}

pub(super) fn unreadable(path: &str, fault: &anyhow::Error) -> Diagnostic {
    Diagnostic::error(
        "file-vanished",
        Place::File(path.to_owned()),
        format!("This file could not be read: {fault:#}"),
    )
    .help("Check that it is still there and can be read, then run the command again.")
}
