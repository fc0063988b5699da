//! The pictures of a paper, ready to be drawn: each read once, however often it stands there.

use std::collections::BTreeMap;

use krilla::geom::Size;
use krilla::image::Image;
use krilla::surface::Surface;
use krilla_svg::{SurfaceExt, SvgSettings};
use usvg::{Options, Tree};

use super::Refusal;
use super::paper::{Block, Paper};
use crate::render::pictures::Shelf;

/// A picture that can be drawn.
pub(super) enum Drawable {
    /// Lines and areas.
    Drawing(Box<Tree>),
    /// Dots.
    Photograph(Image),
}

/// The pictures of a paper, by their address on the site.
pub(super) fn all(paper: &Paper, shelf: &Shelf) -> Result<BTreeMap<String, Drawable>, Refusal> {
    let mut pictures = BTreeMap::new();
    for picture in paper.blocks.iter().filter_map(Block::picture) {
        let url = &picture.src;
        if !pictures.contains_key(url) {
            let drawable = read(url, shelf).ok_or_else(|| Refusal::Picture(url.clone()))?;
            pictures.insert(url.clone(), drawable);
        }
    }
    Ok(pictures)
}

fn read(url: &str, shelf: &Shelf) -> Option<Drawable> {
    let bytes = shelf.file(url)?;
    let data = || bytes.to_vec().into();
    let photograph = match url.rsplit_once('.')?.1 {
        "svg" => {
            // No fonts: words in a drawing would look different on every machine.
            let tree = Tree::from_data(&bytes, &Options::default()).ok()?;
            return Some(Drawable::Drawing(Box::new(tree)));
        }
        "png" => Image::from_png(data(), true),
        "jpg" | "jpeg" => Image::from_jpeg(data(), true),
        "webp" => Image::from_webp(data(), true),
        "gif" => Image::from_gif(data(), true),
        _ => return None,
    };
    photograph.ok().map(Drawable::Photograph)
}

impl Drawable {
    /// Draws it from the origin on.
    pub fn draw(&self, surface: &mut Surface<'_>, size: Size) {
        match self {
            Drawable::Drawing(tree) => {
                // It gives nothing only where it draws nothing.
                let _ = surface.draw_svg(tree, size, SvgSettings::default());
            }
            Drawable::Photograph(image) => surface.draw_image(image.clone(), size),
        }
    }
}
