//! `local-offer build`: make the site, judge it, and publish it whole or not at all.

use std::path::PathBuf;

use anyhow::Context as _;

use super::Ending;
use super::project::{Built, Project};
use super::screen::Screen;
use crate::cache::Cache;
use crate::fact::thousands;
use crate::output::Published;
use crate::pipeline;
use crate::site::easy_coverage::{Share, shares};

/// What `build` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    project: Project,
    /// Where the site is published, below the project folder
    #[arg(long, value_name = "FOLDER", default_value = "public")]
    to: PathBuf,
    /// Publish even though there are findings at error level
    #[arg(long)]
    force: bool,
}

pub(super) fn run(arguments: Arguments, screen: &Screen) -> anyhow::Result<Ending> {
    let Arguments { project, to, force } = arguments;
    let mut built = project.build(screen)?;
    let ending = project.report(&built, screen);
    if built.outcome.site.is_none() || (ending == Ending::Findings && !force) {
        screen.tell(&format!(
            "Nothing was published: {} The site that stood before still stands.",
            project.summary(&built)
        ));
        return Ok(Ending::Findings);
    }
    let cache = Cache::open(&project.cache_folder()).unwrap_or_else(|_| Cache::none());
    pipeline::precompress(&mut built.outcome.output, &cache)?;
    let folder = project.path(&to);
    let published = built
        .outcome
        .output
        .publish(&folder)
        .with_context(|| format!("the site was built, but not published to {}", folder.display()))?;
    let easy_read = built.outcome.site.as_ref().map(|site| easy_read(&shares(site))).unwrap_or_default();
    let findings = format!("{easy_read}{}", project.summary(&built));
    screen.tell(&told(&built, &published, &findings, &to.display().to_string()));
    Ok(ending)
}

/// What was done, for a person.
fn told(built: &Built, published: &Published, findings: &str, to: &str) -> String {
    let tally = built.outcome.tally;
    let number = |count: usize| thousands(count as u64);
    format!(
        "Published {} pages to {to}: {} entries, {} pictures of your own.\n\
         {} files, {}; {} written anew, {} as they were, {} removed.\n\
         {findings}\n\
         Done in {:.1} seconds.",
        number(tally.pages),
        number(tally.entries),
        number(tally.pictures),
        number(built.outcome.output.len()),
        size(published.bytes),
        number(published.written),
        number(published.unchanged),
        number(published.removed),
        built.started.elapsed().as_secs_f64(),
    )
}

/// How much is in Easy Read, by kind, in lines that end.
fn easy_read(shares: &[Share]) -> String {
    let counted = |count: fn(&Share) -> usize| shares.iter().map(count).sum::<usize>();
    let written = counted(|share| share.written);
    let kinds: Vec<String> =
        shares.iter().map(|it| format!("{} of {} {}", it.written, it.entries, it.kind.folder())).collect();
    let held = match counted(|share| share.held_back) {
        0 => String::new(),
        held => format!("; {held} held back"),
    };
    match written {
        0 if held.is_empty() => "Easy Read: no entry has a version of its own yet.\n".to_owned(),
        _ => format!(
            "Easy Read: {}. Of these, {} say what their page says now, and {} were checked by people with learning disabilities{held}.\n",
            kinds.join(", "),
            counted(|share| share.current),
            counted(|share| share.tested),
        ),
    }
}

fn size(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} KB", bytes.div_ceil(1_000)),
        _ => format!("{:.1} MB", bytes as f64 / 1_000_000.0),
    }
}
