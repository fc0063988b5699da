//! The demonstration offer, published to a folder of its own.

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
    pipeline::build(&folder, &Cache::none(), Options { today }, &|_, _| ())
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
