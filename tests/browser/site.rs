//! The demonstration offer, published to a folder of its own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use local_offer::cache::Cache;
use local_offer::fact::{Date, Fact};
use local_offer::folder::{Folder, Limits};
use local_offer::pipeline::{self, Options, Outcome};

/// Builds the offer below a folder.
pub fn build(project: &Path) -> anyhow::Result<Outcome> {
    let (folder, _) = Folder::read(project, &Limits::default())?;
    let today = Date::parse("2026-11-22").map_err(|_| anyhow::anyhow!("that is a date"))?;
    pipeline::build(&folder, &Cache::none(), Options::publishing(today), &|_, _| ())
}

/// Where the demonstration offer is published for all tests: once.
pub fn published() -> PathBuf {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let mut outcome = build(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the offer builds");
        pipeline::precompress(&mut outcome.output, &Cache::none()).expect("it can be made small");
        outcome.output.publish(&folder.path().join("public")).expect("it is published");
        folder
    });
    folder.path().join("public")
}

/// Every page there is, by its kind, the shortest of a kind first.
pub fn kinds() -> anyhow::Result<BTreeMap<String, Vec<String>>> {
    let public = published();
    let mut kinds: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
    let mut folders = vec![public.clone()];
    while let Some(folder) = folders.pop() {
        for file in std::fs::read_dir(folder)? {
            let path = file?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "html") {
                let text = std::fs::read_to_string(&path)?;
                let kind = text.split("<body class=\"").nth(1).and_then(|rest| rest.split('"').next());
                let page = path.strip_prefix(&public)?.to_string_lossy().into_owned();
                kinds.entry(kind.unwrap_or_default().to_owned()).or_default().push((text.len(), page));
            }
        }
    }
    anyhow::ensure!(kinds.len() > 20, "the offer has all its kinds of page: {:?}", kinds.keys());
    let by_length = |mut pages: Vec<(usize, String)>| {
        pages.sort();
        pages.into_iter().map(|(_, page)| page).collect()
    };
    Ok(kinds.into_iter().map(|(kind, pages)| (kind, by_length(pages))).collect())
}

/// The longest of some pages, which holds most, and the shortest.
pub fn ends(mut pages: Vec<String>) -> Vec<String> {
    pages.drain(1..(pages.len() - 1).max(1));
    pages
}
