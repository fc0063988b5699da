//! `Output`: every file of a finished site, in memory and in order. Takes files one by one, refuses two
//! that would be one on disk, and gives them to the checks, to tests, and by [`Output::publish`] to a folder.

use std::collections::BTreeMap;
use std::fmt;

mod lock;
mod manifest;
mod path;
mod previous;
mod publish;
mod recover;
mod staged;
mod swap;
mod target;

pub use path::{OutputPath, PathFault};
pub use publish::Published;
pub use recover::recover;

/// A tree of files in memory. The order is that of the paths, so the same files give the same site
/// whatever order they came in.
#[derive(Clone, Debug, Default)]
pub struct Output {
    files: BTreeMap<OutputPath, Vec<u8>>,
    /// Every file and every folder by its folded path, with the file that put it there.
    places: BTreeMap<String, Place>,
}

impl Output {
    /// A site with no files yet.
    pub fn new() -> Output {
        Output::default()
    }

    /// Adds a file. Two files that would meet on some disk are refused, and the first one stays.
    pub fn insert(&mut self, path: OutputPath, content: Vec<u8>) -> Result<(), Taken> {
        let folded = path.folded();
        if let Some((taken_by, clash)) = self.clash(&path, &folded) {
            return Err(Taken { taken_by: taken_by.clone(), wanted: path, clash });
        }
        for folder in folders(&folded) {
            if !self.places.contains_key(folder) {
                self.places.insert(folder.to_owned(), Place::Folder(path.clone()));
            }
        }
        self.places.insert(folded, Place::File(path.clone()));
        self.files.insert(path, content);
        Ok(())
    }

    /// The content of the file at this path, if there is one.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Every file, in the order of the paths.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&OutputPath, &[u8])> {
        self.files.iter().map(|(path, content)| (path, content.as_slice()))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file at all.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The sizes of all files, added up.
    pub fn total_bytes(&self) -> u64 {
        self.files.values().map(|content| content.len() as u64).sum()
    }

    fn clash(&self, path: &OutputPath, folded: &str) -> Option<(&OutputPath, Clash)> {
        for (spelled, folder) in folders(path.as_str()).zip(folders(folded)) {
            match self.places.get(folder) {
                Some(Place::File(file)) => return Some((file, Clash::FileAndFolder)),
                Some(Place::Folder(file)) if !lies_in(file, spelled) => {
                    return Some((file, Clash::LetterCase));
                }
                Some(Place::Folder(_)) | None => {}
            }
        }
        match self.places.get(folded)? {
            Place::File(file) if file == path => Some((file, Clash::SamePath)),
            Place::File(file) => Some((file, Clash::LetterCase)),
            Place::Folder(file) => Some((file, Clash::FileAndFolder)),
        }
    }
}

/// Two files that cannot both be in one site. The caller knows whose entries they are and can say so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The path that was refused.
    pub wanted: OutputPath,
    /// The file that was there before.
    pub taken_by: OutputPath,
    /// How the two are in each other's way.
    pub clash: Clash,
}

/// How two paths are in each other's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clash {
    /// They are the same.
    SamePath,
    /// They differ only in letter case or in how accents are stored: one file on a Mac or on Windows.
    LetterCase,
    /// One is a file where the other needs a folder.
    FileAndFolder,
}

impl fmt::Display for Taken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Taken { wanted, taken_by, clash } = self;
        match clash {
            Clash::SamePath => write!(f, "two files want the place `{wanted}`"),
            Clash::LetterCase => write!(
                f,
                "`{wanted}` and `{taken_by}` differ only in letter case or accents, so on many computers they are one place"
            ),
            Clash::FileAndFolder => {
                write!(f, "`{wanted}` and `{taken_by}` need one name both as a file and as a folder")
            }
        }
    }
}

impl std::error::Error for Taken {}

#[derive(Clone, Debug)]
enum Place {
    File(OutputPath),
    Folder(OutputPath),
}

/// Every folder above a path: `a` and `a/b` for `a/b/c`.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(end, _)| &path[..end])
}

fn lies_in(file: &OutputPath, folder: &str) -> bool {
    file.as_str().strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(texts: &[&str]) -> Output {
        let mut output = Output::new();
        for text in texts {
            let path = OutputPath::parse(text).expect("a path of the test is sound");
            output.insert(path, text.as_bytes().to_vec()).expect("the test's first files do not clash");
        }
        output
    }

    #[test]
    fn two_files_that_would_meet_on_some_disk_are_refused() {
        let cases = [
            ("a/b.html", "a/b.html", Clash::SamePath),
            ("a/b.html", "a/B.html", Clash::LetterCase),
            ("a/b.html", "A/c.html", Clash::LetterCase),
            ("é.html", "É.html", Clash::LetterCase),
            ("\u{e9}.html", "e\u{301}.html", Clash::LetterCase),
            ("a", "a/b", Clash::FileAndFolder),
            ("a/b", "a", Clash::FileAndFolder),
            ("A/b/c", "a", Clash::FileAndFolder),
            ("a/b", "A/B/c", Clash::LetterCase),
        ];
        for (first, second, clash) in cases {
            let mut output = with(&[first]);
            let wanted = OutputPath::parse(second).expect("sound");
            let taken = output.insert(wanted, b"second".to_vec()).expect_err(second);
            assert_eq!((taken.clash, taken.taken_by.as_str()), (clash, first), "{second}");
            assert_eq!(output.get(first), Some(first.as_bytes()), "the first file stays");
            assert_eq!(output.len(), 1);
        }
    }

    #[test]
    fn neighbours_are_not_clashes() {
        let output = with(&["a/index.html", "a/b/index.html", "a.html", "ab", "a-b/c"]);
        assert_eq!(output.len(), 5);
    }

    #[test]
    fn files_come_out_in_the_order_of_their_paths() {
        let output = with(&["b", "a/c", "a-b"]);
        let paths: Vec<&str> = output.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["a-b", "a/c", "b"]);
        assert_eq!(output.total_bytes(), 7);
    }
}
