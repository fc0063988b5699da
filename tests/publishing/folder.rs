//! Sites and folders as the tests speak of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use local_offer::output::{Output, OutputPath};
use walkdir::WalkDir;

/// A site of these files.
pub fn site(files: &[(&str, &str)]) -> Output {
    let mut output = Output::new();
    for (path, content) in files {
        let path = OutputPath::parse(path).expect("the test's paths are sound");
        output.insert(path, content.as_bytes().to_vec()).expect("the test's files do not clash");
    }
    output
}

/// Everything in a folder, hidden files too: path and content.
pub fn contents(folder: &Path) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    for entry in WalkDir::new(folder).min_depth(1) {
        let entry = entry?;
        let path = entry.path().strip_prefix(folder)?.to_string_lossy().into_owned();
        let content = if entry.file_type().is_file() { fs::read(entry.path())? } else { Vec::new() };
        found.insert(path, content);
    }
    Ok(found)
}

/// The names beside the site, without the lock file, which is allowed to stay.
pub fn names_in(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !name.ends_with(".lock") {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
