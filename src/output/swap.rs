//! The swap: the staged site takes the place of the old one. Takes the target and the staged folder; after
//! it the new site stands, and the old one lies where the new one was staged.
//!
//! On Linux and macOS the two folders are exchanged in one step of the system, so there is no moment
//! without a site. Elsewhere, and on file systems that cannot do it, the old site first steps aside to
//! `.{name}.old`; a process killed between the two steps leaves it there, and `recover` puts it back.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use super::target::{Standing, Target};

/// Puts the staged folder in the site's place.
pub fn swap(target: &Target, staged: &Path, standing: Standing) -> io::Result<()> {
    settle(staged)?;
    match standing {
        Standing::Free => take_free_place(staged, &target.site())?,
        Standing::Ours => {
            if exchange(staged, &target.site()).is_err() {
                step_aside(target, staged)?;
            }
        }
    }
    settle_names(target.parent());
    Ok(())
}

fn take_free_place(staged: &Path, site: &Path) -> io::Result<()> {
    // Windows cannot rename onto an empty folder. Only an empty one is ever removed here.
    if cfg!(windows) && site.exists() {
        fs::remove_dir(site)?;
    }
    fs::rename(staged, site)
}

/// The two-step swap.
fn step_aside(target: &Target, staged: &Path) -> io::Result<()> {
    let (site, old) = (target.site(), target.old());
    fs::rename(&site, &old)?;
    if let Err(error) = fs::rename(staged, &site) {
        fs::rename(&old, &site)?;
        return Err(error);
    }
    // Under this name it is no longer a site to go back to, so it may be removed half-way. Should the
    // step fail, the new site stands all the same, and the next run takes it.
    let _ = fs::rename(&old, staged);
    Ok(())
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// On Linux, waits until every byte of the staged site is on the disk, so that even a power cut leaves the
/// old site or the new one. One call for the whole file system: a call for each of ten thousand files
/// would take minutes. It also brings to light a disk that was full all along.
#[cfg(target_os = "linux")]
fn settle(staged: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(staged)?)?)
}

/// Elsewhere there is no such call. A killed process still loses nothing; after a power cut, build again.
#[cfg(not(target_os = "linux"))]
fn settle(_staged: &Path) -> io::Result<()> {
    Ok(())
}

/// The new names are on the disk before the old site is removed. The swap is done by then, and a file
/// system that refuses to be asked does not undo it, so a fault here is not one of publishing.
fn settle_names(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_that_cannot_exchange_folders_still_swaps_them() -> anyhow::Result<()> {
        let room = tempfile::tempdir()?;
        let target = Target::new(&room.path().join("public"))?;
        let staged = target.free_staged();
        for (folder, content) in [(target.site(), "old"), (staged.clone(), "new")] {
            fs::create_dir(&folder)?;
            fs::write(folder.join("index.html"), content)?;
        }
        step_aside(&target, &staged)?;
        assert_eq!(fs::read_to_string(target.site().join("index.html"))?, "new");
        assert_eq!(fs::read_to_string(staged.join("index.html"))?, "old");
        assert!(!target.old().exists());
        Ok(())
    }

    #[test]
    fn a_swap_that_fails_half_way_puts_the_old_site_back() -> anyhow::Result<()> {
        let room = tempfile::tempdir()?;
        let target = Target::new(&room.path().join("public"))?;
        fs::create_dir(target.site())?;
        assert!(step_aside(&target, &room.path().join("no such folder")).is_err());
        assert!(target.site().exists() && !target.old().exists());
        Ok(())
    }
}
