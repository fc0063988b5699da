//! Reading the texts of a project folder, each within its limit and all within theirs.

use std::fs::File;
use std::io::{self, Read};

use super::decode::{self, Trouble};
use super::limits::{self, Limits};
use super::listing::Text;
use super::unreadable;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Span};

/// A text that was read although some of it is not UTF-8.
#[derive(Debug)]
pub(super) struct Damage {
    /// Its path below the root.
    pub path: String,
    /// Byte offset of the first `�` that stands for what could not be read.
    pub at: usize,
    windows: Option<char>,
}

/// Reads the texts one by one, as path and text; what could not be read is a finding.
pub(super) fn read_all(
    texts: &[Text],
    limits: &Limits,
    found: &mut Diagnostics,
) -> (Vec<(String, String)>, Vec<Damage>) {
    let mut read = Vec::new();
    let mut damages = Vec::new();
    let mut total = 0;
    for file in texts {
        let bytes = match read_one(file, limits) {
            Ok(bytes) => bytes,
            Err(finding) => {
                found.push(*finding);
                continue;
            }
        };
        total += bytes.len() as u64;
        if total > limits.all_text_bytes {
            found.push(too_much(limits));
            break;
        }
        match decode::decode(&bytes) {
            Ok(text) => read.push((file.path.clone(), text)),
            Err(Trouble::NotUtf8 { text, at, windows }) => {
                read.push((file.path.clone(), text));
                damages.push(Damage { path: file.path.clone(), at, windows });
            }
            Err(Trouble::Utf16) => found.push(utf_16(file)),
            Err(Trouble::Nul { line, column }) => found.push(nul(file, line, column)),
        }
    }
    (read, damages)
}

/// Reads one text, and never more of it than the limit and one byte.
pub(super) fn read_one(file: &Text, limits: &Limits) -> Result<Vec<u8>, Box<Diagnostic>> {
    let failed = |error: io::Error| Box::new(unreadable::finding(&file.path, &error));
    let open = File::open(&file.on_disk).map_err(failed)?;
    let size = open.metadata().map_err(failed)?.len();
    let mut bytes = Vec::new();
    if size <= limits.text_bytes {
        open.take(limits.text_bytes + 1).read_to_end(&mut bytes).map_err(failed)?;
    }
    let size = size.max(bytes.len() as u64);
    if size > limits.text_bytes { Err(too_large(file, size, limits).into()) } else { Ok(bytes) }
}

impl Damage {
    /// The finding, once the text has its number.
    pub fn finding(&self, span: Span) -> Diagnostic {
        let meant = self.windows.map_or(String::new(), |sign| {
            format!(". It looks like Windows-1252, and the character was probably {sign}")
        });
        not_utf_8(span, "this character cannot be read, because the file is not saved as UTF-8", &meant)
    }
}

fn utf_16(file: &Text) -> Diagnostic {
    let place = Place::File(file.path.clone());
    not_utf_8(place, "this file cannot be read, because it is saved as UTF-16 and not as UTF-8", "")
}

fn not_utf_8(place: impl Into<Place>, what: &str, guess: &str) -> Diagnostic {
    Diagnostic::error("not-utf-8", place, what)
        .because("Names, prices and apostrophes would come out wrong on the page.")
        .help(format!("Open the file in your editor, choose Save As, and pick the encoding UTF-8{guess}"))
}

fn nul(file: &Text, line: usize, column: usize) -> Diagnostic {
    let what = format!("this file is not a plain text: line {line}, column {column} holds a NUL byte");
    Diagnostic::error("nul-byte", Place::File(file.path.clone()), what)
        .help("If it is a picture or a document, give its name the right ending. If it is a text, save it anew as UTF-8")
}

fn too_large(file: &Text, bytes: u64, limits: &Limits) -> Diagnostic {
    let (size, limit) = (limits::size(bytes), limits::size(limits.text_bytes));
    let what = format!("this text has {size}, and the limit is {limit}");
    Diagnostic::error("text-too-large", Place::File(file.path.clone()), what).help(
        "Split it into several entries. If it is a document to download, put it in content/documents/files/",
    )
}

fn too_much(limits: &Limits) -> Diagnostic {
    let what = format!("all texts together have more than {}", limits::size(limits.all_text_bytes));
    Diagnostic::error("too-much-text", Place::Whole, what)
        .help("Move what does not belong to the offer out of content/, templates/ and theme/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_vanishes_before_it_is_read_is_a_finding() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let on_disk = folder.path().join("gone.md");
        let mut found = Diagnostics::new();
        let texts = [Text { path: "content/gone.md".to_owned(), on_disk }];
        let (read, _) = read_all(&texts, &Limits::default(), &mut found);
        assert!(read.is_empty());
        assert_eq!(found.iter().map(|one| one.name).collect::<Vec<_>>(), ["file-vanished"]);
    }
}
