//! `local-offer init`: a small new offer that builds clean, with a workflow that publishes it on every merge.

use std::path::PathBuf;

use anyhow::{Context as _, bail};
use include_dir::{Dir, include_dir};

use super::Ending;
use super::project::{day, today};
use super::screen::Screen;
use crate::fact::Date;

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/starter");

/// What `init` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The folder to start in; it is made if it is not there
    folder: PathBuf,
    /// The day its entries are dated, as year-month-day; today if left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,
}

/// The days that stand in the starter: when its entries were checked, and when they must be again.
const CHECKED: &str = "2026-11-20";
const REVIEW_BY: &str = "2027-11-20";

/// A file of the starter with its days counted from today.
fn dated(contents: &[u8], today: Date) -> Vec<u8> {
    match std::str::from_utf8(contents) {
        Ok(text) => {
            text.replace(CHECKED, &today.iso()).replace(REVIEW_BY, &today.plus_months(12).iso()).into_bytes()
        }
        Err(_) => contents.to_vec(),
    }
}

pub(super) fn run(arguments: Arguments, screen: &Screen) -> anyhow::Result<Ending> {
    let folder = arguments.folder;
    let today = today(arguments.date)?;
    if folder.join("content").exists() {
        bail!("{} already holds an offer; choose another folder", folder.display());
    }
    let mut written = 0;
    let mut folders = vec![&STARTER];
    while let Some(from) = folders.pop() {
        folders.extend(from.dirs());
        for file in from.files() {
            let path = folder.join(file.path());
            if let Some(parent) = path.parent() {
                std::fs::create_dir_all(parent)
                    .with_context(|| format!("cannot make {}", parent.display()))?;
            }
            if path.exists() {
                bail!(
                    "{} is already there; nothing is written over it. Choose an empty folder",
                    path.display()
                );
            }
            std::fs::write(&path, dated(file.contents(), today))
                .with_context(|| format!("cannot write {}", path.display()))?;
            written += 1;
        }
    }
    let shown = folder.display();
    screen.print(&format!(
        "A new offer of {written} files is in {shown}.\n\
         See it:      local-offer serve --project {shown}\n\
         Publish it:  local-offer build --project {shown}\n\
         Start with {}: it says whose offer it is and whom families can ring.\n",
        folder.join("content").join("site.yaml").display()
    ));
    Ok(Ending::Clean)
}
