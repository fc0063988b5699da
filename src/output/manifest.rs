//! The file `.local-offer` at the top of every published site: the mark that local-offer made the folder
//! and may replace it, and a list of its files with their BLAKE3 hashes. It holds no date, so that two
//! publications of one site are equal; `tail -n +2 .local-offer | b3sum --check` verifies a copy.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

use blake3::Hash;

use super::path::OutputPath;

/// The hashes of a site's files.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    hashes: BTreeMap<OutputPath, Hash>,
}

impl Manifest {
    /// The name of the file. It starts with a dot and is no [`OutputPath`], so no page can take its place.
    pub const NAME: &str = ".local-offer";

    /// The name it has while it is being written, so that there is never half a mark.
    pub const UNFINISHED: &str = ".local-offer.unfinished";

    /// Whether this folder bears the mark.
    pub fn marks(folder: &Path) -> io::Result<bool> {
        let path = folder.join(Manifest::NAME);
        match fs::symlink_metadata(&path) {
            Ok(found) if found.is_file() => {}
            Ok(_) => return Ok(false),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(error),
        }
        let mut start = Vec::new();
        fs::File::open(path)?.take(MARK.len() as u64).read_to_end(&mut start)?;
        Ok(start == MARK.as_bytes())
    }

    /// Reads the list of a marked folder. A damaged list is `None`: nothing in it can be relied on.
    pub fn read(folder: &Path) -> io::Result<Option<Manifest>> {
        let bytes = fs::read(folder.join(Manifest::NAME))?;
        Ok(String::from_utf8(bytes).ok().as_deref().and_then(Manifest::parse))
    }

    /// The hash of the file at this path.
    pub fn get(&self, path: &str) -> Option<Hash> {
        self.hashes.get(path).copied()
    }

    /// Every file that is listed.
    pub fn paths(&self) -> impl Iterator<Item = &OutputPath> {
        self.hashes.keys()
    }

    /// Writes the list. Written of an empty manifest, it is the mark alone.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        let mut text = format!("{MARK}{EXPLANATION}\n");
        for (path, hash) in &self.hashes {
            writeln!(text, "{}  {path}", hash.to_hex()).expect("writing to a string cannot fail");
        }
        let unfinished = folder.join(Manifest::UNFINISHED);
        fs::write(&unfinished, text)?;
        fs::rename(unfinished, folder.join(Manifest::NAME))
    }

    fn parse(text: &str) -> Option<Manifest> {
        let (first, list) = text.split_once('\n')?;
        if !first.starts_with(MARK) || !(list.is_empty() || list.ends_with('\n')) {
            return None;
        }
        let listed = list.lines().map(|line| {
            let (hash, path) = line.split_once("  ")?;
            Some((OutputPath::parse(path).ok()?, Hash::from_hex(hash).ok()?))
        });
        listed.collect()
    }
}

impl FromIterator<(OutputPath, Hash)> for Manifest {
    fn from_iter<I: IntoIterator<Item = (OutputPath, Hash)>>(files: I) -> Manifest {
        Manifest { hashes: files.into_iter().collect() }
    }
}

/// How the file starts. Later versions may say more after it, and still know what earlier ones made.
const MARK: &str = "local-offer made this folder";
const EXPLANATION: &str = " and replaces it whole at every build, so do not change anything in it.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_again_and_what_is_damaged_is_not_relied_on() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        assert!(!Manifest::marks(folder.path())?);
        let manifest: Manifest =
            [(OutputPath::parse("a  b.html")?, blake3::hash(b"a"))].into_iter().collect();
        manifest.write(folder.path())?;
        assert!(Manifest::marks(folder.path())?);
        assert_eq!(Manifest::read(folder.path())?, Some(manifest));

        let path = folder.path().join(Manifest::NAME);
        let whole = fs::read_to_string(&path)?;
        for (from, to) in [("  ", " "), (".html\n", ".html"), ("  a", "  ../a")] {
            fs::write(&path, whole.replacen(from, to, 1))?;
            assert!(Manifest::marks(folder.path())?);
            assert_eq!(Manifest::read(folder.path())?, None, "{from:?} became {to:?}");
        }
        fs::write(&path, "notes of my own")?;
        assert!(!Manifest::marks(folder.path())?);
        Ok(())
    }
}
