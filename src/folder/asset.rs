//! An asset: a file that is not read as a text, such as a picture, a document or a font.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use anyhow::{Context, ensure};

use super::limits::{self, Limits};

/// A file the site uses, known by its path and size; its bytes are read when they are needed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Asset {
    path: String,
    bytes: u64,
}

impl Asset {
    pub(super) fn new(path: String, bytes: u64) -> Asset {
        Asset { path, bytes }
    }

    /// Its path below the project folder, with forward slashes.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Its size in bytes when the folder was read.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }
}

/// Reads an asset. Much may have happened since it was listed, so everything is looked at again.
pub(super) fn read(root: &Path, asset: &Asset, limits: &Limits) -> anyhow::Result<Vec<u8>> {
    let path = &asset.path;
    let gone = || format!("cannot read {path}, which was there when the build began");
    let whole = fs::canonicalize(root.join(path)).with_context(gone)?;
    ensure!(whole.starts_with(root), "{path} now leads out of the project folder");
    ensure!(whole.is_file(), "{path} is no longer a file");
    let mut bytes = Vec::new();
    let file = File::open(&whole).with_context(gone)?;
    file.take(limits.asset_bytes + 1).read_to_end(&mut bytes).with_context(gone)?;
    let limit = limits::size(limits.asset_bytes);
    ensure!(bytes.len() as u64 <= limits.asset_bytes, "{path} has grown to more than {limit}");
    Ok(bytes)
}
