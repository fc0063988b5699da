//! `local-offer easy-read`: begins the Easy Read twin of a page for a person to write, and notes that a person has
//! read a twin and its page side by side.

use std::path::PathBuf;

use anyhow::{Context as _, bail};

use super::Ending;
use super::project::{day, today};
use super::screen::Screen;
use crate::diagnostic::suggest::nearest;
use crate::fact::{Date, Fact, Text};
use crate::folder::{Folder, Limits};
use crate::pipeline;
use crate::site::Site;
use crate::site::easy_fact::skeleton::skeleton;
use crate::site::entry::Entry;
use crate::site::entry::confirmation::confirmed;

/// What `easy-read` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The pages, each by its file or by the name of that without its ending, such as sendiass
    #[arg(required = true, value_name = "NAME")]
    names: Vec<String>,
    /// Note that a person has read the page and its Easy Read side by side, and both say the same
    #[arg(long)]
    checked: bool,
    /// In what role that person did so, such as "Local Offer officer"; a role, not a name
    #[arg(long, value_name = "ROLE", requires = "checked", value_parser = role)]
    by: Option<Text>,
    /// The folder that holds `content/`
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    project: PathBuf,
    /// The day it is, as year-month-day; today if left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,
}

fn role(text: &str) -> Result<Text, String> {
    Text::parse(text).map_err(|unfit| format!("{}. {}", unfit.what, unfit.help))
}

pub(super) fn run(arguments: Arguments, screen: &Screen) -> anyhow::Result<Ending> {
    let today = today(arguments.date)?;
    let (folder, _) = Folder::read(&arguments.project, &Limits::default())?;
    let (site, _) = pipeline::know(&folder, today);
    let site =
        site.context("the settings in content/site.yaml cannot be read: `local-offer check` says why")?;
    // Every name is looked up before anything is written.
    let entries: Vec<&Entry> =
        arguments.names.iter().map(|name| find(&site, name)).collect::<anyhow::Result<_>>()?;
    for entry in entries {
        let told = match arguments.checked {
            true => confirm(&folder, entry, today, arguments.by.as_ref())?,
            false => begin(&folder, &site, entry)?,
        };
        screen.tell(&told);
    }
    Ok(Ending::Clean)
}

fn find<'a>(site: &'a Site, typed: &str) -> anyhow::Result<&'a Entry> {
    let name = slug(typed);
    if let Some(entry) = site.get(name) {
        return Ok(entry);
    }
    let slugs = site.entries().map(|entry| entry.slug.as_str());
    let meant = nearest(name, slugs).map(|meant| format!(" Did you mean `{meant}`?")).unwrap_or_default();
    bail!(
        "there is no page called `{name}`.{meant} Give the name of a file in `content/`, without its ending"
    )
}

/// The slug in what was typed: the tab key of a terminal completes the path of a file.
fn slug(typed: &str) -> &str {
    let file = typed.rsplit(['/', '\\']).next().unwrap_or(typed);
    let name = file.strip_suffix(".md").unwrap_or(file);
    name.strip_suffix(".easy").unwrap_or(name)
}

fn path(entry: &Entry) -> String {
    format!("content/{}/{}.easy.md", entry.kind().folder(), entry.slug)
}

fn begin(folder: &Folder, site: &Site, entry: &Entry) -> anyhow::Result<String> {
    let path = path(entry);
    folder.begin(&path, &skeleton(site, entry))?;
    Ok(format!(
        "Begun: {path}. It is not Easy Read yet, and it is not published: write every sentence anew, then take out the line `unfinished:`."
    ))
}

fn confirm(folder: &Folder, entry: &Entry, today: Date, by: Option<&Text>) -> anyhow::Result<String> {
    let path = path(entry);
    let Some(twin) = entry.easy_read.as_ref().or(entry.held_back.as_ref()) else {
        bail!("{path} is not there. `local-offer easy-read {}` begins it", entry.slug)
    };
    if twin.fields.unfinished.is_some() {
        bail!(
            "{path} is unfinished: nobody has written it yet. Write it, and take out the line `unfinished:`"
        )
    }
    let Some(page) = &entry.fingerprint else {
        bail!(
            "content/{}/{}.md has faults: `local-offer check` says which. Put them right first",
            entry.kind().folder(),
            entry.slug
        )
    };
    let text = folder.sources().get(twin.source).text();
    folder.rewrite(twin.source, &confirmed(text, page, today, by))?;
    Ok(format!("Noted in {path}: checked against its page on {}.", today.long()))
}
