//! `Target`: the folder a site is published to, and the names beside it that publishing uses. Takes the
//! path a person gave, gives the site's folder, its lock file, its staged folders and its old folder.
//! They are all siblings, so that they lie on one file system and can take each other's place.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::manifest::Manifest;

/// A folder with a name inside a folder that exists.
pub struct Target {
    parent: PathBuf,
    name: OsString,
}

/// What stands at the target now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing, or an empty folder.
    Free,
    /// A site that local-offer made.
    Ours,
}

impl Target {
    /// Reads the path. `public`, `./public/` and `/srv/public` have a name; `.` and `..` have none.
    pub fn new(dir: &Path) -> anyhow::Result<Target> {
        let Some(name) = dir.file_name() else {
            bail!(
                "{} cannot be published to, because the whole folder is replaced. Give a folder with a name, such as `public`.",
                dir.display()
            );
        };
        let parent = match dir.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        let name = name.to_owned();
        Ok(Target { parent, name })
    }

    /// The folder all the others lie in.
    pub fn parent(&self) -> &Path {
        &self.parent
    }

    /// The folder visitors are shown.
    pub fn site(&self) -> PathBuf {
        self.parent.join(&self.name)
    }

    /// The file two builds would fight over.
    pub fn lock_file(&self) -> PathBuf {
        self.sibling(".lock")
    }

    /// Where the old site waits for a moment, on systems that cannot exchange two folders in one step.
    pub fn old(&self) -> PathBuf {
        self.sibling(".old")
    }

    /// A name for a staged folder that nothing has yet. Only the holder of the lock may ask.
    pub fn free_staged(&self) -> PathBuf {
        (1_u32..)
            .map(|number| self.sibling(&format!(".staged-{number}")))
            .find(|path| fs::symlink_metadata(path).is_err())
            .expect("there are fewer than four thousand million staged folders")
    }

    /// Every staged folder that is here now and is ours to remove.
    pub fn leftovers(&self) -> io::Result<Vec<PathBuf>> {
        let mut prefix = self.hidden();
        prefix.push(".staged-");
        let mut found = Vec::new();
        for entry in fs::read_dir(&self.parent)? {
            let entry = entry?;
            let staged = entry.file_name().as_encoded_bytes().starts_with(prefix.as_encoded_bytes());
            if staged && entry.file_type()?.is_dir() && is_ours(&entry.path())? {
                found.push(entry.path());
            }
        }
        found.sort();
        Ok(found)
    }

    /// Looks at what is there, and refuses to touch what local-offer did not make.
    pub fn standing(&self) -> anyhow::Result<Standing> {
        let site = self.site();
        let shown = site.display();
        let kind = match fs::symlink_metadata(&site) {
            Ok(found) => found.file_type(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Standing::Free),
            Err(error) => return Err(error).with_context(|| format!("Could not look at {shown}")),
        };
        if kind.is_symlink() {
            bail!(
                "{shown} is a link to another place, so it was left alone. Give the folder it points to, or remove the link and build again."
            );
        }
        if !kind.is_dir() {
            bail!(
                "{shown} is a file, not a folder, so it was left alone. Move it away or give another folder, and build again."
            );
        }
        if Manifest::marks(&site).with_context(|| format!("Could not look into {shown}"))? {
            return Ok(Standing::Ours);
        }
        if is_empty(&site).with_context(|| format!("Could not look into {shown}"))? {
            return Ok(Standing::Free);
        }
        bail!(
            "{shown} holds files that local-offer did not make, so it was left alone. Give a new or empty folder, or empty this one yourself, and build again."
        )
    }

    fn sibling(&self, ending: &str) -> PathBuf {
        let mut name = self.hidden();
        name.push(ending);
        self.parent.join(name)
    }

    fn hidden(&self) -> OsString {
        let mut name = OsString::from(".");
        name.push(&self.name);
        name
    }
}

/// A staged folder is ours when it bears the mark, or was about to: there is nothing else in it yet.
fn is_ours(folder: &Path) -> io::Result<bool> {
    if Manifest::marks(folder)? {
        return Ok(true);
    }
    for entry in fs::read_dir(folder)? {
        if entry?.file_name() != Manifest::UNFINISHED {
            return Ok(false);
        }
    }
    Ok(true)
}

fn is_empty(folder: &Path) -> io::Result<bool> {
    Ok(fs::read_dir(folder)?.next().is_none())
}
