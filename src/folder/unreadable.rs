//! A file that could not be read: what the computer said, told as a finding.

use std::io;

use crate::diagnostic::{Diagnostic, Place};

/// The finding for a file or folder at `path` that gave this error.
pub(super) fn finding(path: &str, error: &io::Error) -> Diagnostic {
    let place = Place::File(path.to_owned());
    match error.kind() {
        io::ErrorKind::NotFound => Diagnostic::error(
            "file-vanished",
            place,
            "this was there when reading began, and then it was gone",
        )
        .help("Build again. If it happens often, another program moves files while the site is built"),
        io::ErrorKind::PermissionDenied => {
            Diagnostic::error("file-not-readable", place, "local-offer is not allowed to read this")
                .help("Change its permissions so that whoever builds the site may read it")
        }
        _ => Diagnostic::error("file-not-readable", place, format!("this could not be read: {error}"))
            .help("Try to open it on this computer. If that fails too, fetch a fresh copy of it"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_error_has_its_own_finding() {
        use io::ErrorKind::{Interrupted, NotFound, PermissionDenied};
        let names = [NotFound, PermissionDenied, Interrupted].map(|kind| finding("a.md", &kind.into()).name);
        assert_eq!(names, ["file-vanished", "file-not-readable", "file-not-readable"]);
    }
}
