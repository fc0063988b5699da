//! The typeface of the papers: the council's own from `content/fonts/`, or the one that comes with the program.

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Spanned};
use crate::fact::Text;
use crate::folder::Folder;
use crate::render::pdf::typeface::{Typeface, Unfit, Weight};

const FONTS: &str = "content/fonts/";

/// Reads it. What the settings name must be there, and fit to be put into a PDF.
pub(super) fn read(folder: &Folder, config: &Config) -> Result<Typeface, Box<Diagnostic>> {
    let font = config.settings.pdf.as_ref().and_then(|asked| asked.value.font.as_ref());
    let Some(font) = font else { return Ok(Typeface::built_in()) };
    let (plain, bold) = (file(folder, &font.regular)?, file(folder, &font.bold)?);
    Typeface::new(plain, bold).map_err(|(weight, unfit)| {
        let named = match weight {
            Weight::Plain => &font.regular,
            Weight::Bold => &font.bold,
        };
        Box::new(fault(named, unfit))
    })
}

fn file(folder: &Folder, named: &Spanned<Text>) -> Result<Vec<u8>, Box<Diagnostic>> {
    let path = format!("{FONTS}{}", named.value);
    let asset = folder.assets().iter().find(|asset| asset.path() == path);
    let missing = || {
        Diagnostic::error("pdf-font-unusable", named.span, format!("There is no file {path}"))
            .because("Without its typeface no PDF can be made.")
            .help("Put the file there, or take `font` out: the PDF is then set in Noto Sans.")
    };
    let asset = asset.ok_or_else(|| Box::new(missing()))?;
    folder.read_asset(asset).map_err(|fault| Box::new(super::super::unreadable(&path, &fault)))
}

fn fault(named: &Spanned<Text>, unfit: Unfit) -> Diagnostic {
    let (what, help) = match unfit {
        Unfit::NotAFont => (
            "is not a TrueType or OpenType font",
            "Take the .ttf or .otf file; those made for websites (.woff, .woff2) do not go into a PDF.",
        ),
        Unfit::Forbidden => (
            "may not be put into documents: its maker forbids it",
            "Ask its maker for a licence that allows it, or take another typeface.",
        ),
    };
    Diagnostic::error("pdf-font-unusable", named.span, format!("{FONTS}{} {what}", named.value))
        .because("Without its typeface no PDF can be made.")
        .help(help)
}
