//! `local-offer serve`: build a preview and show it on this computer only. What is published stays as it is.

use super::Ending;
use super::project::Project;
use super::screen::Screen;

/// What `serve` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    project: Project,
    /// The port to show it at
    #[arg(long, value_name = "NUMBER", default_value_t = 4000)]
    port: u16,
}

pub(super) fn run(arguments: Arguments, screen: &Screen) -> anyhow::Result<Ending> {
    let Arguments { project, port } = arguments;
    let built = project.preview(screen)?;
    let ending = project.report(&built, screen);
    if built.outcome.site.is_none() {
        return Ok(Ending::Findings);
    }
    let preview = project.cache_folder().join("preview");
    std::fs::create_dir_all(project.cache_folder())?;
    built.outcome.output.publish(&preview)?;
    if ending == Ending::Findings {
        screen.tell(&format!(
            "This is a preview only, for it could not be published: {}",
            project.summary(&built)
        ));
    }
    screen.tell("For editors: /editors.html says what waits to be done in Easy Read, and shows every picture by name.");
    crate::serve::run(&preview, port, &mut |line| screen.tell(line))?;
    Ok(ending)
}
