//! Every state a killed build can leave behind, made by hand, and what the next run makes of it.

use std::fs;
use std::path::Path;

use local_offer::output::recover;

use crate::folder::{contents, names_in, site};

/// A room with a published site in `public`, which holds the page `old`.
fn room_with_old_site() -> anyhow::Result<tempfile::TempDir> {
    let room = tempfile::tempdir()?;
    site(&[("index.html", "old"), ("only-old/index.html", "x")]).publish(&room.path().join("public"))?;
    Ok(room)
}

fn home(room: &Path) -> anyhow::Result<String> {
    Ok(fs::read_to_string(room.join("public/index.html"))?)
}

#[test]
fn killed_before_the_first_file_was_staged() -> anyhow::Result<()> {
    let room = room_with_old_site()?;
    fs::create_dir(room.path().join(".public.staged-1"))?;
    recover(&room.path().join("public"))?;
    assert_eq!((home(room.path())?.as_str(), names_in(room.path())?.len()), ("old", 1));
    Ok(())
}

#[test]
fn killed_while_the_first_mark_was_being_written() -> anyhow::Result<()> {
    let room = room_with_old_site()?;
    fs::create_dir(room.path().join(".public.staged-1"))?;
    fs::write(room.path().join(".public.staged-1/.local-offer.unfinished"), "local-of")?;
    recover(&room.path().join("public"))?;
    assert_eq!((home(room.path())?.as_str(), names_in(room.path())?.len()), ("old", 1));
    Ok(())
}

#[test]
fn killed_while_staging() -> anyhow::Result<()> {
    let room = room_with_old_site()?;
    for number in [1, 7] {
        let staged = room.path().join(format!(".public.staged-{number}"));
        fs::create_dir_all(staged.join("half/written"))?;
        fs::copy(room.path().join("public/.local-offer"), staged.join(".local-offer"))?;
        fs::write(staged.join("half/written/index.html"), "hal")?;
    }
    site(&[("index.html", "new")]).publish(&room.path().join("public"))?;
    assert_eq!((home(room.path())?.as_str(), names_in(room.path())?.len()), ("new", 1));
    Ok(())
}

#[test]
fn killed_between_the_two_steps_of_the_swap() -> anyhow::Result<()> {
    let room = room_with_old_site()?;
    let before = contents(&room.path().join("public"))?;
    fs::rename(room.path().join("public"), room.path().join(".public.old"))?;
    site(&[("index.html", "new")]).publish(&room.path().join(".public.staged-1"))?;
    recover(&room.path().join("public"))?;
    assert_eq!(contents(&room.path().join("public"))?, before, "the old site is back");
    assert_eq!(names_in(room.path())?, ["public"]);

    fs::rename(room.path().join("public"), room.path().join(".public.old"))?;
    let published = site(&[("index.html", "old"), ("b", "b")]).publish(&room.path().join("public"))?;
    assert_eq!((published.unchanged, published.removed), (1, 1), "it was put back before publishing");
    Ok(())
}

#[test]
fn killed_after_the_swap_before_the_old_site_was_removed() -> anyhow::Result<()> {
    for leftover in [".public.old", ".public.staged-1"] {
        let room = room_with_old_site()?;
        fs::rename(room.path().join("public"), room.path().join(leftover))?;
        let elsewhere = room.path().join("elsewhere");
        site(&[("index.html", "new")]).publish(&elsewhere)?;
        fs::rename(elsewhere, room.path().join("public"))?;
        recover(&room.path().join("public"))?;
        assert_eq!((home(room.path())?.as_str(), names_in(room.path())?.len()), ("new", 1));
    }
    Ok(())
}

#[test]
fn killed_while_the_old_site_was_being_removed() -> anyhow::Result<()> {
    let room = room_with_old_site()?;
    let leftover = room.path().join(".public.staged-1");
    fs::create_dir(&leftover)?;
    fs::copy(room.path().join("public/.local-offer"), leftover.join(".local-offer"))?;
    recover(&room.path().join("public"))?;
    assert_eq!((home(room.path())?.as_str(), names_in(room.path())?.len()), ("old", 1));
    Ok(())
}

#[test]
fn a_folder_that_only_looks_like_a_leftover_is_left_alone() -> anyhow::Result<()> {
    let room = room_with_old_site()?;
    for name in [".public.staged-1", ".public.staged-mine", ".public.old"] {
        fs::create_dir(room.path().join(name))?;
        fs::write(room.path().join(name).join("diary.txt"), "mine")?;
    }
    recover(&room.path().join("public"))?;
    assert_eq!(home(room.path())?, "old");
    assert_eq!(names_in(room.path())?, [".public.old", ".public.staged-1", ".public.staged-mine", "public"]);
    Ok(())
}

#[test]
fn where_nothing_was_published_there_is_nothing_to_recover() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    recover(&room.path().join("no/such/public"))?;
    recover(&room.path().join("public"))?;
    assert!(names_in(room.path())?.is_empty());
    Ok(())
}
