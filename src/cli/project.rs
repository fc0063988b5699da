//! What every command that reads an offer shares: where it is, which day it is, how findings are reported.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Instant;

use anyhow::Context as _;

use super::Ending;
use super::screen::Screen;
use crate::cache::Cache;
use crate::check;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::report::{Beside, Format, Roots, render, summary};
use crate::fact::{Date, Fact};
use crate::folder::{Folder, Limits};
use crate::pipeline::{self, Options, Outcome, Stage};

/// Where the offer is and how to look at it.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Project {
    /// The folder that holds `content/`
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    pub(super) project: PathBuf,
    /// The day to judge by, as year-month-day; today if left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,
    /// How findings are reported: human, narrated (plain sentences for a screen reader), json, or sarif (for code scanning)
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = Format::from_str)]
    pub(super) format: Format,
}

/// A day on the command line.
pub(super) fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).map_err(|unfit| format!("{}. {}", unfit.what, unfit.help))
}

/// An offer that was read and built in memory.
pub(super) struct Built {
    pub(super) folder: Folder,
    pub(super) outcome: Outcome,
    pub(super) started: Instant,
}

impl Project {
    /// Reads the folder and builds in memory all that is published, telling each stage as it begins.
    pub(super) fn build(&self, screen: &Screen) -> anyhow::Result<Built> {
        self.build_as(Options::publishing(today(self.date)?), screen)
    }

    /// Builds what an editor looks at before it is published.
    pub(super) fn preview(&self, screen: &Screen) -> anyhow::Result<Built> {
        self.build_as(Options::previewing(today(self.date)?), screen)
    }

    fn build_as(&self, options: Options, screen: &Screen) -> anyhow::Result<Built> {
        let started = Instant::now();
        let (folder, found) = Folder::read(&self.project, &Limits::default())?;
        let cache = Cache::open(&self.cache_folder()).unwrap_or_else(|_| Cache::none());
        let begin = |stage, count| screen.tell(&progress(stage, count));
        let mut outcome = pipeline::build(&folder, &cache, options, &begin)?;
        let mut diagnostics = found;
        diagnostics.extend(std::mem::take(&mut outcome.diagnostics));
        outcome.diagnostics = diagnostics.sorted();
        Ok(Built { folder, outcome, started })
    }

    /// Prints the findings and says how the command ends.
    pub(super) fn report(&self, built: &Built, screen: &Screen) -> Ending {
        let found: &Diagnostics = &built.outcome.diagnostics;
        if !found.is_empty() || self.format.is_for_programs() {
            let texts = below_here(&self.project);
            let (pages, whole) = (format!("{texts}public/"), format!("{texts}content/site.yaml"));
            let roots = Roots { texts: &texts, pages: &pages, whole: &whole };
            let beside = Beside { style: screen.style(), topic: check::topic, roots };
            screen.print(&render(self.format, found, built.folder.sources(), &beside));
        }
        if found.has_errors() { Ending::Findings } else { Ending::Clean }
    }

    /// What was found, in one line.
    pub(super) fn summary(&self, built: &Built) -> String {
        summary(&built.outcome.diagnostics, built.folder.sources())
    }

    /// Where things that are costly to make are kept between runs.
    pub(super) fn cache_folder(&self) -> PathBuf {
        self.project.join(".cache").join("local-offer")
    }

    /// A path given on the command line, below the project unless it is a whole path.
    pub(super) fn path(&self, path: &Path) -> PathBuf {
        self.project.join(path)
    }
}

/// The day that was given, or the one on this computer's clock.
pub(super) fn today(given: Option<Date>) -> anyhow::Result<Date> {
    match given {
        Some(date) => Ok(date),
        None => Date::parse(&jiff::Zoned::now().date().to_string())
            .map_err(|unfit| anyhow::anyhow!("{}", unfit.what))
            .context("the clock of this computer gives no usable date; set it with --date"),
    }
}

/// A folder as seen from the one the command runs in, with forward slashes and one at its end; empty for that folder
/// itself, and for one that does not lie below it.
pub(super) fn below_here(folder: &Path) -> String {
    let whole = |path: &Path| std::fs::canonicalize(path).ok();
    let here = whole(Path::new("."));
    let below =
        whole(folder).zip(here).and_then(|(folder, here)| folder.strip_prefix(here).map(Path::to_owned).ok());
    below.iter().flat_map(|below| below.iter()).map(|part| format!("{}/", part.to_string_lossy())).collect()
}

fn progress(stage: Stage, count: usize) -> String {
    let things =
        |one: &str, many: &str| if count == 1 { format!("1 {one}") } else { format!("{count} {many}") };
    match stage {
        Stage::Entries => format!("Reading {}", things("file of content", "files of content")),
        Stage::Pictures => format!("Preparing {}", things("picture of your own", "pictures of your own")),
        Stage::Pages => format!("Making and checking {}", things("page", "pages")),
        Stage::Search => format!("Indexing {} for search", things("entry", "entries")),
        Stage::Whole => "Checking the site as a whole".to_owned(),
    }
}
