//! Writing a text of the folder anew, in one step: a reader sees the old text or the new one, never a part.
//!
//! Only what was read is written over. A text that changed since, or that could not be read whole, stays as it is.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, ensure};

/// The mark that some editors put at the start of a file; it is no part of the text, and it is kept.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Puts `new` in place of `old` in the file at `path` below `root`.
pub(super) fn rewrite(root: &Path, path: &str, old: &str, new: &str) -> anyhow::Result<()> {
    let whole = fs::canonicalize(root.join(path)).with_context(|| format!("cannot find {path}"))?;
    ensure!(whole.starts_with(root), "{path} leads out of the project folder");
    let bytes = fs::read(&whole).with_context(|| format!("cannot read {path}"))?;
    let (mark, text) = match bytes.strip_prefix(BYTE_ORDER_MARK) {
        Some(text) => (BYTE_ORDER_MARK, text),
        None => (&[][..], &bytes[..]),
    };
    ensure!(text == old.as_bytes(), "{path} was changed since it was read; it stays as it is");
    let cannot = || format!("cannot write {path}; it stays as it was");
    let folder = whole.parent().unwrap_or(root);
    let mut staged = tempfile::NamedTempFile::new_in(folder).with_context(cannot)?;
    staged.write_all(mark).and_then(|()| staged.write_all(new.as_bytes())).with_context(cannot)?;
    let permissions = fs::metadata(&whole).with_context(cannot)?.permissions();
    ensure!(!permissions.readonly(), "{path} is write-protected; it stays as it was");
    staged.as_file().set_permissions(permissions).with_context(cannot)?;
    staged.as_file().sync_all().with_context(cannot)?;
    staged.persist(&whole).map(drop).with_context(cannot)
}

/// Writes a text to `path` below `root`, where nothing is yet.
pub(super) fn begin(root: &Path, path: &str, text: &str) -> anyhow::Result<()> {
    let cannot = || format!("cannot write {path}");
    let whole = root.join(path);
    let folder = fs::canonicalize(whole.parent().unwrap_or(root)).with_context(cannot)?;
    ensure!(folder.starts_with(root), "{path} leads out of the project folder");
    let mut file = File::create_new(&whole)
        .with_context(|| format!("{path} is there already, or cannot be written; nothing was changed"))?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    if written.is_err() {
        // A part of a text would be taken for the whole.
        fs::remove_file(&whole).with_context(cannot)?;
    }
    written.with_context(cannot)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(bytes: &[u8], old: &str, new: &str) -> (anyhow::Result<()>, Vec<u8>) {
        let folder = tempfile::tempdir().expect("a folder");
        let root = fs::canonicalize(folder.path()).expect("it is there");
        fs::write(root.join("a.md"), bytes).expect("it can be written");
        let done = rewrite(&root, "a.md", old, new);
        let left: Vec<_> = fs::read_dir(&root).expect("it is there").collect();
        assert_eq!(left.len(), 1, "nothing is left behind");
        (done, fs::read(root.join("a.md")).expect("it is still there"))
    }

    #[test]
    fn a_new_text_is_written_only_where_nothing_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = fs::canonicalize(folder.path()).expect("it is there");
        begin(&root, "a.md", "a").expect("nothing is there");
        assert!(begin(&root, "a.md", "b").is_err());
        assert!(begin(&root, "../a.md", "b").is_err(), "it leads out of the folder");
        assert!(begin(&root, "b/a.md", "b").is_err(), "that folder is not there");
        assert_eq!(fs::read_to_string(root.join("a.md")).expect("it is there"), "a");
    }

    #[test]
    fn a_text_is_written_anew_with_its_byte_order_mark_and_its_line_endings() {
        for (bytes, old, new, now) in [
            (&b"a\r\nb"[..], "a\r\nb", "a\r\nc", &b"a\r\nc"[..]),
            (b"\xef\xbb\xbfa", "a", "b", b"\xef\xbb\xbfb"),
        ] {
            let (done, found) = rewritten(bytes, old, new);
            assert!(done.is_ok(), "{done:?}");
            assert_eq!(found, now);
        }
    }

    #[test]
    fn a_text_that_is_no_longer_what_was_read_stays() {
        for bytes in [&b"other"[..], b"one\xff"] {
            let (done, found) = rewritten(bytes, "one\u{fffd}", "two");
            assert!(done.is_err());
            assert_eq!(found, bytes);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_is_not_followed() {
        let outside = tempfile::tempdir().expect("a folder");
        let inside = tempfile::tempdir().expect("a folder");
        let target = outside.path().join("a.md");
        fs::write(&target, "one").expect("it can be written");
        std::os::unix::fs::symlink(&target, inside.path().join("a.md")).expect("a link");
        let root = fs::canonicalize(inside.path()).expect("it is there");
        assert!(rewrite(&root, "a.md", "one", "two").is_err());
        assert_eq!(fs::read(&target).expect("it is there"), b"one");
    }
}
