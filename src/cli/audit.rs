//! `local-offer audit`: hold any site on disk to the rules that an offer is held to, whoever made it.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Instant;

use super::Ending;
use super::project::below_here;
use super::screen::Screen;
use crate::check;
use crate::check::chosen::Chosen;
use crate::check::earl::Earl;
use crate::diagnostic::Sources;
use crate::diagnostic::report::{Beside, Format, Roots, UnknownFormat, render, summary};
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
    /// How findings are reported: human, narrated (plain sentences for a screen reader), json, sarif (for code scanning),
    /// or earl (every verdict on every page, for other tools of accessibility testing)
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = Shape::from_str)]
    format: Shape,
    /// List what no program can tell, for a person to work through, in place of the findings
    #[arg(long, conflicts_with = "format")]
    manual: bool,
}

/// What an audit is told in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// A report of the findings.
    Report(Format),
    /// Every verdict, page by page.
    Earl,
}

impl FromStr for Shape {
    type Err = String;

    fn from_str(word: &str) -> Result<Shape, String> {
        match word {
            "earl" => Ok(Shape::Earl),
            _ => word.parse().map(Shape::Report).map_err(|unknown: UnknownFormat| format!("{unknown}, earl")),
        }
    }
}

/// An address that no site can have (RFC 2606).
const NOWHERE: &str = "https://site.invalid/";

pub(super) fn run(arguments: Arguments, screen: &Screen) -> anyhow::Result<Ending> {
    let Arguments { place, root, base_url, format, manual } = arguments;
    let started = Instant::now();
    let (site, mut found) = Standing::open(&place, root.as_deref(), &Limits::of_a_site())?;
    let pages = site.pages().len();
    screen.tell(&format!("Judging {pages} {}", if pages == 1 { "page" } else { "pages" }));
    let chosen = Chosen::lawful();
    let mut earl = Earl::default();
    let audit = pipeline::audit(&site, &base_url, &chosen, &mut |page, judged| {
        if format == Shape::Earl && !manual {
            let address = format!("{}/{}", base_url.as_str().trim_end_matches('/'), page.route.path());
            screen.print(&earl.page(&address, &chosen, judged));
        }
    });
    if manual {
        screen.print(&audit.checklist.told(&Sources::default()));
        return Ok(Ending::Clean);
    }
    found.extend(audit.diagnostics);
    let found = found.sorted();
    let sources = Sources::default();
    match format {
        Shape::Earl => screen.print(&earl.end()),
        Shape::Report(format) if found.is_empty() && !format.is_for_programs() => {}
        Shape::Report(format) => {
            let texts = below_here(&starts(&place, root.as_deref()));
            let whole = format!("{texts}{}", site.pages().next().unwrap_or_default());
            let roots = Roots { texts: &texts, pages: &texts, whole: &whole };
            let beside = Beside { style: screen.style(), topic: check::topic, roots };
            screen.print(&render(format, &found, &sources, &beside));
        }
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

/// The folder that the paths of a report start from.
fn starts(place: &Path, root: Option<&Path>) -> PathBuf {
    match root {
        Some(root) => root.to_owned(),
        None if place.is_dir() => place.to_owned(),
        None => place.parent().map(Path::to_owned).unwrap_or_default(),
    }
}

/// A web address on the command line.
fn address(text: &str) -> Result<WebAddress, String> {
    WebAddress::parse(text).map_err(|unfit| format!("{}. {}", unfit.what, unfit.help))
}
