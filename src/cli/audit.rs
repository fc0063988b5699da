//! `local-offer audit`: hold any site on disk to the rules that an offer is held to, whoever made it.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Instant;

use super::Ending;
use super::screen::Screen;
use crate::check::chosen::Chosen;
use crate::diagnostic::Sources;
use crate::diagnostic::report::{Format, render, summary};
use crate::fact::{Fact, WebAddress};
use crate::folder::{Limits, Standing};
use crate::pipeline;

/// What `audit` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The folder of the site, or one of its pages
    #[arg(value_name = "FOLDER|PAGE")]
    place: PathBuf,
    /// The folder that links beginning with / start from; if left out, the folder named, or the one the page lies in
    #[arg(long, value_name = "FOLDER")]
    root: Option<PathBuf>,
    /// The web address of the site, so that links which spell it out are known to lead within
    #[arg(long, value_name = "ADDRESS", default_value = NOWHERE, hide_default_value = true, value_parser = address)]
    base_url: WebAddress,
    /// How findings are reported: human, narrated (plain sentences for a screen reader) or json
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = Format::from_str)]
    format: Format,
}

/// An address that no site can have (RFC 2606).
const NOWHERE: &str = "https://site.invalid/";

pub(super) fn run(arguments: Arguments, screen: &Screen) -> anyhow::Result<Ending> {
    let Arguments { place, root, base_url, format } = arguments;
    let started = Instant::now();
    let (site, mut found) = Standing::open(&place, root.as_deref(), &Limits::of_a_site())?;
    let pages = site.pages().len();
    screen.tell(&format!("Judging {pages} {}", if pages == 1 { "page" } else { "pages" }));
    let audit = pipeline::audit(&site, &base_url, &Chosen::lawful());
    found.extend(audit.diagnostics);
    let found = found.sorted();
    let sources = Sources::default();
    if !(found.is_empty() && format != Format::Json) {
        screen.print(&render(format, &found, &sources, screen.style()));
    }
    screen.tell(&format!(
        "Audited {} {} in {:.1} seconds.\n{}",
        audit.pages,
        if audit.pages == 1 { "page" } else { "pages" },
        started.elapsed().as_secs_f64(),
        summary(&found, &sources)
    ));
    Ok(if found.has_errors() { Ending::Findings } else { Ending::Clean })
}

/// A web address on the command line.
fn address(text: &str) -> Result<WebAddress, String> {
    WebAddress::parse(text).map_err(|unfit| format!("{}. {}", unfit.what, unfit.help))
}
