//! From what a browser asks for to a file of the site. Takes the address in a request, gives the file, the
//! folder's proper address, or nothing. What cannot be an [`OutputPath`] cannot be in a site, so `..`,
//! hidden files, backslashes and device names end here, however they were written; and a link that leads
//! out of the folder is not followed.

use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

use crate::output::OutputPath;

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// A file of the site.
    File(PathBuf),
    /// A folder whose address lacks the last slash, without which the links on its page lead astray.
    Folder,
    /// Nothing that may be shown.
    Nothing,
}

/// Looks an address up.
pub fn find(dir: &Path, address: &str) -> Found {
    let Some(path) = without_query(address).strip_prefix('/') else {
        return Found::Nothing;
    };
    let Ok(decoded) = percent_decode_str(path).decode_utf8() else {
        return Found::Nothing;
    };
    let page = if decoded.is_empty() || decoded.ends_with('/') {
        format!("{decoded}index.html")
    } else {
        decoded.into_owned()
    };
    let Ok(path) = OutputPath::parse(&page) else {
        return Found::Nothing;
    };
    match inside(dir, &path) {
        Some(file) if file.is_file() => Found::File(file),
        Some(folder) if folder.join("index.html").is_file() => Found::Folder,
        Some(_) | None => Found::Nothing,
    }
}

/// The page that says that nothing was found, if the site has one.
pub fn not_found_page(dir: &Path) -> Option<PathBuf> {
    match find(dir, "/404.html") {
        Found::File(file) => Some(file),
        Found::Folder | Found::Nothing => None,
    }
}

/// An address up to its query.
pub fn without_query(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or(address)
}

/// Where a path really lies, if that is inside the folder. Asked anew each time, because the folder is
/// replaced at every build.
fn inside(dir: &Path, path: &OutputPath) -> Option<PathBuf> {
    let root = dir.canonicalize().ok()?;
    let real = root.join(path.as_str()).canonicalize().ok()?;
    real.starts_with(&root).then_some(real)
}
