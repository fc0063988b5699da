//! The pictures of a paper, ready to be drawn: each read once, however often it stands there.

use std::collections::BTreeMap;
use std::sync::Arc;

use krilla::geom::Size;
use krilla::image::Image;
use krilla::surface::Surface;
use krilla_svg::{SurfaceExt, SvgSettings};
use usvg::fontdb::Source;
use usvg::{Options, Tree};

use super::Refusal;
use super::paper::{Block, Paper};
use super::typeface::Typeface;
use crate::render::pictures::Shelf;

/// A picture that can be drawn.
pub(super) enum Drawable {
    /// Lines and areas.
    Drawing(Box<Tree>),
    /// Dots.
    Photograph(Image),
}

/// The pictures of a paper, by their address on the site. Words in a drawing are set in the typeface of the paper.
pub(super) fn all(
    paper: &Paper,
    typeface: &Typeface,
    shelf: &Shelf,
) -> Result<BTreeMap<String, Drawable>, Refusal> {
    let options = options(typeface);
    let mut pictures = BTreeMap::new();
    for picture in paper.blocks.iter().filter_map(Block::picture) {
        let url = &picture.src;
        if !pictures.contains_key(url) {
            let drawable = read(url, &options, shelf).ok_or_else(|| Refusal::Picture(url.clone()))?;
            pictures.insert(url.clone(), drawable);
        }
    }
    Ok(pictures)
}

/// No fonts but our own: words in a drawing would look different on every machine.
fn options(typeface: &Typeface) -> Options<'static> {
    let mut options = Options::default();
    let fonts = options.fontdb_mut();
    for cut in [&typeface.plain, &typeface.bold] {
        let file: Arc<dyn AsRef<[u8]> + Send + Sync> = Arc::clone(&cut.file) as _;
        fonts.load_font_source(Source::Binary(file));
    }
    let family = fonts.faces().next().and_then(|face| Some(face.families.first()?.0.clone()));
    if let Some(family) = family {
        fonts.set_serif_family(family.clone());
        fonts.set_sans_serif_family(family);
    }
    options
}

fn read(url: &str, options: &Options<'_>, shelf: &Shelf) -> Option<Drawable> {
    let bytes = shelf.file(url)?;
    let data = || bytes.to_vec().into();
    let photograph = match url.rsplit_once('.')?.1 {
        "svg" => {
            let tree = Tree::from_data(&bytes, options).ok()?;
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
                let as_shapes = SvgSettings { embed_text: false, ..SvgSettings::default() };
                let _ = surface.draw_svg(tree, size, as_shapes);
            }
            Drawable::Photograph(image) => surface.draw_image(image.clone(), size),
        }
    }
}
