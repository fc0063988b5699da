//! `local-offer pictures`: the pictures that an Easy Read statement can begin with, by word.

use std::path::PathBuf;

use super::Ending;
use super::screen::Screen;
use crate::cache::Cache;
use crate::folder::{Folder, Limits};
use crate::pipeline;
use crate::render::pictures::built_in::gaps;
use crate::render::pictures::shelf::Named;

/// What `pictures` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Words to look for, such as bus; leave them out for every picture
    words: Vec<String>,
    /// The folder that holds `content/`
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    project: PathBuf,
}

pub(super) fn run(arguments: Arguments, screen: &Screen) -> anyhow::Result<Ending> {
    let Arguments { words, project } = arguments;
    let (folder, _) = Folder::read(&project, &Limits::default())?;
    let shelf = pipeline::pictures(&folder, &Cache::none());
    let found = if words.is_empty() { shelf.all() } else { shelf.like(&words) };
    for named in &found {
        screen.print(&line(named));
    }
    for (word, advice) in words.iter().filter_map(|word| Some((word, gaps::gap(&word.to_lowercase())?))) {
        screen.print(&format!("{word} has no picture, on purpose. {advice}.\n"));
    }
    if found.is_empty() && !words.is_empty() {
        screen.tell("No picture has a name like that. Try a thing one can see, such as bus, phone or house.");
    }
    screen.tell("`local-offer serve` shows them all, at /editors-pictures.html.");
    Ok(Ending::Clean)
}

fn line(named: &Named) -> String {
    let from = match &named.file {
        Some(file) => format!("your own content/pictures/{file}"),
        None => "built in".to_owned(),
    };
    let other_words = match named.other_words.as_slice() {
        [] => String::new(),
        words => format!("; also found as {}", words.join(", ")),
    };
    format!(":{}:  {from}{other_words}\n", named.name)
}
