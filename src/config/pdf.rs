//! The print edition as PDF: which pages have one, and in which typeface.

use crate::diagnostic::Spanned;
use crate::fact::{Flag, Text};
use crate::yaml::group;

group! {
    /// Which pages also come as PDF. Only a program that was built with the feature `pdf` can make them.
    pub struct Pdf {
        /// Whether Easy Read pages do; they do not if left out.
        easy_read: Flag,
        /// Whether pathways do; they do not if left out.
        pathways: Flag,
        /// The typeface; Noto Sans if left out.
        font: Option<PdfFont>,
    }
}

group! {
    /// The two files of a typeface, below `content/fonts/`. They must be TrueType or OpenType.
    pub struct PdfFont {
        /// The plain cut: `council-regular.ttf`.
        regular: Spanned<Text>,
        /// The bold cut: `council-bold.ttf`.
        bold: Spanned<Text>,
    }
}
