//! The doors a person comes through: one file for each command. Nothing below this room prints or ends the process.
//!
//! Exit codes: 0 nothing at error level, 1 findings at error level, 2 the command could not run.

mod audit;
mod build;
mod check;
mod easy_read;
mod explain;
mod fix;
mod init;
mod pictures;
mod project;
mod screen;
mod search;
mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use screen::Screen;

/// Makes the SEND Local Offer of a council from a folder of Markdown: accessible pages, Easy Read, search, and checks.
#[derive(Debug, Parser)]
#[command(version, about, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site from `content/` and publish it to `public/`
    Build(build::Arguments),
    /// Check everything and publish nothing
    Check(check::Arguments),
    /// Check a site that was not made with local-offer: a folder of pages, or one page
    Audit(audit::Arguments),
    /// Show the site on this computer while you work on it
    Serve(serve::Arguments),
    /// Start a new offer in a folder
    Init(init::Arguments),
    /// Search the published site from the command line
    Search(search::Arguments),
    /// Begin the Easy Read version of a page, or note that a person has checked it
    EasyRead(easy_read::Arguments),
    /// Find a picture for Easy Read by a word
    Pictures(pictures::Arguments),
    /// Explain a finding: what it means, why it matters, what to do
    Explain(explain::Arguments),
}

/// How a command ended, if it could run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    /// Nothing at error level.
    Clean,
    /// Findings at error level.
    Findings,
}

/// Runs a command and gives the exit code of the process.
pub fn run(arguments: Arguments) -> ExitCode {
    let screen = Screen::new();
    let ending = match arguments.command {
        Command::Build(arguments) => build::run(arguments, &screen),
        Command::Check(arguments) => check::run(arguments, &screen),
        Command::Audit(arguments) => audit::run(arguments, &screen),
        Command::Serve(arguments) => serve::run(arguments, &screen),
        Command::Init(arguments) => init::run(arguments, &screen),
        Command::Search(arguments) => search::run(arguments, &screen),
        Command::EasyRead(arguments) => easy_read::run(arguments, &screen),
        Command::Pictures(arguments) => pictures::run(arguments, &screen),
        Command::Explain(arguments) => explain::run(arguments, &screen),
    };
    match ending {
        Ok(Ending::Clean) => ExitCode::SUCCESS,
        Ok(Ending::Findings) => ExitCode::from(1),
        Err(fault) => {
            screen.tell(&format!("local-offer could not finish: {fault:#}"));
            ExitCode::from(2)
        }
    }
}
