//! What a publication writes, keeps and removes.

use std::fs;

use local_offer::output::Published;

use crate::folder::{contents, names_in, site};

#[test]
fn a_first_publication_makes_the_folder_and_those_above_it() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("some/where/public");
    let published = site(&[("index.html", "home"), ("a/b/index.html", "deep")]).publish(&public)?;
    assert_eq!(published, Published { written: 2, unchanged: 0, removed: 0, bytes: 8 });
    assert_eq!(fs::read_to_string(public.join("a/b/index.html"))?, "deep");
    assert_eq!(names_in(&room.path().join("some/where"))?, ["public"]);
    Ok(())
}

#[test]
fn an_empty_folder_is_filled() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    fs::create_dir(&public)?;
    site(&[("index.html", "home")]).publish(&public)?;
    assert_eq!(fs::read_to_string(public.join("index.html"))?, "home");
    Ok(())
}

#[test]
fn a_second_publication_writes_only_what_changed() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    site(&[("same.html", "same"), ("changed.html", "old"), ("gone/x.html", "gone")]).publish(&public)?;
    let published =
        site(&[("same.html", "same"), ("changed.html", "new"), ("added.html", "!")]).publish(&public)?;
    assert_eq!(published, Published { written: 2, unchanged: 1, removed: 1, bytes: 8 });
    assert_eq!(fs::read_to_string(public.join("changed.html"))?, "new");
    assert!(!public.join("gone").exists());
    assert_eq!(names_in(room.path())?, ["public"]);
    Ok(())
}

#[cfg(unix)]
#[test]
fn an_unchanged_file_is_the_same_file_on_disk() -> anyhow::Result<()> {
    use std::os::unix::fs::MetadataExt;
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    let page = public.join("index.html");
    site(&[("index.html", "home")]).publish(&public)?;
    let before = fs::metadata(&page)?;
    site(&[("index.html", "home"), ("new.html", "new")]).publish(&public)?;
    let after = fs::metadata(&page)?;
    assert_eq!((before.ino(), before.mtime_nsec()), (after.ino(), after.mtime_nsec()));
    assert_eq!(after.nlink(), 1, "the old site is gone, so nothing else holds the file");
    Ok(())
}

#[cfg(unix)]
#[test]
fn where_nothing_changed_nothing_is_swapped() -> anyhow::Result<()> {
    use std::os::unix::fs::MetadataExt;
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    let home = site(&[("index.html", "home"), ("a/index.html", "a")]);
    home.publish(&public)?;
    let before = fs::metadata(&public)?.ino();
    assert_eq!(home.publish(&public)?, Published { written: 0, unchanged: 2, removed: 0, bytes: 5 });
    assert_eq!(fs::metadata(&public)?.ino(), before, "it is the very same folder");
    Ok(())
}

#[test]
fn a_file_altered_by_hand_is_written_anew_even_at_the_same_length() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    let home = site(&[("index.html", "home")]);
    home.publish(&public)?;
    fs::write(public.join("index.html"), "hack")?;
    let published = home.publish(&public)?;
    assert_eq!((published.written, published.unchanged), (1, 0));
    assert_eq!(fs::read_to_string(public.join("index.html"))?, "home");
    Ok(())
}

#[test]
fn a_damaged_list_is_not_relied_on() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    let home = site(&[("index.html", "home")]);
    home.publish(&public)?;
    let list = public.join(".local-offer");
    let damaged = fs::read_to_string(&list)?.replace("  index", " index");
    fs::write(&list, damaged)?;
    assert_eq!(home.publish(&public)?.written, 1);
    assert_eq!(home.publish(&public)?.unchanged, 1, "and the list is whole again");
    Ok(())
}

#[test]
fn one_site_published_twice_is_equal_byte_for_byte() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let (first, second) = (room.path().join("first"), room.path().join("second"));
    let files = [("index.html", "home"), (".well-known/security.txt", "x"), ("a/é.html", "ü"), ("empty", "")];
    site(&files).publish(&first)?;
    site(&[("other.html", "other"), ("empty", "")]).publish(&second)?;
    let mut backwards = files;
    backwards.reverse();
    site(&backwards).publish(&second)?;
    assert_eq!(contents(&first)?, contents(&second)?);
    Ok(())
}

#[test]
fn the_list_says_what_it_is_and_can_be_checked() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    site(&[("index.html", "home")]).publish(&public)?;
    let list = fs::read_to_string(public.join(".local-offer"))?;
    let hash = blake3::hash(b"home").to_hex();
    assert_eq!(
        list,
        format!(
            "local-offer made this folder and replaces it whole at every build, so do not change anything in it.\n{hash}  index.html\n"
        )
    );
    Ok(())
}

#[cfg(unix)]
#[test]
fn other_people_on_the_computer_may_read_the_site() -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let room = tempfile::tempdir()?;
    let (public, ordinary) = (room.path().join("public"), room.path().join("ordinary"));
    fs::create_dir(&ordinary)?;
    site(&[("index.html", "home")]).publish(&public)?;
    let mode = |path| fs::metadata(path).map(|found| found.permissions().mode());
    assert_eq!(mode(&public)?, mode(&ordinary)?);
    Ok(())
}
