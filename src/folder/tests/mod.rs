//! What the door lets in and what it reports, each on a folder of its own.

use std::fs;
use std::path::Path;

use super::*;
use crate::diagnostic::report;

#[cfg(unix)]
mod on_unix;

/// A project folder that goes away with the test.
fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a folder for the test");
    for (path, bytes) in files {
        write(root.path(), path, bytes);
    }
    root
}

fn write(root: &Path, path: &str, bytes: &[u8]) {
    let whole = root.join(path);
    fs::create_dir_all(whole.parent().expect("the path is below the root")).expect("a folder in it");
    fs::write(whole, bytes).expect("a file in it");
}

fn read(root: &tempfile::TempDir) -> (Folder, Diagnostics) {
    read_within(root, &Limits::default())
}

fn read_within(root: &tempfile::TempDir, limits: &Limits) -> (Folder, Diagnostics) {
    Folder::read(root.path(), limits).expect("the root is there")
}

fn texts(folder: &Folder) -> Vec<&str> {
    folder.sources().iter().map(|(_, text)| text.path()).collect()
}

fn assets(folder: &Folder) -> Vec<&str> {
    folder.assets().iter().map(Asset::path).collect()
}

fn names(found: &Diagnostics) -> Vec<&str> {
    found.iter().map(|one| one.name).collect()
}

fn told(folder: &Folder, found: &Diagnostics) -> String {
    report::human(found, folder.sources(), report::Style::default())
}

#[test]
fn texts_and_assets_are_told_apart_and_sorted() {
    let root = folder(&[
        ("theme/base.css", b"body {}"),
        ("theme/font.woff2", b"\0\x01"),
        ("templates/page.html", b"<p>"),
        ("content/services/deal.md", b"one\r\ntwo\r\n"),
        ("content/services-old/a.md", b"x"),
        ("content/site.yaml", b"\xef\xbb\xbfname: Dorset\n"),
        ("content/pictures/map.png", b"\x89PNG\0"),
        ("content/documents/files/plan.pdf", b"%PDF\0"),
        ("public/index.html", b"<p>"),
        ("README.md", b"not ours"),
    ]);
    let (folder, found) = read(&root);
    assert_eq!(names(&found), [""; 0]);
    assert_eq!(
        texts(&folder),
        [
            "content/services-old/a.md",
            "content/services/deal.md",
            "content/site.yaml",
            "templates/page.html",
            "theme/base.css"
        ]
    );
    assert_eq!(
        assets(&folder),
        ["content/documents/files/plan.pdf", "content/pictures/map.png", "theme/font.woff2"]
    );
    let text = |path| folder.sources().get(folder.sources().find(path).expect("it was read")).text();
    assert_eq!(text("content/services/deal.md"), "one\r\ntwo\r\n");
    assert_eq!(text("content/site.yaml"), "name: Dorset\n");
    assert_eq!(folder.assets()[1].bytes(), 5);
}

#[test]
fn hidden_files_and_leftovers_are_passed_over_in_silence() {
    let root = folder(&[
        ("content/.git/config.md", b"x"),
        ("content/.DS_Store", b"x"),
        ("content/deal.md~", b"x"),
        ("content/.deal.md.swp", b"x"),
        ("content/pictures/Thumbs.db", b"x"),
    ]);
    let (folder, found) = read(&root);
    assert!(found.is_empty() && folder.sources().is_empty() && folder.assets().is_empty());
}

#[test]
fn a_missing_root_is_the_machines_fault() {
    let root = folder(&[("file", b"x")]);
    let limits = Limits::default();
    assert!(Folder::read(&root.path().join("nowhere"), &limits).is_err());
    assert!(Folder::read(&root.path().join("file"), &limits).is_err());
}

#[test]
fn an_empty_folder_is_read() {
    let (folder, found) = read(&folder(&[]));
    assert!(found.is_empty() && folder.sources().is_empty());
}

