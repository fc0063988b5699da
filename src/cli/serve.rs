//! `local-offer serve`: build a preview, show it on this computer only, and build it anew whenever something is saved.
//! What is published stays as it is.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use super::Ending;
use super::project::{Built, Project};
use super::screen::Screen;
use crate::diagnostic::report::json;
use crate::folder::{Limits, Trace};
use crate::serve::{Live, Shown};

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
    // What is saved while the first preview is built is noticed, too.
    let trace = Trace::of(&project.project, &Limits::default());
    let built = project.preview(screen)?;
    let ending = project.report(&built, screen);
    if built.outcome.site.is_none() {
        return Ok(Ending::Findings);
    }
    let dir = project.cache_folder().join("preview");
    std::fs::create_dir_all(project.cache_folder())?;
    built.outcome.output.publish(&dir)?;
    if ending == Ending::Findings {
        screen.tell(&format!(
            "This is a preview only, for it could not be published: {}",
            project.summary(&built)
        ));
    }
    screen.tell("For editors: /editors.html says what waits to be done in Easy Read, and shows every picture by name.");
    screen.tell("It follows what you save: the pages in your browser load anew by themselves.");
    let live = Live::new();
    live.renewed(report(&built));
    let shown = Shown { dir: dir.clone(), live: Some(live.clone()) };
    let preview = Preview { project, dir, live, pages: pages(&built), trace };
    thread::Builder::new().spawn(move || preview.follow(&Screen::new()))?;
    crate::serve::run(&shown, port, &mut |line| screen.tell(line))?;
    Ok(ending)
}

/// How often the folder is looked at. Whoever saves and turns to the browser takes longer.
const PAUSE: Duration = Duration::from_millis(400);

/// A preview that follows what is saved.
struct Preview {
    project: Project,
    dir: PathBuf,
    live: Live,
    /// The pages that stand.
    pages: BTreeSet<String>,
    /// The folder as it was when they were made.
    trace: Trace,
}

impl Preview {
    /// Builds anew after every change, until the process ends.
    fn follow(mut self, screen: &Screen) {
        loop {
            thread::sleep(PAUSE);
            let trace = Trace::of(&self.project.project, &Limits::default());
            if trace == self.trace {
                continue;
            }
            self.trace = trace;
            if let Err(fault) = self.renew(screen) {
                screen.tell(&format!("The preview could not be made anew: {fault:#}"));
                self.live.kept(trouble(&format!("The preview could not be made anew: {fault:#}")));
            }
        }
    }

    /// Builds, and shows what came of it. A fault takes no page away: a text that cannot be read would be missing
    /// from the site, so the site before stays until it can.
    fn renew(&mut self, screen: &Screen) -> anyhow::Result<()> {
        let built = self.project.preview(screen)?;
        let ending = self.project.report(&built, screen);
        let pages = pages(&built);
        if ending == Ending::Findings && !self.pages.is_subset(&pages) {
            let summary = self.project.summary(&built);
            screen.tell(&format!("The preview stays as it was, so that no page is lost: {summary}"));
            self.live.kept(report(&built));
            return Ok(());
        }
        built.outcome.output.publish(&self.dir)?;
        self.pages = pages;
        self.live.renewed(report(&built));
        screen.tell(&format!("The preview is new. {}", self.project.summary(&built)));
        Ok(())
    }
}

/// The pages of a site, by their paths.
fn pages(built: &Built) -> BTreeSet<String> {
    let paths = built.outcome.output.iter().map(|(path, _)| path.as_str());
    paths.filter(|path| path.ends_with(".html")).map(str::to_owned).collect()
}

/// What was found, for the pages in the browser.
fn report(built: &Built) -> String {
    json(&built.outcome.diagnostics, built.folder.sources())
}

/// A fault of the machine, in the shape of a report.
fn trouble(what: &str) -> String {
    let finding = serde_json::json!({"level": "error", "what": what, "why": "", "help": "", "place": {}});
    serde_json::json!({ "findings": [finding] }).to_string()
}
