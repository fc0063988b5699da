//! The list of what a folder holds: which files are texts, which are assets, and what is amiss.
//!
//! Takes the root and the limits; opens no file. Folders are walked in order of name and links are
//! followed only as `link` allows, each as a walk of its own under the path the author sees.

use std::fs::Metadata;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::asset::Asset;
use super::limits::{self, Limits};
use super::link;
use super::purpose::{self, Purpose, Territory};
use super::unreadable;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};

/// What a folder holds, in order of path.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// Texts, not yet read.
    pub texts: Vec<Text>,
    /// Everything else that is used.
    pub assets: Vec<Asset>,
}

/// A text that was seen and has yet to be read.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Text {
    /// Its path below the root, with forward slashes.
    pub path: String,
    /// Where it lies on this computer.
    pub on_disk: PathBuf,
}

/// Lists what lies below `root`, which must be its canonical path.
pub(super) fn list(root: &Path, territory: Territory, limits: &Limits) -> (Listing, Diagnostics) {
    let mut walk = Walk {
        root,
        territory,
        limits,
        listing: Listing::default(),
        found: Diagnostics::new(),
        seen: 0,
        waiting: vec![String::new()],
    };
    while let Some(folder) = walk.waiting.pop() {
        walk.folder(&folder);
    }
    walk.listing.texts.sort();
    walk.listing.assets.sort();
    (walk.listing, walk.found)
}

/// A walk under way.
struct Walk<'a> {
    root: &'a Path,
    territory: Territory,
    limits: &'a Limits,
    listing: Listing,
    found: Diagnostics,
    /// Files and folders met so far.
    seen: usize,
    /// Folders yet to be walked, by path below the root: the root, then those that links lead to.
    waiting: Vec<String>,
}

/// Whether to go down into what was just seen.
#[derive(PartialEq, Eq)]
enum Next {
    Down,
    Past,
}

impl Walk<'_> {
    fn folder(&mut self, folder: &str) {
        let mut entries = WalkDir::new(self.root.join(folder)).min_depth(1).sort_by_file_name().into_iter();
        while let Some(entry) = entries.next() {
            match entry {
                Ok(entry) => {
                    let next = self.entry(&entry);
                    if next == Next::Past && entry.file_type().is_dir() {
                        entries.skip_current_dir();
                    }
                }
                Err(error) => self.failed(error),
            }
            if self.seen > self.limits.files {
                self.found.push(too_many(self.limits, self.territory));
                self.waiting.clear();
                return;
            }
        }
    }

    fn entry(&mut self, entry: &DirEntry) -> Next {
        let path = below(self.root, entry.path());
        if !path.contains('/') && !self.territory.holds(&path) {
            return Next::Past;
        }
        let Some(name) = entry.file_name().to_str() else {
            self.found.push(unspeakable(path));
            return Next::Past;
        };
        if purpose::is_leftover(name) {
            return Next::Past;
        }
        self.seen += 1;
        let kind = entry.file_type();
        if kind.is_dir() {
            return self.may_go_down(&path);
        }
        let known = if kind.is_symlink() {
            link::follow(self.root, &path)
        } else {
            entry.metadata().map_err(|error| unreadable::finding(&path, &error.into()).into())
        };
        match known {
            Ok(metadata) if metadata.is_dir() => {
                if self.may_go_down(&path) == Next::Down {
                    self.waiting.push(path);
                }
            }
            Ok(metadata) => self.file(path, &metadata),
            Err(finding) => self.found.push(*finding),
        }
        Next::Past
    }

    fn may_go_down(&mut self, path: &str) -> Next {
        if path.split('/').count() <= self.limits.depth {
            return Next::Down;
        }
        self.found.push(too_deep(path, self.limits));
        Next::Past
    }

    fn file(&mut self, path: String, metadata: &Metadata) {
        if !metadata.is_file() {
            self.found.push(special(path));
            return;
        }
        match self.territory.purpose(&path) {
            Purpose::Text => {
                let on_disk = self.root.join(&path);
                self.listing.texts.push(Text { path, on_disk });
            }
            Purpose::Asset if metadata.len() > self.limits.asset_bytes => {
                self.found.push(too_large(path, metadata.len(), self.limits));
            }
            Purpose::Asset => self.listing.assets.push(Asset::new(path, metadata.len())),
            Purpose::None => self.found.push(unused(path)),
        }
    }

    fn failed(&mut self, error: walkdir::Error) {
        let path = below(self.root, error.path().unwrap_or(self.root));
        self.found.push(unreadable::finding(&path, &error.into()));
    }
}

/// A path below the root, with forward slashes on every computer.
fn below(root: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(root).unwrap_or(path).iter();
    parts.map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn too_many(limits: &Limits, territory: Territory) -> Diagnostic {
    let limit = limits::count(limits.files);
    Diagnostic::error(
        "too-many-files",
        Place::Whole,
        format!("there are more than {limit} files and folders"),
    )
    .help(territory.too_much())
}

fn too_deep(path: &str, limits: &Limits) -> Diagnostic {
    let what = format!("this folder lies more than {} folders deep", limits.depth);
    Diagnostic::error("folder-too-deep", Place::File(path.to_owned()), what)
        .help("Move it further up. What lies in it was not read")
}

fn too_large(path: String, bytes: u64, limits: &Limits) -> Diagnostic {
    let (size, limit) = (limits::size(bytes), limits::size(limits.asset_bytes));
    let what = format!("this file has {size}, and the limit is {limit}");
    Diagnostic::error("file-too-large", Place::File(path), what)
        .because("A family on a phone cannot load a file of this size.")
        .help("Save the picture or document at a smaller size, or split it")
}

fn special(path: String) -> Diagnostic {
    Diagnostic::error("not-a-file", Place::File(path), "this is neither a file nor a folder")
        .help("Remove it: it is a pipe, a socket or a device of the computer")
}

fn unspeakable(path: String) -> Diagnostic {
    Diagnostic::error(
        "file-name-not-utf-8",
        Place::File(path),
        "the name of this file holds characters that cannot be read",
    )
    .help("Rename it with letters, digits and hyphens. It was not read")
}

fn unused(path: String) -> Diagnostic {
    let advice = purpose::advice(&path);
    Diagnostic::warning("unused-file", Place::File(path), "this file is not used").help(advice)
}
