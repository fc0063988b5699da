//! `Cache`: what was costly to make (a resized picture, the judgement of a page), kept between runs under the
//! hash of what it was made from. Takes a key and gives the bytes, or nothing. A cache can only save time: a value that is
//! missing, damaged or unreadable is made again, and a value that cannot be kept is not kept.
//!
//! On disk a value lies at `ab/cdef…`, the key in hexadecimal, behind a checksum that is keyed with the
//! same key: neither a flipped bit nor a file under another's name is ever taken for the value.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Context;
use blake3::Hash;
use tempfile::NamedTempFile;

/// A store of values by key. Any number of threads, and of processes, may use one folder at once.
#[derive(Debug, Default)]
pub struct Cache {
    folder: Option<PathBuf>,
    hits: AtomicUsize,
    misses: AtomicUsize,
    faults: AtomicUsize,
}

/// How often the cache helped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Values that were there.
    pub hits: usize,
    /// Values that had to be made.
    pub misses: usize,
    /// Times the disk failed, or what lay there was damaged. The build went on without.
    pub faults: usize,
}

impl Cache {
    /// A cache in this folder, which is made if need be. It should hold nothing else.
    pub fn open(dir: &Path) -> anyhow::Result<Cache> {
        fs::create_dir_all(dir).with_context(|| {
            format!(
                "Could not make the folder {}, where work is kept from one run to the next",
                dir.display()
            )
        })?;
        Ok(Cache { folder: Some(dir.to_owned()), ..Cache::default() })
    }

    /// A cache that keeps nothing and never touches the disk.
    pub fn none() -> Cache {
        Cache::default()
    }

    /// A part of it, under a name of its own: what is pruned there is pruned there alone.
    pub fn part(&self, name: &str) -> Cache {
        Cache { folder: self.folder.as_ref().map(|folder| folder.join(name)), ..Cache::default() }
    }

    /// Whether it keeps nothing.
    pub fn is_none(&self) -> bool {
        self.folder.is_none()
    }

    /// The value under this key, if it is here and sound.
    pub fn get(&self, key: &Hash) -> Option<Vec<u8>> {
        let value = self.folder.as_deref().and_then(|folder| {
            read(&place(folder, key), key).unwrap_or_else(|_| {
                self.faults.fetch_add(1, Ordering::Relaxed);
                None
            })
        });
        let count = if value.is_some() { &self.hits } else { &self.misses };
        count.fetch_add(1, Ordering::Relaxed);
        value
    }

    /// Keeps a value, if it can be kept.
    pub fn put(&self, key: &Hash, value: &[u8]) {
        let Some(folder) = &self.folder else { return };
        if write(&place(folder, key), key, value).is_err() {
            self.faults.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Removes every value but those under these keys, so that the folder does not grow for ever. Gives the
    /// number removed. Files that do not look like this cache's are left alone.
    pub fn prune(&self, keep: impl IntoIterator<Item = Hash>) -> usize {
        let Some(folder) = &self.folder else { return 0 };
        let keep: HashSet<PathBuf> = keep.into_iter().map(|key| place(folder, &key)).collect();
        let mut removed = 0;
        for file in values(folder) {
            if !keep.contains(&file) {
                match fs::remove_file(&file) {
                    Ok(()) => removed += 1,
                    Err(_) => {
                        self.faults.fetch_add(1, Ordering::Relaxed);
                    }
                }
            }
        }
        removed
    }

    /// How often the cache has helped so far.
    pub fn tally(&self) -> Tally {
        Tally {
            hits: self.hits.load(Ordering::Relaxed),
            misses: self.misses.load(Ordering::Relaxed),
            faults: self.faults.load(Ordering::Relaxed),
        }
    }
}

/// How a value that is still being written is called, so that `prune` knows one that was never finished.
const UNFINISHED: &str = ".unfinished-";

fn place(folder: &Path, key: &Hash) -> PathBuf {
    let hex = key.to_hex();
    let (start, rest) = hex.split_at(2);
    folder.join(start).join(rest)
}

fn read(file: &Path, key: &Hash) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let damaged = || io::Error::from(io::ErrorKind::InvalidData);
    let (checksum, value) = bytes.split_first_chunk::<{ blake3::OUT_LEN }>().ok_or_else(damaged)?;
    if blake3::keyed_hash(key.as_bytes(), value) != *checksum {
        return Err(damaged());
    }
    bytes.drain(..blake3::OUT_LEN);
    Ok(Some(bytes))
}

/// Under a name of its own first, then renamed, so that no one ever reads half a value.
fn write(file: &Path, key: &Hash, value: &[u8]) -> io::Result<()> {
    let folder = file.parent().expect("a value lies in a folder named by its key");
    fs::create_dir_all(folder)?;
    let mut unfinished = NamedTempFile::with_prefix_in(UNFINISHED, folder)?;
    unfinished.write_all(blake3::keyed_hash(key.as_bytes(), value).as_bytes())?;
    unfinished.write_all(value)?;
    unfinished.persist(file)?;
    Ok(())
}

/// Every file that looks like a value. What cannot be looked at is not there.
fn values(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let is_hex = |name: &str, length| name.len() == length && name.bytes().all(|b| b.is_ascii_hexdigit());
    let shelves = listed(folder).filter(move |(name, is_folder, _)| *is_folder && is_hex(name, 2));
    shelves.flat_map(|(_, _, shelf)| listed(&shelf)).filter_map(move |(name, is_folder, path)| {
        let ours = is_hex(&name, 62) || name.starts_with(UNFINISHED);
        (ours && !is_folder).then_some(path)
    })
}

/// The name, whether it is a folder (a link is none), and the path of everything in a folder.
fn listed(folder: &Path) -> impl Iterator<Item = (String, bool, PathBuf)> + use<> {
    fs::read_dir(folder).into_iter().flatten().flatten().filter_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        Some((name, entry.file_type().ok()?.is_dir(), entry.path()))
    })
}

#[cfg(test)]
mod tests;
