//! The letters of a paper: two cuts of one typeface, plain and bold. The council's own, or Noto Sans, which comes with the
//! program (ttf-noto-sans, Apache 2.0): sans-serif, as every guide to Easy Read asks.

use std::fmt;
use std::sync::Arc;

use krilla::text::Font;
use rustybuzz::ttf_parser::Permissions;

/// A typeface in two cuts.
#[derive(Clone, Debug)]
pub struct Typeface {
    pub(super) plain: Cut,
    pub(super) bold: Cut,
}

/// One cut of a typeface: its file, and the same as it goes into a PDF.
#[derive(Clone)]
pub(super) struct Cut {
    pub file: Arc<Vec<u8>>,
    pub font: Font,
}

/// Why a file cannot be a typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is not a font, or not one of the kinds that go into a PDF.
    NotAFont,
    /// Its maker does not let it be put into documents.
    Forbidden,
}

impl Typeface {
    /// The typeface that comes with the program.
    pub fn built_in() -> Typeface {
        let cut = |file: &[u8]| Cut::read(file.to_vec()).expect("the built-in typeface is sound");
        Typeface { plain: cut(ttf_noto_sans::REGULAR), bold: cut(ttf_noto_sans::BOLD) }
    }

    /// A typeface from its two files.
    pub fn new(plain: Vec<u8>, bold: Vec<u8>) -> Result<Typeface, (Weight, Unfit)> {
        Ok(Typeface {
            plain: Cut::read(plain).map_err(|unfit| (Weight::Plain, unfit))?,
            bold: Cut::read(bold).map_err(|unfit| (Weight::Bold, unfit))?,
        })
    }
}

/// Which of the two cuts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The plain one.
    Plain,
    /// The bold one.
    Bold,
}

impl Cut {
    fn read(file: Vec<u8>) -> Result<Cut, Unfit> {
        let face = rustybuzz::Face::from_slice(&file, 0).ok_or(Unfit::NotAFont)?;
        if face.permissions() == Some(Permissions::Restricted) {
            return Err(Unfit::Forbidden);
        }
        let file = Arc::new(file);
        let font = Font::new(Arc::clone(&file).into(), 0).ok_or(Unfit::NotAFont)?;
        Ok(Cut { file, font })
    }
}

impl fmt::Debug for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a cut of {} bytes", self.file.len())
    }
}
