//! The built-in pictures: Twemoji drawings under the names that Easy Read pages use, some put together from
//! two or more. Chosen by eye: adult, calm, and saying one thing. What has no honest picture has none, and
//! [`gaps`] says what to do instead.

use std::sync::Arc;

use twemoji_assets::svg::SvgTwemojiAsset;

use crate::render::pictures::svg::SIDE;
use crate::render::view::credits::Credit;
use crate::render::view::link::Link;
use crate::render::view::picture::Picture;

pub mod gaps;
mod other_words;
mod table;

/// One picture of the set.
#[derive(Debug)]
pub struct BuiltIn {
    name: &'static str,
    pieces: &'static [Piece],
}

/// A drawing, and the square of the picture it fills.
#[derive(Debug)]
struct Piece {
    drawing: &'static SvgTwemojiAsset,
    left: f32,
    top: f32,
    size: f32,
}

/// Every drawing of the set is a square of this many units, and so is every picture made of them.
const UNITS: f32 = 36.0;

/// The picture of a name, or of another word for it.
pub fn find(name: &str) -> Option<&'static BuiltIn> {
    let name = other_words::name_for(name).unwrap_or(name);
    all().iter().find(|picture| picture.name == name)
}

/// Every picture, in the order of the table.
pub fn all() -> &'static [BuiltIn] {
    table::TABLE
}

/// Every name, in the order of the table.
pub fn names() -> impl Iterator<Item = &'static str> {
    all().iter().map(|picture| picture.name)
}

/// Every other word that finds a picture, such as `house` for `home`.
pub fn other_words() -> impl Iterator<Item = &'static str> {
    other_words::OTHER_WORDS.iter().map(|(word, _)| *word)
}

/// The other words for one picture.
pub fn other_words_for(name: &str) -> impl Iterator<Item = &'static str> {
    other_words::OTHER_WORDS.iter().filter(move |(_, of)| *of == name).map(|(word, _)| *word)
}

/// Who made the set. The words are those of the licence notice in twemoji-assets 1.5.1.
pub fn credit() -> Credit {
    Credit {
        work: "Twemoji pictures".to_owned(),
        by: "Twitter, Inc and other contributors (copyright 2020)".to_owned(),
        licence: Link::new("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        source: Some(Link::new("jdecked/twemoji on GitHub", "https://github.com/jdecked/twemoji")),
        changes: Some("Some pictures are put together from two or more; the rest are not changed".to_owned()),
        used: None,
    }
}

impl BuiltIn {
    /// Its name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its address from the root of the site.
    pub fn url(&self) -> String {
        format!("/pictures/built-in/{}.svg", self.name)
    }

    /// As a page shows it, with its words left to the page.
    pub fn picture(&self) -> Picture {
        Picture { src: self.url(), alt: String::new(), width: SIDE, height: SIDE, srcset: None }
    }

    /// The drawing itself.
    pub fn bytes(&self) -> Arc<[u8]> {
        if let [Piece { drawing, size, .. }] = self.pieces
            && *size == UNITS
        {
            return drawing.data.0.as_bytes().into();
        }
        let mut together =
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {UNITS} {UNITS}\">");
        for Piece { drawing, left, top, size } in self.pieces {
            let place = format!("<svg x=\"{left}\" y=\"{top}\" width=\"{size}\" height=\"{size}\" ");
            together.push_str(&drawing.data.0.replacen("<svg ", &place, 1));
        }
        together.push_str("</svg>");
        together.into_bytes().into()
    }
}

#[cfg(test)]
mod tests;
