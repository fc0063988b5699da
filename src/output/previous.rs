//! `Previous`: the site that was published last. Takes its folder, gives the files of it that can be used
//! again as they are; and refuses to go on when a person has put a file there, because it would be lost.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use blake3::Hash;
use walkdir::WalkDir;

use super::manifest::Manifest;

/// The old site, or nothing of it where its list cannot be relied on.
pub struct Previous {
    site: PathBuf,
    manifest: Manifest,
}

impl Previous {
    /// For a first publication: nothing to use again.
    pub fn none() -> Previous {
        Previous { site: PathBuf::new(), manifest: Manifest::default() }
    }

    /// Reads the list of the site in this folder, and looks for files that are not on it.
    pub fn read(site: PathBuf) -> anyhow::Result<Previous> {
        let listed = Manifest::read(&site).with_context(|| format!("Could not read {}", site.display()))?;
        let Some(manifest) = listed else {
            return Ok(Previous::none());
        };
        let previous = Previous { site, manifest };
        previous.refuse_strangers()?;
        Ok(previous)
    }

    /// The file on disk that holds exactly these bytes at this path, if there is one.
    ///
    /// The hash only saves reading files that have changed. The bytes decide, so a file that was
    /// altered after it was published is written anew.
    pub fn same(&self, path: &str, hash: Hash, content: &[u8]) -> Option<PathBuf> {
        if self.manifest.get(path)? != hash {
            return None;
        }
        let file = self.site.join(path);
        let found = fs::symlink_metadata(&file).ok()?;
        let plausible = found.is_file() && found.len() == content.len() as u64;
        (plausible && fs::read(&file).ok()? == content).then_some(file)
    }

    /// How many files of the old site are not in the new one.
    pub fn missing_from(&self, new: &Manifest) -> usize {
        self.manifest.paths().filter(|path| new.get(path.as_str()).is_none()).count()
    }

    fn refuse_strangers(&self) -> anyhow::Result<()> {
        let mut strangers = BTreeSet::new();
        for entry in WalkDir::new(&self.site).min_depth(1) {
            let entry = entry.with_context(|| format!("Could not look through {}", self.site.display()))?;
            if !entry.file_type().is_dir() && !self.knows(entry.path(), entry.file_type().is_file()) {
                strangers.insert(entry.into_path());
            }
        }
        let Some(first) = strangers.first() else {
            return Ok(());
        };
        let others = match strangers.len() - 1 {
            0 => String::new(),
            1 => " and one other".to_owned(),
            number => format!(" and {number} others"),
        };
        bail!(
            "{} holds files that local-offer did not make: {}{others}. Publishing replaces the whole folder, so they would be lost; nothing was changed. Move them away (or delete the folder), and build again.",
            self.site.display(),
            first.display()
        )
    }

    fn knows(&self, path: &Path, is_file: bool) -> bool {
        let Ok(relative) = path.strip_prefix(&self.site) else {
            return false;
        };
        let names: Option<Vec<&str>> = relative.iter().map(|name| name.to_str()).collect();
        let Some(names) = names else {
            return false;
        };
        let own = || names == [Manifest::NAME] || self.manifest.get(&names.join("/")).is_some();
        let litter = || names.last().is_some_and(|name| LITTER.contains(name));
        is_file && (own() || litter())
    }
}

/// Files that desktops leave in every folder a person has looked at. Nobody misses them.
const LITTER: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];