#[test]
fn a_file_that_serves_no_purpose_is_a_warning() {
    let root = folder(&[("content/services/deal.docx", b"x"), ("content/services/deal.MD", b"x")]);
    let (folder, found) = read(&root);
    insta::assert_snapshot!(told(&folder, &found), @r#"
    warning[unused-file]: this file is not used
    --> content/services/deal.MD
     = what to do: Write the ending of its name in small letters: .md

    warning[unused-file]: this file is not used
    --> content/services/deal.docx
     = what to do: Entries end in .md, settings and tables in .yaml or .csv. Pictures belong in
                   content/pictures/, files to download in content/documents/files/, typefaces in
                   content/fonts/. Rename or move the file, or take it out of content/

    2 warnings in 2 files.
    "#);
}

#[test]
fn a_text_that_is_not_utf_8_is_shown_at_its_first_bad_byte() {
    let root = folder(&[
        ("content/a.md", b"title: DEAL\ncost: \xa35 a week\n"),
        ("content/b.md", b"\xff\xfet\0i\0t\0l\0e\0"),
        ("content/c.md", b"title\0"),
    ]);
    let (folder, found) = read(&root);
    insta::assert_snapshot!(told(&folder, &found), @r#"
    error[not-utf-8]: this character cannot be read, because the file is not saved as UTF-8
     --> content/a.md:2:7
      |
    2 | cost: �5 a week
      |       ^
      |
      = why it matters: Names, prices and apostrophes would come out wrong on the page.
      = what to do: Open the file in your editor, choose Save As, and pick the encoding UTF-8. It
                    looks like Windows-1252, and the character was probably £

    error[not-utf-8]: this file cannot be read, because it is saved as UTF-16 and not as UTF-8
    --> content/b.md
     = why it matters: Names, prices and apostrophes would come out wrong on the page.
     = what to do: Open the file in your editor, choose Save As, and pick the encoding UTF-8

    error[nul-byte]: this file is not a plain text: line 1, column 6 holds a NUL byte
    --> content/c.md
     = what to do: If it is a picture or a document, give its name the right ending. If it is a
                   text, save it anew as UTF-8

    3 errors in 3 files.
    "#);
    assert_eq!(texts(&folder), ["content/a.md"]);
}

#[test]
fn what_is_over_a_limit_is_refused_and_the_limit_named() {
    let root = folder(&[
        ("content/long.md", &[b'a'; 101]),
        ("content/fits.md", &[b'a'; 100]),
        ("content/pictures/map.png", &[0; 201]),
        ("content/one/two/three/deep.md", b"x"),
    ]);
    let limits = Limits { text_bytes: 100, asset_bytes: 200, depth: 3, ..Limits::default() };
    let (folder, found) = read_within(&root, &limits);
    insta::assert_snapshot!(told(&folder, &found), @r#"
    error[text-too-large]: this text has 101 bytes, and the limit is 100 bytes
    --> content/long.md
     = what to do: Split it into several entries. If it is a document to download, put it in
                   content/documents/files/

    error[folder-too-deep]: this folder lies more than 3 folders deep
    --> content/one/two/three
     = what to do: Move it further up. What lies in it was not read

    error[file-too-large]: this file has 201 bytes, and the limit is 200 bytes
    --> content/pictures/map.png
     = why it matters: A family on a phone cannot load a file of this size.
     = what to do: Save the picture or document at a smaller size, or split it

    3 errors in 3 files.
    "#);
    assert_eq!(texts(&folder), ["content/fits.md"]);
}

#[test]
fn fifty_megabytes_in_one_line_are_refused_unread() {
    let root = folder(&[("content/long.md", b"")]);
    let file = fs::File::create(root.path().join("content/long.md")).expect("the file is there");
    file.set_len(50_000_000).expect("a file can be made long");
    let (folder, found) = read(&root);
    assert_eq!((names(&found), texts(&folder)), (vec!["text-too-large"], vec![]));
}

#[test]
fn too_many_files_and_too_much_text_end_the_reading() {
    let root = folder(&[("content/a.md", b"12345"), ("content/b.md", b"12345"), ("content/c.md", b"12345")]);
    let few = Limits { files: 2, ..Limits::default() };
    assert_eq!(names(&read_within(&root, &few).1), ["too-many-files"]);
    let little = Limits { all_text_bytes: 12, ..Limits::default() };
    let (folder, found) = read_within(&root, &little);
    assert_eq!((names(&found), texts(&folder).len()), (vec!["too-much-text"], 2));
}

#[test]
fn an_asset_is_read_only_while_it_is_what_it_was() {
    let root = folder(&[("content/pictures/map.png", b"map"), ("content/pictures/bus.png", b"bus")]);
    let limits = Limits { asset_bytes: 3, ..Limits::default() };
    let (folder, _) = read_within(&root, &limits);
    let [bus, map] = folder.assets() else { panic!("there are two pictures") };
    assert_eq!(folder.read_asset(map).expect("it is still there"), b"map");
    write(root.path(), "content/pictures/map.png", b"a larger map");
    let grown = folder.read_asset(map).expect_err("it has grown");
    assert_eq!(grown.to_string(), "content/pictures/map.png has grown to more than 3 bytes");
    fs::remove_file(root.path().join("content/pictures/bus.png")).expect("it was there");
    let gone = folder.read_asset(bus).expect_err("it has gone");
    assert_eq!(
        gone.to_string(),
        "cannot read content/pictures/bus.png, which was there when the build began"
    );
}
