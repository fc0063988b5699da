//! `local-offer check`: judge everything, publish nothing.

use super::Ending;
use super::project::Project;
use super::screen::Screen;

/// What `check` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    project: Project,
}

pub(super) fn run(arguments: Arguments, screen: &Screen) -> anyhow::Result<Ending> {
    let Arguments { project } = arguments;
    let built = project.build(screen)?;
    let ending = project.report(&built, screen);
    let tally = built.outcome.tally;
    screen.tell(&format!(
        "Checked {} entries and {} pages in {:.1} seconds. {}",
        tally.entries,
        tally.pages,
        built.started.elapsed().as_secs_f64(),
        project.summary(&built)
    ));
    Ok(ending)
}
