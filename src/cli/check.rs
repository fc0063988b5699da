//! `local-offer check`: judge everything, publish nothing.

use super::Ending;
use super::fix::{self, Consent, Written};
use super::project::{Built, Project};
use super::screen::Screen;

/// What `check` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    project: Project,
    /// Put right what can be put right without changing what is said: shows the changes first, and asks
    #[arg(long)]
    fix: bool,
    /// With --fix: write the changes without asking
    #[arg(long, requires = "fix")]
    yes: bool,
    /// List what no program can tell, for a person to work through, in place of the findings
    #[arg(long, conflicts_with = "fix")]
    manual: bool,
}

pub(super) fn run(arguments: Arguments, screen: &Screen) -> anyhow::Result<Ending> {
    let Arguments { project, fix, yes, manual } = arguments;
    let mut built = project.build(screen)?;
    if manual {
        screen.print(&built.outcome.checklist.told(built.folder.sources()));
        return Ok(Ending::Clean);
    }
    if fix {
        let consent = if yes { Consent::Given } else { Consent::Ask };
        if fix::offer(&built, project.format, consent, screen)? == Written::Texts {
            built = project.build(screen)?;
        }
    }
    let ending = project.report(&built, screen);
    let tally = built.outcome.tally;
    screen.tell(&format!(
        "Checked {} entries and {} pages in {:.1} seconds. {}",
        tally.entries,
        tally.pages,
        built.started.elapsed().as_secs_f64(),
        project.summary(&built)
    ));
    let fixable = fixable(&built);
    if !fix && fixable > 0 {
        screen.tell(&format!(
            "`local-offer check --fix` can put right {fixable} of them. It shows the changes first."
        ));
    }
    Ok(ending)
}

/// How many findings can be put right without a person.
fn fixable(built: &Built) -> usize {
    built.outcome.diagnostics.iter().filter(|found| !found.fix.is_empty()).count()
}
