//! For editors alone, in a preview: how much is in Easy Read and what waits to be done, and every picture by name.

use serde::Serialize;

use super::View;
use super::frame::Frame;
use super::link::Link;
use super::picture::Picture;

/// All the page for editors shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EditorsView {
    /// Round the page.
    pub frame: Frame,
    /// "For editors".
    pub title: String,
    /// How much is in Easy Read.
    pub shares: Vec<ShareRow>,
    /// What waits to be done, most pressing first.
    pub tasks: Vec<EditorsTask>,
    /// Every picture.
    pub pictures: Link,
}

impl View for EditorsView {
    const TEMPLATE: &'static str = "editors.html";
}

/// How much of one kind of entry is in Easy Read.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ShareRow {
    /// "Services".
    pub kind: String,
    /// How many there are.
    pub entries: usize,
    /// How many have Easy Read.
    pub written: usize,
    /// How many of those say what the page says now.
    pub current: usize,
    /// How many of those people with learning disabilities checked.
    pub tested: usize,
    /// How many are held back.
    pub held_back: usize,
}

/// One thing to do, and the pages it is to be done for.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EditorsTask {
    /// "Check these against their pages".
    pub heading: String,
    /// How.
    pub how: String,
    /// The pages.
    pub pages: Vec<Link>,
}

/// Every picture by name.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PictureSheetView {
    /// Round the page.
    pub frame: Frame,
    /// "Pictures by name".
    pub title: String,
    /// The council's own, then the built-in ones.
    pub groups: Vec<PictureGroup>,
    /// What has no picture, on purpose, and what to do.
    pub gaps: Vec<PictureGap>,
}

impl View for PictureSheetView {
    const TEMPLATE: &'static str = "picture-sheet.html";
}

/// Pictures of one source.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PictureGroup {
    /// "Your own pictures".
    pub heading: String,
    /// The pictures, by name.
    pub pictures: Vec<NamedPicture>,
}

/// A picture and how an editor asks for it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NamedPicture {
    /// `:phone:`
    pub written: String,
    /// Other words that find it: "call, telephone".
    pub other_words: Option<String>,
    /// The picture.
    pub picture: Picture,
}

/// Names without a picture.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PictureGap {
    /// "autism, autistic".
    pub names: String,
    /// What to do instead.
    pub advice: String,
}
