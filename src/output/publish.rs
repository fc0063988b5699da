//! Publishing: from files in memory to a folder that visitors are shown, and never half of it. Takes an
//! `Output` and a folder; gives what changed.
//!
//! What is promised: whoever looks sees the old site or the new one. A process killed at any moment, a
//! full disk or a folder that cannot be written leaves the old site standing, and the next run takes away
//! what was left over. On Linux that holds for a power cut too.

use std::fs;
use std::path::Path;

use anyhow::Context;

use super::Output;
use super::lock::Lock;
use super::manifest::Manifest;
use super::previous::Previous;
use super::recover::recover_target;
use super::staged::Staged;
use super::swap::swap;
use super::target::{Standing, Target};

/// What a publication did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Files that are new or have changed.
    pub written: usize,
    /// Files that are as they were.
    pub unchanged: usize,
    /// Files of the old site that the new one does not have.
    pub removed: usize,
    /// The size of the whole new site.
    pub bytes: u64,
}

impl Output {
    /// Makes `dir` hold exactly this site. The folder is replaced whole; one that local-offer did not make
    /// is refused.
    pub fn publish(&self, dir: &Path) -> anyhow::Result<Published> {
        let target = Target::new(dir)?;
        // Asked here so that a refusal leaves no trace at all, and again when no one else can change it.
        target.standing()?;
        fs::create_dir_all(target.parent())
            .with_context(|| format!("Could not make the folder {}", target.parent().display()))?;
        let lock = Lock::take(&target)?;
        recover_target(&target, &lock)?;

        let standing = target.standing()?;
        let previous = match standing {
            Standing::Free => Previous::none(),
            Standing::Ours => Previous::read(target.site())?,
        };
        let root = target.free_staged();
        let mut staged = Staged::create(root.clone())
            .with_context(|| format!("Could not make {}, where the new site is prepared", root.display()))?;
        let published = self.stage(&mut staged, &previous)?;
        swap(&target, staged.root(), standing).with_context(|| {
            format!(
                "Could not put the new site in the place of {}. The old site still stands. (If that folder is a mounted volume, give a folder inside it.)",
                target.site().display()
            )
        })?;
        Ok(published)
    }

    fn stage(&self, staged: &mut Staged, previous: &Previous) -> anyhow::Result<Published> {
        let mut manifest = Manifest::default();
        let mut published = Published::default();
        for (path, content) in self.iter() {
            let hash = blake3::hash(content);
            let done = match previous.same(path.as_str(), hash, content) {
                Some(existing) => {
                    published.unchanged += 1;
                    staged.link(&existing, path.as_str(), content)
                }
                None => {
                    published.written += 1;
                    staged.write(path.as_str(), content)
                }
            };
            done.with_context(|| {
                format!("Could not write {path} in {}. The old site still stands", staged.root().display())
            })?;
            manifest.insert(path.clone(), hash);
        }
        manifest.write(staged.root()).with_context(|| {
            format!(
                "Could not write the list of files in {}. The old site still stands",
                staged.root().display()
            )
        })?;
        published.removed = previous.missing_from(&manifest);
        published.bytes = self.total_bytes();
        Ok(published)
    }
}
