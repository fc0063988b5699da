//! A link in a project folder: followed where it leads to something within, reported where not.
//!
//! A link that leaves the folder could publish any file of the computer that builds the site, and
//! one that leads back to where it came from would never end.

use std::ffi::OsStr;
use std::fs::{self, Metadata};
use std::io::{Error, ErrorKind};
use std::path::Path;

use super::purpose;
use super::unreadable;
use crate::diagnostic::{Diagnostic, Place};

/// What the link at `path` below `root` leads to, or the finding that says why it is not followed.
pub(super) fn follow(root: &Path, path: &str) -> Result<Metadata, Box<Diagnostic>> {
    let target = match fs::canonicalize(root.join(path)) {
        Ok(target) => target,
        Err(error) => return Err(broken(path, &error).into()),
    };
    let Ok(below) = target.strip_prefix(root) else {
        return Err(outside(path).into());
    };
    let hidden = |part: &OsStr| part.to_str().is_none_or(purpose::is_leftover);
    if below.iter().any(hidden) {
        return Err(to_hidden(path).into());
    }
    let found = fs::metadata(&target).map_err(|error| unreadable::finding(path, &error))?;
    if found.is_dir() && leads_back(root, path, &target) {
        return Err(circle(path).into());
    }
    Ok(found)
}

/// Whether a folder on the way to the link is the very one it leads to.
fn leads_back(root: &Path, path: &str, target: &Path) -> bool {
    Path::new(path)
        .ancestors()
        .skip(1)
        .any(|above| fs::canonicalize(root.join(above)).is_ok_and(|above| above == target))
}

fn broken(path: &str, error: &Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            finding("link-to-nothing", path, "this is a link to something that is not there")
                .help("Put the file itself in the place of the link, or remove the link")
        }
        ErrorKind::PermissionDenied => unreadable::finding(path, error),
        // What is left is a link to itself, by one step or several.
        _ => circle(path),
    }
}

fn outside(path: &str) -> Diagnostic {
    finding("link-out-of-the-folder", path, "this is a link to something outside the project folder")
        .because("A link like this could publish a private file, and on another computer it leads nowhere.")
        .help("Put a copy of the file in the place of the link, or remove the link")
}

fn to_hidden(path: &str) -> Diagnostic {
    finding("link-to-a-hidden-file", path, "this is a link to a hidden file or into a hidden folder")
        .because("Hidden files often hold passwords and settings that must not be published.")
        .help("Put a copy of the file in the place of the link, or remove the link")
}

fn circle(path: &str) -> Diagnostic {
    finding("link-in-a-circle", path, "this link leads back to where it came from")
        .help("Remove the link, or let it lead to another place")
}

fn finding(name: &'static str, path: &str, what: &str) -> Diagnostic {
    Diagnostic::error(name, Place::File(path.to_owned()), what)
}
