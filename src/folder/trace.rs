//! What saving leaves behind: which files a project folder holds, how long each is, and when it was last written.
//!
//! Opens no file, so that it can be taken every second. Two traces that are equal are of a folder in which nobody has
//! saved anything in between.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use super::limits::Limits;
use super::listing;
use super::purpose::Territory;

/// The trace of a project folder, at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    files: BTreeMap<String, Mark>,
}

/// How a file looks from outside: its length, and when it was written.
type Mark = (u64, Option<SystemTime>);

impl Trace {
    /// The trace of the files that a site is made of. A folder that is not there has none.
    pub fn of(root: &Path, limits: &Limits) -> Trace {
        let Ok(whole) = fs::canonicalize(root) else {
            return Trace { files: BTreeMap::new() };
        };
        let (listing, _) = listing::list(&whole, Territory::Project, limits);
        let texts = listing.texts.into_iter().map(|text| (text.path, text.on_disk));
        let assets = listing.assets.iter().map(|asset| (asset.path().to_owned(), whole.join(asset.path())));
        let files = texts.chain(assets).filter_map(|(path, on_disk)| {
            // A file that has just gone leaves no trace, as if it had gone before.
            let seen = fs::metadata(on_disk).ok()?;
            Some((path, (seen.len(), seen.modified().ok())))
        });
        Trace { files: files.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_saved_added_or_taken_away_leaves_a_trace() -> anyhow::Result<()> {
        let room = tempfile::tempdir()?;
        let trace = || Trace::of(room.path(), &Limits::default());
        let nothing = trace();
        fs::create_dir_all(room.path().join("content/services"))?;
        let service = room.path().join("content/services/club.md");
        fs::write(&service, "one")?;
        let one = trace();
        assert_ne!(one, nothing, "a file came");
        assert_eq!(one, trace(), "nothing happened");
        fs::write(&service, "three")?;
        let three = trace();
        assert_ne!(three, one, "it was saved");
        let later = fs::metadata(&service)?.modified()? + std::time::Duration::from_secs(5);
        fs::File::options().append(true).open(&service)?.set_modified(later)?;
        assert_ne!(trace(), three, "it was saved with as many letters");
        fs::create_dir_all(room.path().join("public"))?;
        let before = trace();
        fs::write(room.path().join("public/index.html"), "made from it")?;
        assert_eq!(before, trace(), "what is made from the folder is not a part of it");
        fs::remove_file(&service)?;
        assert_ne!(trace(), before, "it went");
        assert_eq!(Trace::of(&room.path().join("nowhere"), &Limits::default()), nothing);
        Ok(())
    }
}
