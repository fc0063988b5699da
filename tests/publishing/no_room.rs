//! A full disk, a limit on file sizes, and folders that cannot be written: an error in plain words, the
//! old site untouched, nothing left over.
#![cfg(target_os = "linux")]
#![expect(
    clippy::print_stderr,
    reason = "a child tells its parent so, and a test that cannot be run tells a person"
)]

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::folder::{names_in, site};

/// Tells the child, which is this same program, where to publish.
const FOLDER: &str = "LOCAL_OFFER_TEST_FOLDER";

#[test]
#[ignore = "run by the tests below, as a process with less room"]
fn child_that_has_no_room() {
    if let Some(public) = env::var_os(FOLDER).map(PathBuf::from) {
        let large = "x".repeat(300_000);
        let error = site(&[("a.html", "a"), ("index.html", &large)]).publish(&public);
        eprintln!("{:#}", error.expect_err("there is no room"));
    }
}

/// Runs the child by way of the shell and gives what it said.
fn child(shell: &str, public: &Path, user: u32) -> anyhow::Result<String> {
    let output = Command::new("sh")
        .args([
            "-c",
            &format!("{shell} exec \"$0\" --exact no_room::child_that_has_no_room --ignored --nocapture"),
        ])
        .arg(env::current_exe()?)
        .env(FOLDER, public)
        .uid(user)
        .output()?;
    Ok(String::from_utf8_lossy(&output.stderr).into_owned())
}

fn assert_untouched(room: &Path) -> anyhow::Result<()> {
    assert_eq!(fs::read_to_string(room.join("public/index.html"))?, "old");
    assert_eq!(names_in(room)?, ["public"], "nothing is left over");
    Ok(())
}

#[test]
fn a_file_that_cannot_be_written_whole() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    site(&[("index.html", "old")]).publish(&public)?;
    let said = child("trap '' XFSZ; ulimit -f 100;", &public, me()?)?;
    let wanted = format!(
        "Could not write index.html in {}/.public.staged-1. The old site still stands",
        room.path().display()
    );
    assert!(said.contains(&wanted), "{said}");
    assert_untouched(room.path())
}

#[test]
fn a_full_disk() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let disk = SmallDisk::mount(room.path())?;
    let Some(_disk) = disk else {
        eprintln!("not shown here: only the superuser can mount a small disk");
        return Ok(());
    };
    let public = room.path().join("public");
    site(&[("index.html", "old")]).publish(&public)?;
    let large = "x".repeat(300_000);
    let error = site(&[("a.html", "a"), ("index.html", &large)]).publish(&public).expect_err("it is full");
    let said = format!("{error:#}");
    assert!(said.contains("Could not write index.html"), "{said}");
    assert!(said.contains("No space left on device"), "{said}");
    assert_untouched(room.path())?;
    site(&[("index.html", "new")]).publish(&public)?;
    Ok(())
}

#[test]
fn a_folder_that_may_not_be_written() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    site(&[("index.html", "old")]).publish(&public)?;
    fs::remove_file(room.path().join(".public.lock"))?;
    fs::set_permissions(room.path(), fs::Permissions::from_mode(0o555))?;
    // The superuser may write anywhere, so the child becomes `nobody`.
    let user = if me()? == 0 { 65534 } else { me()? };
    let said = child("", &public, user);
    fs::set_permissions(room.path(), fs::Permissions::from_mode(0o755))?;
    let said = said?;
    if said.is_empty() || said.contains("exec") {
        eprintln!("not shown here: `nobody` may not run this test");
        return Ok(());
    }
    assert!(said.contains(".public.lock. Is its folder writable?"), "{said}");
    assert_untouched(room.path())
}

fn me() -> anyhow::Result<u32> {
    use std::os::unix::fs::MetadataExt;
    Ok(fs::metadata("/proc/self")?.uid())
}

/// A file system in memory with room for 200 kilobytes.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(at: &Path) -> anyhow::Result<Option<SmallDisk>> {
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=200k", "tmpfs"]).arg(at).output();
        let done = mounted.is_ok_and(|output| output.status.success());
        Ok(done.then(|| SmallDisk(at.to_owned())))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).output();
    }
}
