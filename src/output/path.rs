//! `OutputPath`: where one file lies in the published site. Takes text, gives a path that is safe to
//! write on Linux, macOS and Windows alike and can never leave the site's folder.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

/// A relative path with forward slashes, such as `services/speech-therapy/index.html`.
/// It is made only by [`OutputPath::parse`], so whoever holds one need not ask again whether it is safe.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(Arc<str>);

impl OutputPath {
    /// The most bytes one folder or file name may have: the limit of every common file system.
    pub const LONGEST_NAME: usize = 255;

    /// The most bytes a whole path may have. macOS stops at 1,024; the rest is for the folder in front.
    pub const LONGEST: usize = 768;

    /// Reads a path, or says what is wrong with it.
    pub fn parse(text: &str) -> Result<OutputPath, PathFault> {
        if text.is_empty() {
            return Err(PathFault::Empty);
        }
        if text.starts_with('/') {
            return Err(PathFault::Absolute);
        }
        if text.len() > OutputPath::LONGEST {
            return Err(PathFault::TooLong);
        }
        for (depth, name) in text.split('/').enumerate() {
            let hidden_on_purpose = depth == 0 && HIDDEN_ON_PURPOSE.contains(&name);
            if !hidden_on_purpose {
                check_name(name)?;
            }
        }
        Ok(OutputPath(text.into()))
    }

    /// The path as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What follows the last dot of the file's name, if anything does.
    pub fn extension(&self) -> Option<&str> {
        let name = self.0.rsplit('/').next()?;
        name.rsplit_once('.').map(|(_, extension)| extension)
    }

    /// The path as a file system sees it that ignores letter case and how accents are stored.
    /// Two paths with the same folded form are one file on a Mac or on Windows.
    pub(super) fn folded(&self) -> String {
        if self.0.is_ascii() {
            return self.0.to_ascii_lowercase();
        }
        // Upper case first, so that letters with two lower-case forms (σ and ς) become one.
        let upper: String = self.0.nfd().flat_map(char::to_uppercase).collect();
        upper.chars().flat_map(char::to_lowercase).nfd().collect()
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for OutputPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// Why a text is not an [`OutputPath`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathFault {
    /// Nothing was written.
    Empty,
    /// It starts with a slash.
    Absolute,
    /// The whole path has too many bytes.
    TooLong,
    /// Two slashes follow each other, or the path ends with one.
    EmptyName,
    /// A name is `.` or `..`.
    Upwards,
    /// A name starts with a dot, and is not one that visitors' programs ask for.
    Hidden(String),
    /// One name has too many bytes.
    NameTooLong(String),
    /// A character that some file system cannot store.
    Character(char),
    /// A name starts with a space, or ends with a space or a dot, which Windows drops silently.
    Edge(String),
    /// A name that Windows keeps for a device, such as `con`.
    Device(String),
}

impl fmt::Display for PathFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PathFault::Empty => write!(f, "the path is empty"),
            PathFault::Absolute => write!(f, "the path starts with a slash"),
            PathFault::TooLong => {
                write!(f, "the path is longer than {} bytes", OutputPath::LONGEST)
            }
            PathFault::EmptyName => write!(f, "a name in the path is empty"),
            PathFault::Upwards => write!(f, "`.` and `..` are not names"),
            PathFault::Hidden(name) => {
                write!(f, "`{name}` starts with a dot, so it would be hidden")
            }
            PathFault::NameTooLong(name) => {
                let limit = OutputPath::LONGEST_NAME;
                let start: String = name.chars().take(20).collect();
                write!(f, "the name that starts `{start}` is longer than {limit} bytes")
            }
            PathFault::Character(c) => write!(f, "{c:?} cannot be part of a file's name"),
            PathFault::Edge(name) => write!(f, "`{name}` starts or ends with a space, or ends with a dot"),
            PathFault::Device(name) => write!(f, "Windows keeps the name `{name}` for a device"),
        }
    }
}

impl std::error::Error for PathFault {}

/// Dot names that mean something at the top of a site: RFC 8615, and GitHub Pages' switch.
const HIDDEN_ON_PURPOSE: [&str; 2] = [".well-known", ".nojekyll"];

/// Names Windows keeps for devices, whatever extension follows.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

fn check_name(name: &str) -> Result<(), PathFault> {
    if name.is_empty() {
        return Err(PathFault::EmptyName);
    }
    if name == "." || name == ".." {
        return Err(PathFault::Upwards);
    }
    if name.starts_with('.') {
        return Err(PathFault::Hidden(name.to_owned()));
    }
    if name.len() > OutputPath::LONGEST_NAME {
        return Err(PathFault::NameTooLong(name.to_owned()));
    }
    let unstorable = |c: char| c.is_control() || r#"\<>:"|?*"#.contains(c);
    if let Some(c) = name.chars().find(|&c| unstorable(c)) {
        return Err(PathFault::Character(c));
    }
    if name.starts_with(' ') || name.ends_with([' ', '.']) {
        return Err(PathFault::Edge(name.to_owned()));
    }
    let stem = name.split('.').next().unwrap_or(name);
    if DEVICES.contains(&stem.to_ascii_lowercase().as_str()) {
        return Err(PathFault::Device(name.to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_paths_are_kept_as_written() {
        for text in ["index.html", "services/speech-therapy/index.html", "documents/EHC plan.pdf", "é/ñ.txt"]
        {
            assert_eq!(OutputPath::parse(text).map(|p| p.to_string()), Ok(text.to_owned()));
        }
        for text in [".well-known/security.txt", ".nojekyll"] {
            assert!(OutputPath::parse(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_path_that_could_leave_the_folder_or_surprise_a_file_system_is_refused() {
        let hidden = |name: &str| PathFault::Hidden(name.to_owned());
        let edge = |name: &str| PathFault::Edge(name.to_owned());
        let device = |name: &str| PathFault::Device(name.to_owned());
        let long = "x".repeat(256);
        let cases = [
            ("", PathFault::Empty),
            ("/etc/passwd", PathFault::Absolute),
            ("../a", PathFault::Upwards),
            ("a/../../b", PathFault::Upwards),
            ("./a", PathFault::Upwards),
            ("a//b", PathFault::EmptyName),
            ("a/", PathFault::EmptyName),
            (r"a\b", PathFault::Character('\\')),
            ("c:/a", PathFault::Character(':')),
            ("a\0b", PathFault::Character('\0')),
            ("a\nb", PathFault::Character('\n')),
            (".local-offer", hidden(".local-offer")),
            ("a/.htaccess", hidden(".htaccess")),
            ("a/.well-known/x", hidden(".well-known")),
            ("a /b", edge("a ")),
            ("a./b", edge("a.")),
            ("aux.html", device("aux.html")),
            ("a/NUL", device("NUL")),
            (long.as_str(), PathFault::NameTooLong(long.clone())),
        ];
        for (text, fault) in cases {
            assert_eq!(OutputPath::parse(text), Err(fault), "{text:?}");
        }
        let deep = "abcdefg/".repeat(96) + "a";
        assert_eq!(OutputPath::parse(&deep), Err(PathFault::TooLong));
    }

    #[test]
    fn the_extension_is_what_follows_the_last_dot() -> Result<(), PathFault> {
        for (text, extension) in [("a.b/c.tar.gz", Some("gz")), ("a.b/c", None)] {
            assert_eq!(OutputPath::parse(text)?.extension(), extension);
        }
        Ok(())
    }
}
