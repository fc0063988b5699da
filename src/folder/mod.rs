//! The door that reads a project folder: every text and every other file a site is made from. A site that was made
//! already, by whomever, has a door of its own beside it: [`Standing`].
//!
//! Takes the root of the folder and the limits; gives the [`Folder`] and what was found on the way.
//! The machine's faults (no such folder, no permission to look into it) are an `Err`. Everything an
//! author can put right is a finding, all of them in one run, and the rest is read all the same.

mod asset;
mod decode;
mod encoding;
mod limits;
mod link;
mod listing;
mod purpose;
mod rewrite;
mod standing;
mod text;
mod trace;
mod unreadable;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use crate::diagnostic::{Diagnostics, Source, SourceId, Sources, Span};

pub use asset::Asset;
pub use limits::Limits;
use purpose::Territory;
pub use standing::Standing;
pub use trace::Trace;

/// A project folder as it was when it was read. Its texts are in memory, its other files are not.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    limits: Limits,
    sources: Sources,
    assets: Vec<Asset>,
}

impl Folder {
    /// Reads `content/`, `templates/` and `theme/` below `root`. One that is not there is empty.
    ///
    /// # Errors
    /// When `root` is not there, is not a folder, or may not be looked into.
    pub fn read(root: &Path, limits: &Limits) -> anyhow::Result<(Folder, Diagnostics)> {
        let whole =
            fs::canonicalize(root).with_context(|| format!("cannot find the folder {}", root.display()))?;
        ensure!(whole.is_dir(), "{} is not a folder", root.display());
        fs::read_dir(&whole).with_context(|| format!("cannot look into the folder {}", root.display()))?;
        let (listing, mut found) = listing::list(&whole, Territory::Project, limits);
        let (texts, damages) = text::read_all(&listing.texts, limits, &mut found);
        let sources = Sources::new(texts.into_iter().map(|(path, text)| Source::new(path, text)).collect());
        found.extend(damages.into_iter().filter_map(|damage| {
            let id = sources.find(&damage.path)?;
            Some(damage.finding(Span::new(id, damage.at..damage.at + char::REPLACEMENT_CHARACTER.len_utf8())))
        }));
        let folder = Folder { root: whole, limits: *limits, sources, assets: listing.assets };
        Ok((folder, found.sorted()))
    }

    /// A folder that is nowhere but in memory: texts, and no other files.
    pub fn in_memory(sources: Sources) -> Folder {
        Folder { root: PathBuf::new(), limits: Limits::default(), sources, assets: Vec::new() }
    }

    /// Every text: entries, settings, tables, templates, style sheets and scripts.
    ///
    /// A text with a finding `not-utf-8` is among them, with `�` for what could not be read, so that
    /// the finding can show its line and nobody is told that the entry is missing as well.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Every other file the site uses, in order of path.
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// Writes a text anew, whole or not at all.
    ///
    /// # Errors
    /// When the file is not what was read, leads out of the folder, or cannot be written. It then stays as it was.
    pub fn rewrite(&self, text: SourceId, new: &str) -> anyhow::Result<()> {
        let source = self.sources.get(text);
        rewrite::rewrite(&self.root, source.path(), source.text(), new)
    }

    /// Writes a text that was not there, whole or not at all.
    ///
    /// # Errors
    /// When something is there already, the path leads out of the folder, or it cannot be written.
    pub fn begin(&self, path: &str, text: &str) -> anyhow::Result<()> {
        rewrite::begin(&self.root, path, text)
    }

    /// The bytes of an asset, read anew.
    ///
    /// # Errors
    /// When it has gone, grown past the limit, or now leads out of the folder.
    pub fn read_asset(&self, asset: &Asset) -> anyhow::Result<Vec<u8>> {
        asset::read(&self.root, asset, &self.limits)
    }
}

#[cfg(test)]
mod tests;
