//! Reads the command line, runs the command, gives its exit code.

use std::process::ExitCode;

use clap::Parser;
use local_offer::cli::{Arguments, run};

fn main() -> ExitCode {
    run(Arguments::parse())
}
