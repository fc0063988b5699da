//! A placeholder until the real shelf of pictures is merged: it is empty.

use crate::render::view::credits::Credit;
use crate::render::view::picture::Picture;

/// The pictures of one site.
#[derive(Debug, Default)]
pub struct Shelf {}

impl Shelf {
    /// A shelf without pictures.
    pub fn empty() -> Shelf {
        Shelf {}
    }

    /// The symbol of that name.
    pub fn named(&self, _name: &str) -> Option<Picture> {
        None
    }

    /// The photograph in that file.
    pub fn photo(&self, _file: &str) -> Option<Picture> {
        None
    }

    /// Whose work the pictures are.
    pub fn credits(&self) -> Vec<Credit> {
        Vec::new()
    }
}
