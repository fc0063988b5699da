//! What is never overwritten, and the words a person is told it in.

use std::fs;
use std::path::Path;

use crate::folder::{contents, names_in, site};

/// Publishing there must fail, say so, and change nothing at all.
fn refused(room: &Path, target: &Path) -> anyhow::Result<String> {
    let before = contents(room)?;
    let error = site(&[("index.html", "new")]).publish(target).expect_err("this must be refused");
    let mut after = contents(room)?;
    after.retain(|path, _| !path.ends_with(".lock"));
    let mut before = before;
    before.retain(|path, _| !path.ends_with(".lock"));
    assert_eq!(before, after, "nothing was changed");
    Ok(format!("{error:#}").replace(&room.display().to_string(), "ROOM"))
}

#[test]
fn a_folder_local_offer_did_not_make_is_refused() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    fs::create_dir(&public)?;
    fs::write(public.join("thesis.docx"), "ten years of work")?;
    assert_eq!(
        refused(room.path(), &public)?,
        "ROOM/public holds files that local-offer did not make, so it was left alone. Give a new or empty folder, or empty this one yourself, and build again."
    );
    assert_eq!(names_in(room.path())?, ["public"]);
    assert!(!room.path().join(".public.lock").exists(), "a refusal leaves no trace");
    Ok(())
}

#[test]
fn a_folder_with_a_mark_that_is_not_ours_is_refused() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    fs::create_dir_all(public.join(".local-offer"))?;
    assert!(refused(room.path(), &public)?.contains("did not make"));
    fs::remove_dir(public.join(".local-offer"))?;
    fs::write(public.join(".local-offer"), "my notes")?;
    assert!(refused(room.path(), &public)?.contains("did not make"));
    Ok(())
}

#[test]
fn a_file_a_person_put_into_the_site_is_not_lost() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    site(&[("index.html", "home"), ("a/index.html", "a")]).publish(&public)?;
    fs::write(public.join("a/CNAME"), "offer.example")?;
    assert_eq!(
        refused(room.path(), &public)?,
        "ROOM/public holds files that local-offer did not make: ROOM/public/a/CNAME. Publishing replaces the whole folder, so they would be lost; nothing was changed. Move them away (or delete the folder), and build again."
    );
    fs::write(public.join("a/ONE"), "1")?;
    assert!(refused(room.path(), &public)?.contains("a/CNAME and one other."));
    fs::write(public.join("a/TWO"), "2")?;
    assert!(refused(room.path(), &public)?.contains("a/CNAME and 2 others."));
    Ok(())
}

#[test]
fn what_a_desktop_leaves_in_every_folder_is_not_in_the_way() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    site(&[("index.html", "home")]).publish(&public)?;
    fs::write(public.join(".DS_Store"), "where the icons were")?;
    site(&[("index.html", "new")]).publish(&public)?;
    assert!(!public.join(".DS_Store").exists());
    Ok(())
}

#[test]
fn a_file_where_the_folder_should_be_is_refused() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    fs::write(&public, "a file")?;
    assert_eq!(
        refused(room.path(), &public)?,
        "ROOM/public is a file, not a folder, so it was left alone. Move it away or give another folder, and build again."
    );
    Ok(())
}

#[test]
fn a_path_without_a_name_is_refused() {
    for path in [".", "..", "/", "a/.."] {
        let error = site(&[]).publish(Path::new(path)).expect_err(path);
        assert!(error.to_string().contains("Give a folder with a name"), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_the_folder_is_refused() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    fs::create_dir(room.path().join("elsewhere"))?;
    let public = room.path().join("public");
    std::os::unix::fs::symlink("elsewhere", &public)?;
    for target in [public.clone(), public.join("")] {
        assert_eq!(
            refused(room.path(), &target)?,
            "ROOM/public is a link to another place, so it was left alone. Give the folder it points to, or remove the link and build again."
        );
    }
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_link_inside_the_old_site_is_never_followed() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    site(&[("a/index.html", "a")]).publish(&public)?;
    fs::rename(public.join("a"), room.path().join("moved"))?;
    std::os::unix::fs::symlink("../moved", public.join("a"))?;
    assert!(refused(room.path(), &public)?.contains("did not make: ROOM/public/a."));
    Ok(())
}
