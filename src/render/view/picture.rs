//! Pictures, and the picture-and-words pairs that Easy Read is made of.

use serde::Serialize;

use super::html::Html;

/// A picture that is ready to show.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Picture {
    /// `/pictures/phone.svg`.
    pub src: String,
    /// What it shows; empty when the words beside it say the same.
    pub alt: String,
    /// In CSS pixels, so that nothing jumps while it loads.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
    /// `/pictures/hall-480.webp 480w, /pictures/hall-960.webp 960w`; `None` for drawings.
    pub srcset: Option<String>,
}

/// One statement of Easy Read, or one key fact: a picture, and the words beside it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Statement {
    /// The picture on the left (above, on a narrow phone).
    pub picture: Option<Picture>,
    /// The words as inline HTML, without a paragraph round them: `You can <strong>call</strong> us.`
    pub words: Html,
}
