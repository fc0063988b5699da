//! What only Unix has: links, sockets, permissions, names that are not UTF-8.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;

use super::*;

#[test]
fn a_link_within_the_folder_is_followed_under_its_own_path() {
    let root = folder(&[("content/services/deal.md", b"x"), ("shared/logo.png", b"x")]);
    fs::create_dir_all(root.path().join("content/pictures")).expect("a folder for links");
    symlink("../../shared/logo.png", root.path().join("content/pictures/logo.png")).expect("a link");
    symlink("services", root.path().join("content/again")).expect("a link");
    let (folder, found) = read(&root);
    assert_eq!(names(&found), [""; 0]);
    assert_eq!(texts(&folder), ["content/again/deal.md", "content/services/deal.md"]);
    assert_eq!(assets(&folder), ["content/pictures/logo.png"]);
}

#[test]
fn a_link_that_must_not_be_followed_is_a_finding_that_names_it() {
    let outside = folder(&[("content/secret.md", b"secret")]);
    let root = folder(&[("content/a/x.md", b"x"), ("content/b/y.md", b"y"), (".env", b"PASSWORD")]);
    let link = |to: &Path, at: &str| symlink(to, root.path().join(at)).expect("a link");
    link(&outside.path().join("content/secret.md"), "content/out.md");
    link(&outside.path().join("content"), "content/out");
    link(Path::new("/"), "theme");
    link(Path::new("nowhere.md"), "content/nothing.md");
    link(Path::new("itself.md"), "content/itself.md");
    link(Path::new("../.env"), "content/env.md");
    link(Path::new(".."), "content/a/up");
    link(Path::new("../b"), "content/a/over");
    link(Path::new("../a"), "content/b/back");
    let (folder, found) = read(&root);
    insta::assert_snapshot!(told(&folder, &found), @r#"
    error[link-in-a-circle]: this link leads back to where it came from
    --> content/a/over/back
     = what to do: Remove the link, or let it lead to another place

    error[link-in-a-circle]: this link leads back to where it came from
    --> content/a/up
     = what to do: Remove the link, or let it lead to another place

    error[link-in-a-circle]: this link leads back to where it came from
    --> content/b/back/over
     = what to do: Remove the link, or let it lead to another place

    error[link-in-a-circle]: this link leads back to where it came from
    --> content/b/back/up
     = what to do: Remove the link, or let it lead to another place

    error[link-to-a-hidden-file]: this is a link to a hidden file or into a hidden folder
    --> content/env.md
     = why it matters: Hidden files often hold passwords and settings that must not be published.
     = what to do: Put a copy of the file in the place of the link, or remove the link

    error[link-in-a-circle]: this link leads back to where it came from
    --> content/itself.md
     = what to do: Remove the link, or let it lead to another place

    error[link-to-nothing]: this is a link to something that is not there
    --> content/nothing.md
     = what to do: Put the file itself in the place of the link, or remove the link

    error[link-out-of-the-folder]: this is a link to something outside the project folder
    --> content/out
     = why it matters: A link like this could publish a private file, and on another computer it
                       leads nowhere.
     = what to do: Put a copy of the file in the place of the link, or remove the link

    error[link-out-of-the-folder]: this is a link to something outside the project folder
    --> content/out.md
     = why it matters: A link like this could publish a private file, and on another computer it
                       leads nowhere.
     = what to do: Put a copy of the file in the place of the link, or remove the link

    error[link-out-of-the-folder]: this is a link to something outside the project folder
    --> theme
     = why it matters: A link like this could publish a private file, and on another computer it
                       leads nowhere.
     = what to do: Put a copy of the file in the place of the link, or remove the link

    10 errors in 10 files.
    "#);
    assert!(folder.sources().iter().all(|(_, text)| text.text().len() == 1));
}

#[test]
fn an_asset_that_now_leads_out_is_refused() {
    let outside = folder(&[("secret", b"secret")]);
    let root = folder(&[("content/pictures/map.png", b"map")]);
    let (folder, _) = read(&root);
    let path = root.path().join("content/pictures/map.png");
    fs::remove_file(&path).expect("it was there");
    symlink(outside.path().join("secret"), &path).expect("a link");
    assert!(folder.read_asset(&folder.assets()[0]).is_err());
}

#[test]
fn what_is_neither_file_nor_folder_is_a_finding_and_never_opened() {
    let root = folder(&[("content/a.md", b"x")]);
    let _socket = UnixListener::bind(root.path().join("content/b.md")).expect("a socket");
    let (folder, found) = read(&root);
    assert_eq!((names(&found), texts(&folder)), (vec!["not-a-file"], vec!["content/a.md"]));
}

#[test]
fn a_name_that_is_not_utf_8_is_a_finding() {
    let root = folder(&[("content/a.md", b"x")]);
    let name = OsStr::from_bytes(b"caf\xe9.md");
    fs::write(root.path().join(name), b"x").ok();
    if fs::write(root.path().join("content").join(name), b"x").is_err() {
        return; // Some file systems refuse such a name themselves.
    }
    assert_eq!(names(&read(&root).1), ["file-name-not-utf-8"]);
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that could not look says so")]
fn a_file_that_may_not_be_read_is_a_finding() {
    let root = folder(&[("content/a.md", b"x"), ("content/b/c.md", b"x")]);
    let close = |path: &str, mode| {
        fs::set_permissions(root.path().join(path), fs::Permissions::from_mode(mode)).expect("it is ours");
    };
    close("content/a.md", 0o000);
    close("content/b", 0o000);
    let (_, found) = read(&root);
    close("content/b", 0o700);
    if fs::read(root.path().join("content/a.md")).is_ok() {
        eprintln!("skipped: this user may read everything");
        return;
    }
    assert_eq!(names(&found), ["file-not-readable", "file-not-readable"]);
}
