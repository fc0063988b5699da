//! Publishing: from files in memory to a folder that visitors are shown, and never half of it. Takes an
//! `Output` and a folder; gives what changed.
//!
//! What is promised: whoever looks sees the old site or the new one. A process killed at any moment, a
//! full disk or a folder that cannot be written leaves the old site standing, and the next run takes away
//! what was left over. On Linux that holds for a power cut too.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use blake3::Hash;

use super::Output;
use super::lock::Lock;
use super::manifest::Manifest;
use super::path::OutputPath;
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
        let plan = self.plan(&previous);
        let manifest: Manifest = plan.iter().map(|file| (file.path.clone(), file.hash)).collect();
        let reused = plan.iter().filter(|file| file.existing.is_some()).count();
        let published = Published {
            written: plan.len() - reused,
            unchanged: reused,
            removed: previous.missing_from(&manifest),
            bytes: self.total_bytes(),
        };
        let nothing_to_do = standing == Standing::Ours && published.written == 0 && published.removed == 0;
        if !nothing_to_do {
            let staged = stage(&target, &plan, &manifest)?;
            swap(&target, staged.root(), standing).with_context(|| {
                format!(
                    "Could not put the new site in the place of {}. The old site still stands. (If that folder is a mounted volume, give a folder inside it.)",
                    target.site().display()
                )
            })?;
        }
        Ok(published)
    }

    fn plan(&self, previous: &Previous) -> Vec<Planned<'_>> {
        let planned = self.iter().map(|(path, content)| {
            let hash = blake3::hash(content);
            let existing = previous.same(path.as_str(), hash, content);
            Planned { path, content, hash, existing }
        });
        planned.collect()
    }
}

/// One file of the new site, and where the old site has it already.
struct Planned<'a> {
    path: &'a OutputPath,
    content: &'a [u8],
    hash: Hash,
    existing: Option<PathBuf>,
}

fn stage(target: &Target, plan: &[Planned<'_>], manifest: &Manifest) -> anyhow::Result<Staged> {
    let root = target.free_staged();
    let shown = root.display();
    let mut staged = Staged::create(root.clone())
        .with_context(|| format!("Could not make {shown}, where the new site is prepared"))?;
    for Planned { path, content, existing, .. } in plan {
        let done = match existing {
            Some(existing) => staged.link(existing, path.as_str(), content),
            None => staged.write(path.as_str(), content),
        };
        done.with_context(|| format!("Could not write {path} in {shown}. The old site still stands"))?;
    }
    manifest.write(staged.root()).with_context(|| {
        format!("Could not write the list of files in {shown}. The old site still stands")
    })?;
    Ok(staged)
}
