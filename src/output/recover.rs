//! Recovery: the first step of every publication, and of whoever finds no site where one should be. Takes a
//! target, puts back an old site that an interrupted swap left aside, and removes what else was left over.

use std::fs;
use std::path::Path;

use anyhow::Context;

use super::lock::Lock;
use super::manifest::Manifest;
use super::staged;
use super::target::Target;

/// Puts right what a killed build left behind. Where nothing is wrong, nothing happens.
pub fn recover(dir: &Path) -> anyhow::Result<()> {
    let target = Target::new(dir)?;
    if !target.parent().is_dir() {
        return Ok(());
    }
    let lock = Lock::take(&target)?;
    recover_target(&target, &lock)
}

/// The same, for one who has the lock already.
pub fn recover_target(target: &Target, _lock: &Lock) -> anyhow::Result<()> {
    let (site, old) = (target.site(), target.old());
    let old_is_site = fs::symlink_metadata(&old).is_ok_and(|found| found.is_dir()) && Manifest::marks(&old)?;
    if old_is_site {
        let standing = fs::symlink_metadata(&site).is_ok();
        let place = if standing { target.free_staged() } else { site };
        fs::rename(&old, &place)
            .with_context(|| format!("Could not move {} to {}", old.display(), place.display()))?;
    }
    let leftovers =
        target.leftovers().with_context(|| format!("Could not look into {}", target.parent().display()))?;
    for leftover in leftovers {
        // One that cannot be removed is in nobody's way: the next staged folder takes another number.
        let _ = staged::remove(&leftover);
    }
    Ok(())
}
