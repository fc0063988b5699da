//! The lock that keeps two builds from publishing to one folder at once. Takes a target, gives a guard.
//! The system lets go of the lock when the process ends, however it ends, so a lock is never left over;
//! the empty lock file itself stays, because deleting it would let a third build in.

use std::fs::{File, TryLockError};

use anyhow::{Context, bail};

use super::target::Target;

/// While this lives, no other build publishes to the same folder.
pub struct Lock {
    held: File,
}

impl Lock {
    /// Takes the lock, or says that another build has it.
    pub fn take(target: &Target) -> anyhow::Result<Lock> {
        let path = target.lock_file();
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .with_context(|| format!("Could not write {}. Is its folder writable?", path.display()))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock { held: file }),
            Err(TryLockError::WouldBlock) => bail!(
                "Another build is publishing to {} right now. Nothing was changed. Wait until it has finished, then build again.",
                target.site().display()
            ),
            Err(TryLockError::Error(error)) => {
                Err(error).with_context(|| format!("Could not lock {}", path.display()))
            }
        }
    }
}

impl Drop for Lock {
    /// Said aloud, because closing the file is not enough while a child process that is just being started
    /// still has it open. A fault changes nothing: the lock ends with the process at the latest.
    fn drop(&mut self) {
        let _ = self.held.unlock();
    }
}
