//! `Staged`: the new site while it is being written, in a hidden folder beside the old one. Takes files,
//! gives a whole folder ready to be swapped in. Given up half-way, it takes itself away.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::manifest::Manifest;

/// A folder nobody is shown yet.
pub struct Staged {
    root: PathBuf,
    folders: BTreeSet<PathBuf>,
}

impl Staged {
    /// Makes the folder, and marks it at once, so that it can be recognised if this process is killed.
    pub fn create(root: PathBuf) -> io::Result<Staged> {
        fs::create_dir(&root)?;
        let staged = Staged { root, folders: BTreeSet::new() };
        Manifest::default().write(&staged.root)?;
        Ok(staged)
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Writes a new file.
    pub fn write(&mut self, path: &str, content: &[u8]) -> io::Result<()> {
        let file = self.place(path)?;
        fs::File::create_new(file)?.write_all(content)
    }

    /// Gives a file that is on disk already a second name here. Not every file system can; then it is
    /// written, like any other.
    pub fn link(&mut self, existing: &Path, path: &str, content: &[u8]) -> io::Result<()> {
        let file = self.place(path)?;
        if fs::hard_link(existing, &file).is_ok() {
            return Ok(());
        }
        fs::File::create_new(file)?.write_all(content)
    }

    fn place(&mut self, path: &str) -> io::Result<PathBuf> {
        let file = self.root.join(path);
        if let Some(folder) = file.parent()
            && !self.folders.contains(folder)
        {
            fs::create_dir_all(folder)?;
            self.folders.insert(folder.to_owned());
        }
        Ok(file)
    }
}

impl Drop for Staged {
    /// After a swap the old site, or nothing, lies at this place; after a fault the half-written new one.
    /// What cannot be removed now is removed by the next run, so a fault here is not reported.
    fn drop(&mut self) {
        let _ = remove(&self.root);
    }
}

/// Removes a folder that we made. The mark goes last, so that a folder whose removal was interrupted is
/// still known as ours.
pub fn remove(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name() == Manifest::NAME {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    match fs::remove_file(folder.join(Manifest::NAME)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::remove_dir(folder)
}
