//! `local-offer explain`: what a finding means, why it matters and to whom, and how to put it right.

use super::Ending;
use super::screen::Screen;
use crate::check;

/// What `explain` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The name of the finding, such as vague-link-text; leave it out for the list of all
    name: Option<String>,
}

pub(super) fn run(arguments: Arguments, screen: &Screen) -> anyhow::Result<Ending> {
    let Some(name) = arguments.name else {
        let names: Vec<&str> = check::names().collect();
        screen.print(&format!("{}\n", names.join("\n")));
        return Ok(Ending::Clean);
    };
    match check::explain(&name) {
        Some(text) => {
            screen.print(&text);
            Ok(Ending::Clean)
        }
        None => {
            let meant =
                check::nearest(&name).map(|meant| format!(" Did you mean `{meant}`?")).unwrap_or_default();
            anyhow::bail!("there is no finding called `{name}`.{meant} `local-offer explain` lists them all")
        }
    }
}
