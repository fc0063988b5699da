//! `OwnPicture`: one picture from a council's `content/pictures/`, ready for the shelf: a drawing or a photograph.

use std::sync::Arc;

use super::resize::Renditions;
use super::svg::Drawing;
use crate::render::view::picture::Picture;

/// A picture the council brought. Made from what [`super::svg::read`] or [`super::resize::renditions`] gave, so
/// one that is unsafe or broken never gets this far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPicture {
    file: String,
    files: Vec<File>,
    srcset: Option<String>,
    shown: usize,
}

/// One file that is published for it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct File {
    url: String,
    width: u32,
    height: u32,
    bytes: Arc<[u8]>,
}

/// The width a browser that knows no `srcset` is given: enough for a phone, not too much for its data.
const USUAL_WIDTH: u32 = 640;

impl OwnPicture {
    /// A drawing. `file` is its path below `content/pictures/`.
    pub fn drawing(file: &str, drawing: Drawing) -> OwnPicture {
        let url = format!("/pictures/{}.{}.svg", plain(stem(file)), fingerprint(&drawing.bytes));
        let only = File { url, width: drawing.width, height: drawing.height, bytes: drawing.bytes };
        OwnPicture { file: file.to_owned(), files: vec![only], srcset: None, shown: 0 }
    }

    /// A photograph, or any picture made of dots. `file` is its path below `content/pictures/`.
    pub fn photograph(file: &str, renditions: Renditions) -> OwnPicture {
        let name = plain(stem(file));
        let files: Vec<File> = renditions
            .into_iter()
            .map(|made| {
                let (mark, ending) = (fingerprint(&made.bytes), made.encoding.extension());
                let url = format!("/pictures/{name}-{}.{mark}.{ending}", made.width);
                File { url, width: made.width, height: made.height, bytes: made.bytes.into() }
            })
            .collect();
        let shown = files.iter().rposition(|file| file.width <= USUAL_WIDTH).unwrap_or(0);
        let each: Vec<String> = files.iter().map(|file| format!("{} {}w", file.url, file.width)).collect();
        let srcset = (each.len() > 1).then(|| each.join(", "));
        OwnPicture { file: file.to_owned(), files, srcset, shown }
    }

    /// Its path below `content/pictures/`.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The name Easy Read knows it by: `phone` for `symbols/Phone.svg`.
    pub(super) fn name(&self) -> String {
        let base = stem(&self.file).rsplit('/').next().unwrap_or_default();
        base.to_lowercase()
    }

    /// What follows the last dot of its name, in small letters.
    pub(super) fn ending(&self) -> String {
        self.file.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default()
    }

    /// As a page shows it, with its words left to the page.
    pub(super) fn picture(&self) -> Option<Picture> {
        let shown = self.files.get(self.shown)?;
        Some(Picture {
            src: shown.url.clone(),
            alt: String::new(),
            width: shown.width,
            height: shown.height,
            srcset: self.srcset.clone(),
        })
    }

    /// Each file that is published for it: its address from the root of the site, and its bytes.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &Arc<[u8]>)> {
        self.files.iter().map(|file| (file.url.as_str(), &file.bytes))
    }
}

fn stem(file: &str) -> &str {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// The longest name that is carried into an address; the fingerprint keeps two files apart in any case.
const LONGEST: usize = 60;

/// A file's name as it can stand in any address: small letters, digits and hyphens.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    for c in name.to_lowercase().chars() {
        if plain.len() >= LONGEST {
            break;
        }
        if c.is_ascii_alphanumeric() {
            plain.push(c);
        } else if !plain.is_empty() && !plain.ends_with('-') {
            plain.push('-');
        }
    }
    let plain = plain.trim_end_matches('-');
    if plain.is_empty() { "picture".to_owned() } else { plain.to_owned() }
}

/// Eight hexadecimal digits of the content's hash: another content, another address, so a browser may keep
/// what it has for ever.
fn fingerprint(bytes: &[u8]) -> String {
    let mut hex = blake3::hash(bytes).to_hex().to_string();
    hex.truncate(8);
    hex
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_stand_in_any_address() {
        for (name, expected) in [
            ("hall", "hall"),
            ("Trip to the Beach (2)", "trip-to-the-beach-2"),
            ("a/../b", "a-b"),
            ("café", "caf"),
            ("日本", "picture"),
            ("", "picture"),
        ] {
            assert_eq!(plain(name), expected, "{name}");
        }
        assert_eq!(plain(&"x".repeat(500)).len(), LONGEST);
    }
}
